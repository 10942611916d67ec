import { formatDateTime, formatTime } from '../../../../core/src/kernel/warsaw-time.js';
import type { DeskEntryKind } from '../../../../protocol/src/desk-entry-kinds.js';
import type { CaseDeskEntry, CaseFile } from '../../../../protocol/src/http/case-file.js';
import type { Block } from '../document-model.js';

const kinds: Readonly<Record<DeskEntryKind, string>> = {
  connected: 'połączono',
  left: 'rozłączono',
  'newer-desk': 'głosuje nowsze urządzenie',
  'this-desk-votes': 'to urządzenie znów głosuje',
  'told-of-vote': 'wysłano głosowanie',
  shown: 'potwierdzono: karta na ekranie',
  'ballot-received': 'odebrano głos',
  'ballot-acknowledged': 'potwierdzono zapis głosu',
  'ballot-refused': 'głosu nie przyjęto',
};

/** How a connection ends, in socket.io's words. */
const endings: Readonly<Record<string, string>> = {
  'transport close': 'utrata połączenia',
  'transport error': 'błąd połączenia',
  'ping timeout': 'brak odpowiedzi urządzenia',
  'client namespace disconnect': 'zamknięto stronę',
  'server namespace disconnect': 'rozłączył system',
  'server shutting down': 'zatrzymanie systemu',
  'other session': 'przejście do innych obrad',
  'place changed': 'zmiana uprawnień',
};

/** What each desk was sent and when it confirmed; connections before, during and after. */
export function deskBlocks({ desks, voters, vote }: CaseFile): Block[] {
  const { from, to, entries, dropped } = desks;
  return [
    { kind: 'heading', level: 2, text: 'Urządzenia i połączenia' },
    {
      kind: 'paragraph',
      small: true,
      text: `Dziennik urządzeń od ${formatDateTime(from)} do ${formatTime(to)}. Jest prowadzony obok dziennika obrad i nie jest z nim związany skrótami: mówi, jaką drogę przebył głos, a nie jak oddano głos.`,
    },
    ...(dropped > 0
      ? [
          {
            kind: 'notice',
            text: `W tym czasie baza danych była niedostępna i nie zachowano ${dropped} zapisów o urządzeniach.`,
          } satisfies Block,
        ]
      : []),
    ...(entries.length === 0
      ? [{ kind: 'paragraph', text: 'Brak zapisów: nikt nie był połączony albo minęły dwa lata.' } satisfies Block]
      : [summaryTable(voters, entries, vote.openedAt), detailTable(entries)]),
  ];
}

function summaryTable(voters: CaseFile['voters'], entries: readonly CaseDeskEntry[], openedAt: string): Block {
  const first = (own: readonly CaseDeskEntry[], kind: DeskEntryKind) => own.find((entry) => entry.kind === kind)?.at;
  const told = (at: string | undefined) => (at === undefined ? '–' : formatTime(at));
  return {
    kind: 'table',
    columns: [
      { title: 'Nazwisko i imię', share: 4 },
      { title: 'Przy otwarciu', share: 2.8 },
      { title: 'Wysłano głosowanie', share: 2.6 },
      { title: 'Karta na ekranie', share: 2.4 },
      { title: 'Odebrano głos', share: 2.2 },
      { title: 'Potwierdzono zapis', share: 2.8 },
    ],
    rows: voters.map(({ memberId, fullName }) => {
      const own = entries.filter((entry) => entry.memberId === memberId);
      const connection = own.findLast(({ at, kind }) => at <= openedAt && (kind === 'connected' || kind === 'left'));
      const standing = connection?.kind === 'connected' ? 'połączone' : 'niepołączone';
      return [
        fullName,
        standing,
        ...(['told-of-vote', 'shown', 'ballot-received', 'ballot-acknowledged'] as const).map((kind) =>
          told(first(own, kind)),
        ),
      ];
    }),
    rowHeader: 0,
    small: true,
  };
}

function detailTable(entries: readonly CaseDeskEntry[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Godzina', share: 1.7 },
      { title: 'Nazwisko i imię', share: 3.7 },
      { title: 'Zapis', share: 6.4 },
      { title: 'Urządzenie', share: 2 },
    ],
    rows: entries.map((entry) => [formatTime(entry.at), entry.fullName, entryText(entry), entry.deviceId.slice(-8)]),
    rowHeader: 1,
    small: true,
  };
}

function entryText({ kind, seq, detail }: CaseDeskEntry): string {
  const about = kind === 'left' && detail !== null ? (endings[detail] ?? detail) : detail;
  const event = kind === 'ballot-acknowledged' && seq !== null ? ` (zdarzenie nr ${seq})` : '';
  return `${kinds[kind]}${event}${about === null ? '' : `: ${about}`}`;
}
