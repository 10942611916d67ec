import { findMember, fullName } from '../../../../core/src/council/council.js';
import { awaitsCarryingOut, type FormalMotion, motionStatus } from '../../../../core/src/motions/formal-motion.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';

/** L-05: the motions under the item in progress. */
export function motionsOf(state: SessionState): MotionView[] {
  return state.motions
    .filter(({ itemId }) => itemId === state.currentItemId)
    .map((motion) => motionViewOf(state, motion));
}

export function motionViewOf(state: SessionState, motion: FormalMotion): MotionView {
  const { motionId, kind, text, memberId, itemId, movedAt, votingId, carriedOut, speeches } = motion;
  return {
    ...{ motionId, kind, text, memberId, itemId, movedAt, votingId },
    fullName: nameOf(state, memberId),
    status: carriedOut ? 'carried-out' : motionStatus(state, motion),
    speakerFor: speakerOf(state, speeches.for),
    speakerAgainst: speakerOf(state, speeches.against),
    due: awaitsCarryingOut(state, motion),
    note: carriedOut?.note ?? null,
  };
}

function speakerOf(state: SessionState, requestId: string | undefined): string | null {
  const { speaker, speeches } = state.floor;
  const given = [...speeches, ...(speaker ? [speaker] : [])].find((speech) => speech.requestId === requestId);
  return given ? nameOf(state, given.personId) : null;
}

function nameOf({ council }: SessionState, memberId: string): string {
  const member = findMember(council, memberId);
  return member ? fullName(member) : '';
}
