import { hallEn, hallPl } from '../../../web-shared/src/devices/hall-texts.js';
import type { AppTexts } from '../../../web-shared/src/i18n/create-i18n.js';
import { annualRefusalsEn, annualRefusalsPl } from './annual-refusals.js';
import { appEn } from './app-en.js';
import { appPl } from './app-pl.js';
import { caseFilesEn, caseFilesPl } from './case-files.js';
import { committeePapersEn, committeePapersPl } from './committee-papers.js';
import { committeesEn, committeesPl } from './committees.js';
import { councilEn } from './council-en.js';
import { councilPl } from './council-pl.js';
import { debateEn, debatePl } from './debate.js';
import { draftTextEn, draftTextPl } from './draft-text.js';
import { hallsEn, hallsPl } from './halls.js';
import { interpellationChangesEn, interpellationChangesPl } from './interpellation-changes.js';
import { interpellationsEn, interpellationsPl } from './interpellations.js';
import { opennessEn, opennessPl } from './openness.js';
import { oralQuestionsEn, oralQuestionsPl } from './oral-questions.js';
import { preparationEn } from './preparation-en.js';
import { preparationPl } from './preparation-pl.js';
import { presenceEn, presencePl } from './presence.js';
import { purposeEn, purposePl } from './purpose.js';
import { receivedDraftsEn, receivedDraftsPl } from './received-drafts.js';
import { resignationsEn, resignationsPl } from './resignations.js';
import { sessionsEn } from './sessions-en.js';
import { sessionsPl } from './sessions-pl.js';
import { statutEn, statutPl } from './statut.js';

/** All texts of the office in one namespace. */
export const officeTexts: AppTexts = {
  pl: {
    hall: hallPl,
    office: {
      ...appPl,
      ...councilPl,
      ...sessionsPl,
      ...preparationPl,
      ...opennessPl,
      ...committeesPl,
      ...committeePapersPl,
      ...debatePl,
      ...receivedDraftsPl,
      ...draftTextPl,
      ...interpellationsPl,
      ...caseFilesPl,
      ...annualRefusalsPl,
      ...interpellationChangesPl,
      ...oralQuestionsPl,
      ...resignationsPl,
      ...presencePl,
      ...purposePl,
      ...statutPl,
      ...hallsPl,
    },
  },
  en: {
    hall: hallEn,
    office: {
      ...appEn,
      ...councilEn,
      ...sessionsEn,
      ...preparationEn,
      ...opennessEn,
      ...committeesEn,
      ...committeePapersEn,
      ...debateEn,
      ...receivedDraftsEn,
      ...draftTextEn,
      ...interpellationsEn,
      ...caseFilesEn,
      ...annualRefusalsEn,
      ...interpellationChangesEn,
      ...oralQuestionsEn,
      ...resignationsEn,
      ...presenceEn,
      ...purposeEn,
      ...statutEn,
      ...hallsEn,
    },
  },
};
