import { isPresent } from '../../../../core/src/attendance/attendance.js';
import { bodyOf, findCommittee } from '../../../../core/src/committees/committee.js';
import { byPolishName, filledSeats } from '../../../../core/src/council/council.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import { isRollCall } from '../../../../core/src/voting/roll-call.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { VoteSheet } from '../../pdf/vote-sheet.js';

/** The sheet of one vote as it stands now: who is there, who is excluded; nothing of how anybody voted. */
export function sheetOf(state: SessionState, voting: Voting): VoteSheet {
  const { header, council, register } = state;
  const item = findItem(state, voting.itemId);
  const committee = findCommittee(header, voting.committeeId);
  const { roll } = bodyOf(council, committee);
  const seats = voting.frame
    ? council.members.filter(({ memberId }) => voting.seats.includes(memberId))
    : filledSeats(roll);
  return {
    sessionTitle: header.title,
    councilName: council.name,
    termLabel: council.termLabel,
    date: header.date,
    place: header.place,
    training: header.training,
    committee: committee?.name ?? null,
    statutorySize: roll.statutorySize,
    itemNumber: item?.number ?? '',
    itemTitle: item?.title ?? '',
    draftNo: item?.draftNo ?? null,
    no: voting.no,
    subject: voting.subject,
    kind: voting.kind,
    form: isRollCall(voting) ? 'roll-call' : voting.form,
    majority: voting.majority,
    basis: voting.basis,
    textHash: voting.textHash,
    preparedAt: voting.preparedAt,
    failureCause: voting.failure?.cause ?? null,
    lines: [...seats].sort(byPolishName).map(({ memberId, lastName, firstName }) => ({
      lastName,
      firstName,
      remark: voting.exclusions[memberId] ? 'excluded' : isPresent(council, register, memberId) ? null : 'absent',
    })),
  };
}
