import { sequenceFault } from '../annual/sequence.js';
import { stepsPassedOver } from '../conduct/item-steps.js';
import { electionUnfinished, notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { findItem, type SessionState } from '../session/state.js';
import { endSpeech } from '../speaking/decide-floor.js';
import { dischargeUndecided } from '../voting/decide-discharge.js';
import { type AgendaItem, canBecome } from './agenda-item.js';

type ItemDecision = (state: SessionState, item: AgendaItem) => Decision;

/** What every step on the agenda needs: a sitting council, a known item, no unfinished vote (V-18: before the next item). */
export function decideItem(state: SessionState, itemId: string, decision: ItemDecision): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  return notSitting(state) ?? votingRunning(state) ?? decision(state, item);
}

/** Starting an item ends the one in progress: one press of the chair leads on. */
export const startItem: ItemDecision = (state, item) => {
  if (!canBecome(item.status, 'in-progress')) return refuse('item-not-startable', undefined, { item: item.number });
  const held = dischargeUndecided(state) ?? sequenceFault(state, item.kind) ?? unelected(state);
  if (held) return held;
  return accept(...leaveCurrentItem(state), { type: 'ItemStarted', payload: { itemId: item.itemId } });
};

export const suspendItem: ItemDecision = (state, item) => {
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  return accept(...endSpeech(state, 'finished'), { type: 'ItemSuspended', payload: { itemId: item.itemId } });
};

export const finishItem: ItemDecision = (state, item) => {
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  const undecided = dischargeUndecided(state) ?? unelected(state);
  if (undecided) return undecided;
  const { itemId } = item;
  const course = stepsPassedOver(state, itemId);
  return accept(...endSpeech(state, 'finished'), ...course, { type: 'ItemFinished', payload: { itemId } });
};

function unelected(state: SessionState): Decision | undefined {
  return state.currentItemId === null ? undefined : electionUnfinished(state, state.currentItemId);
}

function leaveCurrentItem(state: SessionState): readonly SessionEvent[] {
  const speech = endSpeech(state, 'finished');
  if (state.currentItemId === null) return speech;
  const course = stepsPassedOver(state, state.currentItemId);
  return [...speech, ...course, { type: 'ItemFinished', payload: { itemId: state.currentItemId } }];
}
