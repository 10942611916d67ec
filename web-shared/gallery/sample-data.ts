import type { Category } from '../../core/src/voting/voting.js';
import type { VotingRecord } from '../../protocol/src/http/sessions.js';
import { plainStanding } from '../../protocol/src/testing/plain-standing.js';
import type { AgendaListItem } from '../src/agenda/agenda-list.js';
import type { DocumentLink } from '../src/agenda/document-links.js';
import type { Seat, SeatState } from '../src/hall/seat-plan.js';
import type { QueueEntry } from '../src/speaking/speaker-queue.js';
import { type NamedVote, tallyOf } from '../src/voting/named-vote-list.js';

const people: readonly [string, string][] = [
  ['Anna', 'Zając'],
  ['Jerzy', 'Źródło'],
  ['Ewa', 'Żak'],
  ['Marek', 'Łoś'],
  ['Halina', 'Lis'],
  ['Piotr', 'Lus'],
  ['Zofia', 'Maj'],
  ['Stanisław', 'Ćwikła'],
  ['Barbara', 'Wiśniewska-Kowalczyk'],
  ['Tadeusz', 'Nowak'],
  ['Irena', 'Świerk'],
  ['Józef', 'Dąb'],
  ['Krystyna', 'Ostrowska'],
  ['Andrzej', 'Bąk'],
  ['Teresa', 'Kamińska'],
];

const categories: readonly Category[] = [
  'for',
  'for',
  'against',
  'for',
  'abstain',
  'for',
  'for',
  'against',
  'for',
  'absent',
  'for',
  'not-voted',
  'for',
  'excluded',
  'for',
];

export const sampleVotes: readonly NamedVote[] = people.map(([firstName, lastName], index) => ({
  memberId: `m${index}`,
  firstName,
  lastName,
  category: categories[index] ?? 'for',
  origin: index === 3 ? ('oral' as const) : ('device' as const),
}));

export function sampleSeats(count: number, states: readonly SeatState[], speaking = 4): readonly Seat[] {
  return Array.from({ length: count }, (_, index) => {
    const [firstName, lastName] = people[index % people.length] ?? ['', ''];
    const state = states[index % states.length] ?? 'present';
    const vacant = state === 'vacant';
    return {
      seatNo: index + 1,
      fullName: vacant ? null : `${firstName} ${lastName}`,
      lastName: vacant ? null : lastName,
      state,
      speaking: index === speaking,
    };
  });
}

export const voteStates: readonly SeatState[] = [
  'for',
  'for',
  'against',
  'for',
  'abstain',
  'for',
  'not-voted',
  'against',
  'for',
  'absent',
  'for',
  'excluded',
  'for',
  'vacant',
  'for',
];
export const presenceStates: readonly SeatState[] = [
  'present',
  'present',
  'voted',
  'present',
  'present',
  'voted',
  'absent',
  'present',
  'vacant',
];

const draft = (documentId: string, title: string): DocumentLink => ({ documentId, title, bytes: 284_512 });

function item(number: string, title: string, more: Partial<AgendaListItem> = {}): AgendaListItem {
  return {
    itemId: `i${number}`,
    number,
    title,
    draftNo: null,
    status: 'planned',
    startedAt: null,
    endedAt: null,
    documents: [],
    ...more,
  };
}

export const sampleAgenda: readonly AgendaListItem[] = [
  item('1', 'Otwarcie sesji i stwierdzenie prawomocności obrad', {
    status: 'finished',
    startedAt: '2026-11-24T09:00:00.000Z',
    endedAt: '2026-11-24T09:06:00.000Z',
  }),
  item('2', 'Wnioski o zmianę porządku obrad', { status: 'withdrawn' }),
  item('3', 'Przyjęcie protokołu z obrad XXX sesji', {
    status: 'finished',
    startedAt: '2026-11-24T09:06:00.000Z',
    endedAt: '2026-11-24T09:10:00.000Z',
    documents: [draft('d3', 'Protokół nr XXX/2026')],
  }),
  item('4', 'Sprawozdanie Wójta z pracy w okresie między sesjami', {
    status: 'suspended',
    startedAt: '2026-11-24T09:10:00.000Z',
  }),
  item(
    '5',
    'Podjęcie uchwały w sprawie określenia wysokości stawek podatku od nieruchomości na terenie gminy na rok 2027',
    {
      status: 'in-progress',
      draftNo: '43',
      startedAt: '2026-11-24T09:31:00.000Z',
      documents: [draft('d5a', 'Projekt uchwały z uzasadnieniem'), draft('d5b', 'Opinia Komisji Budżetu i Finansów')],
    },
  ),
  item('6', 'Podjęcie uchwały w sprawie zmian w budżecie gminy', {
    draftNo: '44',
    documents: [draft('d6', 'Projekt uchwały z uzasadnieniem')],
  }),
  item('7', 'Wolne wnioski i informacje'),
  item('8', 'Zamknięcie obrad'),
];

const asked = (
  requestId: string,
  personId: string,
  fullName: string,
  kind: QueueEntry['kind'],
  time: string,
): QueueEntry => ({
  requestId,
  personId,
  fullName,
  role: 'councillor',
  clubShortName: null,
  kind,
  askedAt: `2026-11-24T09:${time}.000Z`,
});

export const sampleQueue: readonly QueueEntry[] = [
  { ...asked('r1', 'm3', 'Marek Łoś', 'formal-motion', '40:12'), clubShortName: 'KR' },
  asked('r2', 'm8', 'Barbara Wiśniewska-Kowalczyk', 'speech', '38:02'),
  asked('r3', 'm1', 'Jerzy Źródło', 'rejoinder', '41:50'),
  { ...asked('r4', 'g1', 'Piotr Lus', 'speech', '42:31'), role: 'village-head' },
];

export const sampleRecord: VotingRecord = {
  sessionId: 's1',
  sessionNumber: 31,
  sessionTitle: 'XXXI Sesja Rady Gminy Brodnia Mała',
  councilName: 'Rada Gminy Brodnia Mała',
  termLabel: '2024–2029',
  date: '2026-11-24',
  training: false,
  draftNo: '43',
  statutorySize: 15,
  filledSeats: 15,
  presentAtOpening: 14,
  quorum: 8,
  ruleSetVersion: '2026-01',
  method: 'devices',
  lines: sampleVotes.map((vote, index) => ({ ...vote, seatNo: index + 1 })),
  exclusions: [],
  remarks: [],
  objections: [],
  ...plainStanding,
  publishedAt: '2026-11-24T13:04:10.000Z',
  closedSeq: 118,
  closedHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  votingId: 'v7',
  no: 7,
  itemId: 'i5',
  itemNumber: '5',
  subject: 'Uchwała w sprawie określenia wysokości stawek podatku od nieruchomości na rok 2027',
  kind: 'resolution',
  documentIds: [],
  textHash: '0'.repeat(64),
  majority: { kind: 'absolute-of-statutory' },
  basis: 'art. 20 ust. 1a u.s.g.',
  status: 'announced',
  openedAt: '2026-11-24T13:02:00.000Z',
  closedAt: '2026-11-24T13:04:10.000Z',
  announcedAt: '2026-11-24T13:04:40.000Z',
  votesNeeded: 8,
  eligible: 13,
  cast: 12,
  excludedCount: 1,
  result: {
    tally: tallyOf(sampleVotes),
    presentAtClose: 14,
    quorumMet: true,
    outcome: 'adopted',
    formula: 'Za głosowało 9, przeciw 2, wstrzymało się 1, nie głosowało 1. Stwierdzam, że uchwała została podjęta.',
    lines: sampleVotes.map((vote, index) => ({ ...vote, seatNo: index + 1 })),
  },
};
