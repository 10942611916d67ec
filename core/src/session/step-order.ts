import type { ElectionStep } from '../elections/election-step.js';
import { motionVote } from '../motions/motion-vote.js';
import type { SessionCommand } from './commands.js';
import type { NextStep } from './next-step.js';

/**
 * What a press of the one primary button orders at steps that need nothing but the press. Null where words, figures or people are
 * awaited first, and where the session is over. Convening is the office's.
 */
export function orderOfStep(step: NextStep): SessionCommand | null {
  switch (step.kind) {
    case 'open-session':
      return { type: 'OpenSession', payload: {} };
    case 'open-sitting':
      return { type: 'OpenSitting', payload: {} };
    case 'end-recess':
      return { type: 'EndRecess', payload: {} };
    case 'reopen-to-public':
      return { type: 'EndClosedPart', payload: {} };
    case 'start-item':
      return { type: 'StartItem', payload: { itemId: step.itemId } };
    case 'take-item-step':
      return { type: 'TakeItemStep', payload: { itemId: step.itemId, step: step.step } };
    case 'grant-floor':
      return { type: 'GrantFloor', payload: { requestId: step.requestId } };
    case 'end-floor':
      return { type: 'EndFloor', payload: {} };
    case 'vote-on-motion':
      return { type: 'PrepareVoting', payload: motionVote(step) };
    case 'discard-voting':
      return { type: 'DiscardVoting', payload: { votingId: step.votingId } };
    case 'open-voting':
      return { type: 'OpenVoting', payload: { votingId: step.votingId, acceptUnreachable: !step.reachable } };
    case 'close-voting':
      return { type: 'CloseVoting', payload: { votingId: step.votingId } };
    case 'announce-voting':
      return { type: 'AnnounceVoting', payload: { votingId: step.votingId } };
    case 'election':
      return orderOfElection(step);
    case 'close-session':
      return { type: 'CloseSession', payload: { reason: null } };
    default:
      return null;
  }
}

function orderOfElection({ step, electionId }: ElectionStep): SessionCommand | null {
  if (electionId === null) return null;
  switch (step) {
    case 'open-round':
      return { type: 'OpenSecretRound', payload: { electionId } };
    case 'close-round':
      return { type: 'CloseSecretRound', payload: { electionId } };
    case 'announce-round':
      return { type: 'AnnounceRound', payload: { electionId } };
    default:
      return null;
  }
}
