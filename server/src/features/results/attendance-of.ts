import { type AttendanceEntry, isPresentAfter } from '../../../../core/src/attendance/attendance.js';
import { byPolishName, filledSeats } from '../../../../core/src/council/council.js';
import { formatHour } from '../../../../core/src/kernel/warsaw-time.js';
import type { SessionState, Sitting } from '../../../../core/src/session/state.js';
import { quorum } from '../../../../core/src/voting/majority.js';
import type { AttendanceLine, AttendanceList, SittingAttendance } from '../../pdf/attendance-list.js';

/** Lista obecności, folded from the register: each sitting counts anew (S-14). */
export function attendanceOf(state: SessionState): AttendanceList {
  const { header, council, sittings } = state;
  const roll = [...filledSeats(council)].sort(byPolishName);
  return {
    title: header.title,
    councilName: council.name,
    termLabel: council.termLabel,
    date: header.date,
    place: header.place,
    training: header.training,
    remoteBasis: state.rules.remote?.basis ?? null,
    statutorySize: council.statutorySize,
    filledSeats: roll.length,
    quorum: quorum(council.statutorySize),
    sittings: sittings.map((sitting) => {
      const entries = entriesOf(state, sitting);
      const lines = roll.map(({ memberId, lastName, firstName }) => ({
        lastName,
        firstName,
        ...presenceOf(entries.filter((entry) => entry.memberId === memberId)),
      }));
      return { ...sitting, presentAtOpening: lines.filter(presentAt(sitting.openedAt)).length, lines };
    }),
    roll: roll.map(({ lastName, firstName }) => ({ lastName, firstName })),
  };
}

/** What belongs to a sitting: from the end of the one before it, check-in before the opening included, to its own end. */
export function entriesOf({ register, sittings }: SessionState, sitting: Sitting): readonly AttendanceEntry[] {
  const from = endSeq(register, sittings[sitting.no - 2]);
  const until = sitting.closedAt === null ? Number.POSITIVE_INFINITY : endSeq(register, sitting);
  return register.filter(({ seq }) => seq > from && seq <= until);
}

/** The last entry before a sitting was over: what closing wrote for those present, or the last one before that time. */
function endSeq(register: readonly AttendanceEntry[], sitting: Sitting | undefined): number {
  const closedAt = sitting?.closedAt;
  if (!closedAt) return 0;
  const ended = register.find((entry) => entry.kind === 'sitting-ended' && entry.at === closedAt);
  return ended?.seq ?? register.findLast((entry) => entry.at < closedAt)?.seq ?? 0;
}

/** The stays of one councillor. A corrected entry counts as never made; the correction itself is shown with its reason (G-04). */
export function presenceOf(entries: readonly AttendanceEntry[]): Pick<AttendanceLine, 'stays' | 'remarks'> {
  const standing = standingEntries(entries);
  const stays: { from: string; until: string | null }[] = [];
  for (const { kind, at } of standing) {
    const stay = stays.at(-1);
    const isPresent = stay?.until === null;
    if (isPresentAfter(kind) === isPresent) continue;
    if (stay && isPresent) stay.until = at;
    else stays.push({ from: at, until: null });
  }
  return { stays, remarks: standing.flatMap(remarkOf) };
}

/** Entries that were not corrected by a later one (G-04). */
export function standingEntries(entries: readonly AttendanceEntry[]): readonly AttendanceEntry[] {
  const corrected = new Set<number>();
  for (const { seq, correctsSeq } of entries.toReversed()) {
    if (correctsSeq !== null && !corrected.has(seq)) corrected.add(correctsSeq);
  }
  return entries.filter(({ seq }) => !corrected.has(seq));
}

function remarkOf({ kind, at, reason }: AttendanceEntry): string[] {
  if (kind === 'entered-late') return [`spóźnienie (${formatHour(at)})`];
  if (kind === 'left-early') return [`opuszczenie obrad (${formatHour(at)})`];
  return reason === null ? [] : [`korekta wpisu (${formatHour(at)}): ${reason}`];
}

function presentAt(moment: string): (line: SittingAttendance['lines'][number]) => boolean {
  return ({ stays }) => stays.some(({ from, until }) => from <= moment && (until === null || until > moment));
}
