import type { ItemDraft } from '../agenda/agenda-item.js';
import { findAmendment } from '../amendments/amendment.js';
import { proposedMoot } from '../amendments/moot.js';
import { presiderOf } from '../presiding/presiding.js';
import type { SessionCommand } from '../session/commands.js';
import type { Actor } from '../session/events.js';
import { type NextStep, nextStep } from '../session/next-step.js';
import { findItem, type SessionState } from '../session/state.js';
import { orderOfStep } from '../session/step-order.js';
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
    case 'decide-discharge':
      return {
        type: 'DecideDischarge',
        payload: { votingId: step.votingId, decision: 'Projekt uchwały o nieudzieleniu na następną sesję' },
      };
    case 'waive-dossier':
      return { type: 'WaiveDossier', payload: { itemId: step.itemId, reason: 'Opinię doręczono na sali' } };
    case 'carry-out-motion':
      if (step.motion === 'speaking-time')
        return { type: 'LimitSpeakingTime', payload: { motionId: step.motionId, limitMs: 60_000 } };
      return step.order ?? { type: 'SettleMotion', payload: { motionId: step.motionId, note: '' } };
    case 'change-agenda':
      return {
        type: 'ChangeAgenda',
        payload: { votingId: step.votingId, agenda: standingDrafts(state), requesterConsent: true },
      };
    default:
      return orderOfStep(step);
  }
}

/** The agenda as it stands, as a change that leaves everything in its place. */
function standingDrafts({ agenda }: SessionState): readonly ItemDraft[] {
  return agenda.flatMap(({ status, startedAt: _started, endedAt: _ended, adjourned: _adjourned, ...draft }) =>
    status === 'withdrawn' ? [] : [draft],
  );
}
