import { formatDate, formatDateTime, formatHour } from '../../../core/src/kernel/warsaw-time.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel, Facts } from './document-model.js';

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
  /** S-10: who presided and since when, the first since the opening; `name` null = nobody did. */
  readonly presiders: readonly { readonly name: string | null; readonly since: string }[];
  readonly presentAtOpening: number;
  readonly lines: readonly AttendanceLine[];
  /** K-02: councillors who came and belong to none of the committees; empty at a session of the council. */
  readonly others: readonly AttendanceLine[];
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
  /** K-06, K-07: each committee that sits with its own quorum; empty at a session of the council. */
  readonly committees: readonly { readonly name: string; readonly members: number; readonly quorum: number }[];
  readonly sittings: readonly SittingAttendance[];
  /** Filled seats in the order of the named list, for the sheet. */
  readonly roll: readonly { readonly lastName: string; readonly firstName: string }[];
}

export function attendanceListDocument(list: AttendanceList): DocumentModel {
  const { title, councilName, training, date, sittings, committees } = list;
  const ofCommittees = committees.length > 0;
  const listName = ofCommittees ? 'Lista obecności członków komisji' : 'Lista obecności radnych';
  return {
    title: `Lista obecności – ${title}`,
    author: councilName,
    subject: `Obecność radnych na ${ofCommittees ? 'posiedzeniu' : 'sesji'} z dnia ${formatDate(date)}`,
    createdAt: new Date(sittings.at(-1)?.closedAt ?? sittings.at(-1)?.openedAt ?? date),
    header: { left: `${councilName} – ${title}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: listName,
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `${listName}\n${title}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Organ', value: councilName },
          { label: 'Kadencja', value: list.termLabel },
          { label: 'Data', value: formatDate(date) },
          { label: 'Miejsce', value: list.place },
          ...bodyFacts(list),
          ...(list.remoteBasis === null ? [] : [{ label: 'Udział zdalny – podstawa', value: list.remoteBasis }]),
        ],
      },
      ...(sittings.length === 0 ? sheet(list) : sittings.flatMap((sitting) => sittingBlocks(sitting, list))),
    ],
  };
}

/** The quorum of the council is of its statutory size (art. 14 ust. 1), that of a committee of its members (K-06, K-07). */
function bodyFacts({ committees, statutorySize, filledSeats, quorum }: AttendanceList): Facts['rows'] {
  if (committees.length === 0)
    return [
      { label: 'Ustawowy skład rady', value: `${statutorySize} (mandatów obsadzonych: ${filledSeats})` },
      { label: 'Kworum', value: `${quorum}` },
    ];
  return committees.map(({ name, members, quorum }) => ({
    label: 'Komisja',
    value: `${name}: członków ${members}, kworum ${quorum}`,
  }));
}

function sittingBlocks(sitting: SittingAttendance, list: AttendanceList): Block[] {
  const { no, openedAt, closedAt, presiders, presentAtOpening, lines, others } = sitting;
  const present = lines.filter((line) => line.stays.length > 0).length;
  return [
    { kind: 'heading', level: 2, text: list.sittings.length > 1 ? `Posiedzenie ${no}` : 'Przebieg obecności' },
    {
      kind: 'facts',
      rows: [
        { label: 'Otwarto', value: formatDateTime(openedAt) },
        { label: 'Zamknięto', value: closedAt === null ? 'trwa' : formatDateTime(closedAt) },
        ...presiders.map(({ name, since }, index) => ({
          label: index === 0 ? 'Prowadzący obrady' : `Od ${formatHour(since)}`,
          value: name ?? 'nikt nie prowadził obrad',
        })),
        { label: 'Obecnych przy otwarciu', value: `${presentAtOpening}` },
        { label: 'Obecnych choćby w części', value: `${present}` },
        { label: 'Nieobecnych', value: `${lines.length - present}` },
      ],
    },
    presenceTable(lines),
    ...(others.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: 'Radni spoza składu komisji' } satisfies Block, presenceTable(others)]),
  ];
}

function presenceTable(lines: readonly AttendanceLine[]): Block {
  return {
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
  };
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
