import { formatDate, formatDateTime, formatHour } from '../../../core/src/kernel/warsaw-time.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel } from './document-model.js';

/** Presence of one councillor in one sitting. */
export interface AttendanceLine {
  readonly lastName: string;
  readonly firstName: string;
  /** Stretches of presence within the sitting; `until` null = still there. Empty = absent. */
  readonly stays: readonly { readonly from: string; readonly until: string | null }[];
  /** Late arrival, leaving, corrections with their reason (S-22, G-04). */
  readonly remarks: readonly string[];
}

export interface SittingAttendance {
  readonly no: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly presentAtOpening: number;
  readonly lines: readonly AttendanceLine[];
}

/** Lista obecności of a session: one part per sitting (S-14). Without a sitting it is the sheet to sign by hand (G-08). */
export interface AttendanceList {
  readonly title: string;
  readonly councilName: string;
  readonly termLabel: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly place: string;
  readonly training: boolean;
  /** S-31: the basis of taking part from afar; null where nobody may. */
  readonly remoteBasis: string | null;
  readonly statutorySize: number;
  readonly filledSeats: number;
  readonly quorum: number;
  readonly sittings: readonly SittingAttendance[];
  /** Filled seats in the order of the named list, for the sheet. */
  readonly roll: readonly { readonly lastName: string; readonly firstName: string }[];
}

export function attendanceListDocument(list: AttendanceList): DocumentModel {
  const { title, councilName, training, date, sittings } = list;
  return {
    title: `Lista obecności – ${title}`,
    author: councilName,
    subject: `Obecność radnych na sesji z dnia ${formatDate(date)}`,
    createdAt: new Date(sittings.at(-1)?.closedAt ?? sittings.at(-1)?.openedAt ?? date),
    header: { left: `${councilName} – ${title}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: 'Lista obecności radnych',
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `Lista obecności radnych\n${title}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Organ', value: councilName },
          { label: 'Kadencja', value: list.termLabel },
          { label: 'Data', value: formatDate(date) },
          { label: 'Miejsce', value: list.place },
          { label: 'Ustawowy skład rady', value: `${list.statutorySize} (mandatów obsadzonych: ${list.filledSeats})` },
          { label: 'Kworum', value: `${list.quorum}` },
          ...(list.remoteBasis === null ? [] : [{ label: 'Udział zdalny – podstawa', value: list.remoteBasis }]),
        ],
      },
      ...(sittings.length === 0 ? sheet(list) : sittings.flatMap((sitting) => sittingBlocks(sitting, list))),
    ],
  };
}

function sittingBlocks({ no, openedAt, closedAt, presentAtOpening, lines }: SittingAttendance, list: AttendanceList) {
  const present = lines.filter((line) => line.stays.length > 0).length;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: list.sittings.length > 1 ? `Posiedzenie ${no}` : 'Przebieg obecności' },
    {
      kind: 'facts',
      rows: [
        { label: 'Otwarto', value: formatDateTime(openedAt) },
        { label: 'Zamknięto', value: closedAt === null ? 'trwa' : formatDateTime(closedAt) },
        { label: 'Obecnych przy otwarciu', value: `${presentAtOpening}` },
        { label: 'Obecnych choćby w części', value: `${present}` },
        { label: 'Nieobecnych', value: `${lines.length - present}` },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: 'Lp.', share: 1, align: 'right' },
        { title: 'Nazwisko i imię', share: 4.5 },
        { title: 'Obecność', share: 2.6 },
        { title: 'Uwagi', share: 4.4 },
      ],
      rows: lines.map((line, index) => [
        `${index + 1}`,
        `${line.lastName} ${line.firstName}`,
        presence(line),
        line.remarks.join('\n'),
      ]),
      rowHeader: 1,
    },
  ];
  return blocks;
}

function presence({ stays }: AttendanceLine): string {
  if (stays.length === 0) return 'NIEOBECNY/-A';
  return stays
    .map(({ from, until }) => (until === null ? `od ${formatHour(from)}` : `${formatHour(from)}–${formatHour(until)}`))
    .join('\n');
}

/** The list on paper: a fallback that is always at hand (S-22). */
function sheet({ roll }: AttendanceList): Block[] {
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Lp.', share: 1, align: 'right' },
        { title: 'Nazwisko i imię', share: 5 },
        { title: 'Godzina', share: 2 },
        { title: 'Podpis', share: 5 },
      ],
      rows: roll.map(({ lastName, firstName }, index) => [`${index + 1}`, `${lastName} ${firstName}`, '', '']),
      rowHeader: 1,
      rowHeight: 30,
    },
    { kind: 'signature', role: 'Przewodniczący obrad', name: null },
  ];
}
