import { formatHour } from '../../../../core/src/kernel/warsaw-time.js';
import type { PresenceLine, PresenceReport, PresenceSummary } from '../../../../protocol/src/http/presence.js';

export type Cell = string | number;
export type Rows = readonly (readonly Cell[])[];

const yes = (told: boolean) => (told ? 'TAK' : 'NIE');

const methods: Readonly<Record<PresenceLine['stays'][number]['enteredBy'], string>> = {
  self: 'własne urządzenie',
  operator: 'operator',
  list: 'lista',
  'hall-code': 'kod z sali',
  remote: 'zdalnie',
};

export const itemWords = { whole: 'obecny', part: 'częściowo', absent: 'nieobecny' } as const;
export const votingWords = {
  voted: 'głosował',
  'not-voted': 'nie głosował',
  excluded: 'wyłączony',
  absent: 'nieobecny',
  'no-seat': 'bez mandatu',
} as const;

/** One line per councillor: what allowances are settled by. */
export function lineRows({ lines }: PresenceReport): Rows {
  const head = [
    ...['nazwisko', 'imie', 'obecny', 'od_do', 'sposob', 'minuty', 'spoznienie', 'opuszczenie_obrad'],
    ...[
      'nieobecnosc_usprawiedliwiona',
      'punkty_cale',
      'punkty_czesc',
      'punkty_razem',
      'glosowal',
      'glosowan_z_prawem_glosu',
    ],
  ];
  return [
    head,
    ...lines.map((line) => [
      line.lastName,
      line.firstName,
      yes(line.stays.length > 0),
      staysText(line),
      [...new Set(line.stays.map(({ enteredBy }) => methods[enteredBy]))].join(', '),
      line.minutes,
      yes(line.late),
      yes(line.leftEarly),
      yes(line.excused),
      line.items.filter((item) => item === 'whole').length,
      line.items.filter((item) => item === 'part').length,
      line.items.length,
      line.votings.filter((part) => part === 'voted').length,
      line.votings.filter((part) => part !== 'excluded' && part !== 'no-seat').length,
    ]),
  ];
}

/** Presence in every item, one column each. */
export function itemRows({ lines, items }: PresenceReport): Rows {
  const head = ['nazwisko', 'imie', ...items.map(({ number, title }) => `${number}. ${title}`)];
  return [head, ...lines.map((line) => [line.lastName, line.firstName, ...line.items.map((item) => itemWords[item])])];
}

/** Part in every vote, one column each. */
export function votingRows({ lines, votings }: PresenceReport): Rows {
  const head = ['nazwisko', 'imie', ...votings.map(({ no, subject }) => `${no}. ${subject}`)];
  return [
    head,
    ...lines.map((line) => [line.lastName, line.firstName, ...line.votings.map((part) => votingWords[part])]),
  ];
}

const sessionWords = {
  present: 'obecny',
  part: 'częściowo',
  excused: 'nieobecny usprawiedliwiony',
  absent: 'nieobecny',
};

export function summaryRows({ sessions, lines }: PresenceSummary): Rows {
  const head = ['nazwisko', 'imie', ...sessions.map(({ title, date }) => `${title} (${date})`)];
  return [
    [...head, 'sesji_obecny', 'sesji_usprawiedliwione', 'sesji_razem', 'glosowal', 'glosowan_z_prawem_glosu'],
    ...lines.map((line) => {
      const held = line.sessions.filter((part) => part !== null);
      return [
        line.lastName,
        line.firstName,
        ...line.sessions.map((part) => (part === null ? 'bez mandatu' : sessionWords[part])),
        held.filter((part) => part === 'present' || part === 'part').length,
        held.filter((part) => part === 'excused').length,
        held.length,
        line.voted,
        line.votings,
      ];
    }),
  ];
}

/** `10:02–12:15; 12:30–` */
export function staysText({ stays }: PresenceLine): string {
  return stays.map(({ from, until }) => `${formatHour(from)}–${until === null ? '' : formatHour(until)}`).join('; ');
}
