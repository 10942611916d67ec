import type { AgendaItem } from '../agenda/agenda-item.js';
import { isCommitteeSitting } from '../committees/committee.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent, StoredEvent } from '../session/events.js';
import { findItem, type SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import { type CourseBody, courseOf, type ItemStep } from './item-course.js';

/** A step of an item's course that was taken or passed over. */
export interface StepRecord {
  readonly itemId: string;
  readonly step: ItemStep;
  readonly at: Instant;
  readonly skipped: boolean;
}

/** The step an item is at; null before the first one. */
export function currentStep({ itemSteps }: Pick<SessionState, 'itemSteps'>, itemId: string): ItemStep | null {
  return itemSteps.findLast((record) => record.itemId === itemId && !record.skipped)?.step ?? null;
}

/**
 * Whether a vote is what the item is about. One on an amendment, on a formal motion or on a procedural matter raised on the way
 * (a change of the agenda, a reasumpcja) leaves the item where it was.
 */
export function isVoteOfItem(
  { motions }: Pick<SessionState, 'motions'>,
  { itemId, vote }: Pick<AgendaItem, 'itemId' | 'vote'>,
  voting: Pick<Voting, 'votingId' | 'itemId' | 'kind'>,
): boolean {
  if (voting.itemId !== itemId || voting.kind === 'amendment') return false;
  if (voting.kind === 'procedural' && vote?.kind !== 'procedural') return false;
  return !motions.some((motion) => motion.votingId === voting.votingId);
}

/** Who goes through the courses of this session's items. */
export function courseBody({ header, council }: Pick<SessionState, 'header' | 'council'>): CourseBody {
  return { hasClubs: council.clubs.length > 0, isCommittee: isCommitteeSitting(header) };
}

/** The steps still ahead, the next one first. One taken again leads on from there. */
export function stepsAhead(state: SessionState, { itemId, kind }: AgendaItem): readonly ItemStep[] {
  const course = courseOf(kind, courseBody(state));
  const last = state.itemSteps.findLast((record) => record.itemId === itemId && course.includes(record.step));
  return last ? course.slice(course.indexOf(last.step) + 1) : course;
}

/** The next step of the item; those in between are passed over, those behind may be taken again. */
export function takeItemStep(state: SessionState, { itemId, step }: CommandOf<'TakeItemStep'>['payload']): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  const fault = notSitting(state) ?? votingRunning(state);
  if (fault) return fault;
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  if (!courseOf(item.kind, courseBody(state)).includes(step)) return refuse('item-step-unknown');
  const ahead = stepsAhead(state, item);
  const passedOver = ahead.slice(0, Math.max(0, ahead.indexOf(step)));
  return accept(...skipped(itemId, passedOver), { type: 'ItemStepTaken', payload: { itemId, step } });
}

/**
 * What an order that leaves the guided course says of it: the steps passed over. Nothing where the session is not guided.
 * @param itemId the item that is voted or left; null when none is in progress
 */
export function stepsPassedOver(state: SessionState, itemId: string | null): readonly SessionEvent[] {
  const item = state.rules.guidedItems && itemId !== null ? findItem(state, itemId) : undefined;
  return item?.status === 'in-progress' ? skipped(item.itemId, stepsAhead(state, item)) : [];
}

function skipped(itemId: string, steps: readonly ItemStep[]): readonly SessionEvent[] {
  return steps.length === 0 ? [] : [{ type: 'ItemStepsSkipped', payload: { itemId, steps } }];
}

export function evolveItemSteps(records: readonly StepRecord[], event: StoredEvent): readonly StepRecord[] {
  switch (event.type) {
    case 'ItemStepTaken':
      return [...records, { ...event.payload, at: event.at, skipped: false }];
    case 'ItemStepsSkipped': {
      const { itemId, steps } = event.payload;
      return [...records, ...steps.map((step) => ({ itemId, step, at: event.at, skipped: true }))];
    }
    default:
      return records;
  }
}
