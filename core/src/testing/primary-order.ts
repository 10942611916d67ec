import { findAmendment } from '../amendments/amendment.js';
import { proposedMoot } from '../amendments/moot.js';
import type { ElectionStep } from '../elections/election-step.js';
import { motionVote } from '../motions/motion-vote.js';
import { presiderOf } from '../presiding/presiding.js';
import type { SessionCommand } from '../session/commands.js';
import type { Actor } from '../session/events.js';
import { type NextStep, nextStep } from '../session/next-step.js';
import { findItem, type SessionState } from '../session/state.js';
import { simpleVote } from './agenda-of.js';
import { voteOnAmendment, voteOnBlock } from './orders/amendments.js';
import { councillor } from './people.js';

/** Who may press the primary button: whoever presides; the chair's desk where nobody does. */
export function presiderIn(state: SessionState): Actor {
  return councillor(Number(presiderOf(state)?.slice(1) ?? 1));
}

/** What the chair's one primary button orders; null while it waits for people or there is nothing more to do. */
export function primaryOrder(state: SessionState): SessionCommand | null {
  return orderOf(nextStep(state), state);
}

function orderOf(step: NextStep, state: SessionState): SessionCommand | null {
  switch (step.kind) {
    case 'convene':
      return { type: 'ConveneSession', payload: {} };
    case 'open-session':
      return { type: 'OpenSession', payload: {} };
    case 'open-sitting':
      return { type: 'OpenSitting', payload: {} };
    case 'end-recess':
      return { type: 'EndRecess', payload: {} };
    case 'start-item':
      return { type: 'StartItem', payload: { itemId: step.itemId } };
    case 'take-item-step':
      return { type: 'TakeItemStep', payload: { itemId: step.itemId, step: step.step } };
    case 'grant-floor':
      return { type: 'GrantFloor', payload: { requestId: step.requestId } };
    case 'end-floor':
      return { type: 'EndFloor', payload: {} };
    case 'prepare-voting': {
      const item = findItem(state, step.itemId);
      const documentIds = item?.documents.map(({ documentId }) => documentId) ?? [];
      const vote = step.committeeId
        ? { ...simpleVote, kind: 'opinion' as const, committeeId: step.committeeId }
        : (item?.vote ?? simpleVote);
      return { type: 'PrepareVoting', payload: { itemId: step.itemId, documentIds, ...vote } };
    }
    case 'vote-amendment':
      return { type: 'PrepareVoting', payload: voteOnAmendment(state, step.itemId, step.amendmentId) };
    case 'settle-amendment': {
      const { amendmentId, itemId } = step;
      const [item, amendment] = [findItem(state, itemId), findAmendment(state, amendmentId)];
      const because = (item && amendment && proposedMoot(state, item, amendment)?.because?.amendmentId) ?? null;
      return { type: 'DeclareAmendmentMoot', payload: { amendmentId, because, reason: 'Bezprzedmiotowa' } };
    }
    case 'vote-block':
      return { type: 'PrepareVoting', payload: voteOnBlock(state, step.itemId, step.blockId) };
    case 'discard-voting':
      return { type: 'DiscardVoting', payload: { votingId: step.votingId } };
    case 'open-voting':
      return { type: 'OpenVoting', payload: { votingId: step.votingId, acceptUnreachable: !step.reachable } };
    case 'count-hands':
      return { type: 'CountHands', payload: { votingId: step.votingId, for: 0, against: 0, abstain: 0 } };
    case 'record-opinion':
      return {
        type: 'RecordOpinion',
        payload: {
          itemId: step.itemId,
          committeeId: step.committeeId,
          opinion: 'none',
          remarks: null,
          votingId: step.votingId,
        },
      };
    case 'close-voting':
      return { type: 'CloseVoting', payload: { votingId: step.votingId } };
    case 'announce-voting':
      return { type: 'AnnounceVoting', payload: { votingId: step.votingId } };
    case 'decide-discharge':
      return {
        type: 'DecideDischarge',
        payload: { votingId: step.votingId, decision: 'Projekt uchwały o nieudzieleniu na następną sesję' },
      };
    case 'waive-dossier':
      return { type: 'WaiveDossier', payload: { itemId: step.itemId, reason: 'Opinię doręczono na sali' } };
    case 'election':
      return electionOrder(step);
    case 'vote-on-motion':
      return { type: 'PrepareVoting', payload: motionVote(step) };
    case 'carry-out-motion':
      if (step.motion === 'speaking-time')
        return { type: 'LimitSpeakingTime', payload: { motionId: step.motionId, limitMs: 60_000 } };
      return step.order ?? { type: 'SettleMotion', payload: { motionId: step.motionId, note: '' } };
    case 'close-session':
      return { type: 'CloseSession', payload: { reason: null } };
    default:
      return null;
  }
}

/** The steps of an election that need nothing but the button; the others ask for names or figures first. */
function electionOrder({ step, electionId }: ElectionStep): SessionCommand | null {
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
