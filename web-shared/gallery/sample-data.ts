import type { Category } from '../../core/src/voting/voting.js';
import type { AgendaListItem } from '../src/agenda/agenda-list.js';
import type { Seat, SeatState } from '../src/hall/seat-plan.js';
import type { QueueEntry } from '../src/speaking/speaker-queue.js';
import type { NamedVote } from '../src/voting/named-vote-list.js';

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
  spoken: index === 3,
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

const draft = (documentId: string, title: string) => ({
  documentId,
  title,
  href: '/web-shared/gallery/sample.pdf',
  bytes: 284_512,
});

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

export const sampleQueue: readonly QueueEntry[] = [
  {
    requestId: 'r1',
    personId: 'm3',
    fullName: 'Marek Łoś',
    kind: 'formal-motion',
    askedAt: '2026-11-24T09:40:12.000Z',
  },
  {
    requestId: 'r2',
    personId: 'm8',
    fullName: 'Barbara Wiśniewska-Kowalczyk',
    kind: 'speech',
    askedAt: '2026-11-24T09:38:02.000Z',
  },
  { requestId: 'r3', personId: 'm1', fullName: 'Jerzy Źródło', kind: 'rejoinder', askedAt: '2026-11-24T09:41:50.000Z' },
  { requestId: 'r4', personId: 'm5', fullName: 'Piotr Lus', kind: 'speech', askedAt: '2026-11-24T09:42:31.000Z' },
];
