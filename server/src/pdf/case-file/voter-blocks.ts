import { formatTime } from '../../../../core/src/kernel/warsaw-time.js';
import type { CaseEvent, CaseFile, CaseVoter, VoterGround } from '../../../../protocol/src/http/case-file.js';
import { categoryOfOne, originText } from '../../../../protocol/src/legal-terms.js';
import type { Block } from '../document-model.js';

const grounds: Readonly<Record<VoterGround, string>> = {
  'present-at-opening': 'obecny/-a przy otwarciu',
  'entered-during': 'wszedł/weszła w trakcie, statut pozwala głosować',
  excluded: 'wyłączony/-a (art. 25a u.s.g.)',
  'entered-too-late': 'wszedł/weszła w trakcie, statut nie pozwala głosować',
  struck: 'obecność sprostowano na nieobecność',
  'not-sworn': 'nie złożył/-a ślubowania',
  absent: 'nieobecny/-a',
};

const standings: Readonly<Record<NonNullable<CaseEvent['ballot']>['standing'], string>> = {
  counted: 'liczy się',
  replaced: 'zmieniony później',
  'set-aside': 'odłożony przez wyłączenie',
  'waits-for-second-person': 'wpis do potwierdzenia',
};

/** Who could vote and why, every vote and change, and what happened around them. */
export function voterBlocks({ vote, voters, events }: CaseFile): Block[] {
  const ballots = events.filter(({ ballot }) => ballot !== null);
  return [
    { kind: 'heading', level: 2, text: 'Kto mógł głosować i dlaczego' },
    {
      kind: 'table',
      columns: [
        { title: 'Nazwisko i imię', share: 4 },
        { title: 'Prawo', share: 2 },
        { title: 'Podstawa', share: 6 },
        { title: 'Zapis', share: 3 },
      ],
      rows: voters.map((voter) => [
        voter.fullName,
        voter.mayVote ? 'tak' : 'nie',
        groundText(voter),
        recordText(voter),
      ]),
      rowHeader: 0,
    },
    { kind: 'heading', level: 2, text: 'Każdy głos i każda zmiana' },
    vote.byHands
      ? { kind: 'paragraph', text: 'Głosy policzono przez podniesienie ręki, bez nazwisk.' }
      : ballots.length === 0
        ? { kind: 'paragraph', text: 'Nikt nie oddał głosu.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Nr', share: 1.1, align: 'right' },
              { title: 'Godzina', share: 1.9 },
              { title: 'Nazwisko i imię', share: 3.6 },
              { title: 'Głos', share: 3.3 },
              { title: 'Sposób', share: 3.6 },
              { title: 'Znaczenie', share: 2.8 },
              { title: 'Kod', share: 2.4 },
            ],
            rows: ballots.map(ballotRow),
            rowHeader: 2,
            small: true,
          },
    { kind: 'heading', level: 2, text: 'Przebieg według dziennika' },
    {
      kind: 'table',
      columns: [
        { title: 'Nr', share: 1.1, align: 'right' },
        { title: 'Godzina', share: 1.9 },
        { title: 'Zdarzenie', share: 7.9 },
        { title: 'Kto wykonał', share: 3.4 },
        { title: 'Skrót (początek)', share: 4 },
      ],
      rows: events.map(({ seq, at, text, by, hash }) => [
        ...[`${seq}`, formatTime(at), text],
        ...[by ?? '–', hash.slice(0, 16)],
      ]),
      rowHeader: 0,
      small: true,
    },
  ];
}

function groundText({ ground, reason }: CaseVoter): string {
  return reason === null ? grounds[ground] : `${grounds[ground]}: ${reason}`;
}

function recordText({ event }: CaseVoter): string {
  return event === null ? 'brak wpisu' : `nr ${event.seq}, ${formatTime(event.at)}`;
}

function ballotRow({ seq, at, ballot }: CaseEvent): string[] {
  if (!ballot) return [];
  const { fullName, choice, origin, standing, receipt } = ballot;
  const how = origin === 'device' ? 'własne urządzenie' : originText(origin);
  return [`${seq}`, formatTime(at), fullName, categoryOfOne[choice], how, standings[standing], receipt ?? '–'];
}
