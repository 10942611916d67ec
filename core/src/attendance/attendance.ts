import { type Council, findMember, mayAct } from '../council/council.js';
import type { Instant } from '../kernel/instant.js';

/** S-22: wejście, spóźnienie, wyjście, opuszczenie obrad. */
export const attendanceKinds = ['entered', 'entered-late', 'left', 'left-early'] as const;
export type AttendanceKind = (typeof attendanceKinds)[number];

/**
 * S-22: own check-in, operator, or a paper list; S-30: own check-in with the code shown in the hall; S-31: from afar, where two
 * persons allowed it. Never a connection (S-23).
 */
export const attendanceMethods = ['self', 'operator', 'list', 'hall-code', 'remote'] as const;
export type AttendanceMethod = (typeof attendanceMethods)[number];

export interface AttendanceEntry {
  readonly seq: number;
  readonly memberId: string;
  /** `sitting-ended`: everybody leaves with the end of a sitting; the next one counts anew (S-14). */
  readonly kind: AttendanceKind | 'corrected-to-present' | 'corrected-to-absent' | 'sitting-ended';
  readonly method: AttendanceMethod;
  readonly at: Instant;
  readonly reason: string | null;
  readonly correctsSeq: number | null;
}

export function isPresentAfter(kind: AttendanceEntry['kind']): boolean {
  return kind === 'entered' || kind === 'entered-late' || kind === 'corrected-to-present';
}

/** Who is present by the register: the last entry of each member decides; unsworn and expired never count. */
export function presentMembers(council: Council, register: readonly AttendanceEntry[]): readonly string[] {
  const last = new Map<string, boolean>();
  for (const entry of register) last.set(entry.memberId, isPresentAfter(entry.kind));
  return council.members
    .filter((member) => mayAct(member) && last.get(member.memberId) === true)
    .map((member) => member.memberId);
}

export function isPresent(council: Council, register: readonly AttendanceEntry[], memberId: string): boolean {
  const member = findMember(council, memberId);
  if (!member || !mayAct(member)) return false;
  const last = register.findLast((entry) => entry.memberId === memberId);
  return last !== undefined && isPresentAfter(last.kind);
}
