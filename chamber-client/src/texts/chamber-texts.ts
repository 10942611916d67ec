import { hallEn, hallPl } from '../../../web-shared/src/devices/hall-texts.js';
import type { AppTexts } from '../../../web-shared/src/i18n/create-i18n.js';
import { amendmentsEn, amendmentsPl } from './amendments.js';
import { annualEn, annualPl } from './annual.js';
import { appEn, appPl } from './app.js';
import { ballotsEn, ballotsPl } from './ballots.js';
import { byHandEn, byHandPl } from './by-hand.js';
import { committeesEn, committeesPl } from './committees.js';
import { conductEn, conductPl } from './conduct.js';
import { deskEn, deskPl } from './desk.js';
import { electionsEn, electionsPl } from './elections.js';
import { floorEn, floorPl } from './floor.js';
import { interpellationsEn, interpellationsPl } from './interpellations.js';
import { oathsEn, oathsPl } from './oaths.js';
import { opennessEn, opennessPl } from './openness.js';
import { operatorEn, operatorPl } from './operator.js';
import { powerEn, powerPl } from './power.js';
import { presidingEn, presidingPl } from './presiding.js';
import { rollEn, rollPl } from './roll.js';
import { steeringEn } from './steering-en.js';
import { steeringPl } from './steering-pl.js';

/** All texts of the chamber's programs; one namespace for each part of the house. */
export const chamberTexts: AppTexts = {
  pl: {
    app: appPl,
    desk: deskPl,
    steering: steeringPl,
    operator: operatorPl,
    presiding: presidingPl,
    openness: opennessPl,
    oaths: oathsPl,
    roll: rollPl,
    ballots: ballotsPl,
    byHand: byHandPl,
    conduct: conductPl,
    annual: annualPl,
    elections: electionsPl,
    floor: floorPl,
    hall: hallPl,
    interpellations: interpellationsPl,
    amendments: amendmentsPl,
    committees: committeesPl,
    power: powerPl,
  },
  en: {
    app: appEn,
    desk: deskEn,
    steering: steeringEn,
    operator: operatorEn,
    presiding: presidingEn,
    openness: opennessEn,
    oaths: oathsEn,
    roll: rollEn,
    ballots: ballotsEn,
    byHand: byHandEn,
    conduct: conductEn,
    annual: annualEn,
    elections: electionsEn,
    floor: floorEn,
    hall: hallEn,
    interpellations: interpellationsEn,
    amendments: amendmentsEn,
    committees: committeesEn,
    power: powerEn,
  },
};
