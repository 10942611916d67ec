import { type AttendanceEntry, isPresentAfter } from '../../../../core/src/attendance/attendance.js';
import { findCommittee, isCommitteeSitting } from '../../../../core/src/committees/committee.js';
import { belongsToCommittee } from '../../../../core/src/committees/committee-presiding.js';
import { committeeQuorums } from '../../../../core/src/committees/committee-quorum.js';
import { byPolishName, filledSeats, findMember, fullName, type Member } from '../../../../core/src/council/council.js';
import { formatHour } from '../../../../core/src/kernel/warsaw-time.js';
import { presidersDuring } from '../../../../core/src/presiding/presider-history.js';
import type { SessionState, Sitting } from '../../../../core/src/session/state.js';
import { quorum } from '../../../../core/src/voting/majority.js';
import type { AttendanceLine, AttendanceList, SittingAttendance } from '../../pdf/attendance-list.js';

/**
 * Lista obecności, folded from the register: each sitting counts anew (S-14). Of committees it is the list of their members, and of
 * the other councillors only those who came (K-02).
 */
export function attendanceOf(state: SessionState): AttendanceList {
  const { header, council, sittings } = state;
  const [roll, others] = rollOf(state);
  return {
    title: header.title,
    councilName: council.name,
    termLabel: council.termLabel,
    date: header.date,
    place: header.place,
    training: header.training,
    remoteBasis: state.rules.remote?.basis ?? null,
    statutorySize: council.statutorySize,
    filledSeats: filledSeats(council).length,
    quorum: quorum(council.statutorySize),
    committees: committeeQuorums(state).map(({ committeeId, required, statutorySize }) => ({
      name: findCommittee(header, committeeId)?.name ?? '',
      members: statutorySize,
      quorum: required,
    })),
    sittings: sittings.map((sitting) => {
      const entries = entriesOf(state, sitting);
      const lines = linesOf(roll, entries);
      return {
        ...sitting,
        presiders: presidersOf(state, sitting),
        presentAtOpening: lines.filter(presentAt(sitting.openedAt)).length,
        lines,
        others: linesOf(others, entries).filter(({ stays }) => stays.length > 0),
      };
    }),
    roll: roll.map(({ lastName, firstName }) => ({ lastName, firstName })),
  };
}

/** Who belongs to the body that sits, and the councillors who do not; both in the order of the named list. */
function rollOf({ header, council }: SessionState): [Member[], Member[]] {
  const seated = [...filledSeats(council)].sort(byPolishName);
  const belongs = ({ memberId }: Member) => !isCommitteeSitting(header) || belongsToCommittee(header, memberId);
  return [seated.filter(belongs), seated.filter((member) => !belongs(member))];
}

function linesOf(members: readonly Member[], entries: readonly AttendanceEntry[]): AttendanceLine[] {
  return members.map(({ memberId, lastName, firstName }) => ({
    lastName,
    firstName,
    ...presenceOf(entries.filter((entry) => entry.memberId === memberId)),
  }));
}

/** S-10: who presided over a sitting and since when; the time of the first is the opening. */
function presidersOf({ council, presiders }: SessionState, sitting: Sitting): SittingAttendance['presiders'] {
  return presidersDuring(presiders, sitting).map(({ memberId, since }) => {
    const presider = memberId === null ? undefined : findMember(council, memberId);
    return { name: presider ? fullName(presider) : null, since };
  });
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
