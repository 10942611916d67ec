import type { StoredEvent } from '../session/events.js';
import { type AttendanceEntry, isPresentAfter } from './attendance.js';

/** The register only grows; a correction is one more entry that names the one it corrects (G-04). Everybody leaves with the sitting (S-14). */
export function evolveRegister(register: readonly AttendanceEntry[], event: StoredEvent): readonly AttendanceEntry[] {
  switch (event.type) {
    case 'AttendanceRecorded':
      return [...register, { seq: event.seq, at: event.at, ...event.payload, reason: null, correctsSeq: null }];
    case 'AttendanceCorrected': {
      const { memberId, present, reason, correctsSeq } = event.payload;
      const kind = present ? 'corrected-to-present' : 'corrected-to-absent';
      return [...register, { seq: event.seq, at: event.at, memberId, kind, method: 'operator', reason, correctsSeq }];
    }
    case 'SittingAdjourned':
    case 'SessionClosed':
      return [...register, ...endOfSitting(register, event)];
    default:
      return register;
  }
}

function endOfSitting(register: readonly AttendanceEntry[], event: StoredEvent): readonly AttendanceEntry[] {
  const last = new Map(register.map((entry) => [entry.memberId, entry]));
  return [...last.values()]
    .filter((entry) => isPresentAfter(entry.kind))
    .map(({ memberId }) => ({
      seq: event.seq,
      at: event.at,
      memberId,
      kind: 'sitting-ended',
      method: 'list',
      reason: null,
      correctsSeq: null,
    }));
}
