import type { AgendaItem } from '../../../../core/src/agenda/agenda-item.js';
import { basisOfStep, courseOf, type ItemStep } from '../../../../core/src/conduct/item-course.js';
import { courseBody, currentStep, isVoteOfItem } from '../../../../core/src/conduct/item-steps.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ConductPart, ItemStepView, StepPassedOver } from '../../../../protocol/src/views/conduct-part.js';

/** What of an item's usual course was passed over and not made up for, in the order of the course. */
export function passedOverOf(
  state: SessionState,
  { itemId, kind }: Pick<AgendaItem, 'itemId' | 'kind'>,
): StepPassedOver[] {
  const body = courseBody(state);
  const lastOf = (step: ItemStep) =>
    state.itemSteps.findLast((record) => record.itemId === itemId && record.step === step);
  return courseOf(kind, body)
    .filter((step) => lastOf(step)?.skipped)
    .map((step) => ({ step, basis: basisOfStep(kind, step, body) }));
}

/** Where the item in progress stands in its usual course. */
export function conductOf(state: SessionState): ConductPart {
  if (!state.rules.guidedItems) return null;
  const item = state.agenda.find(({ itemId }) => itemId === state.currentItemId);
  if (!item) return { itemId: null, steps: [] };
  const { itemId, kind } = item;
  const now = currentStep(state, itemId);
  const isVoted = state.votings.some((voting) => voting.status !== 'prepared' && isVoteOfItem(state, item, voting));
  const statusOf = (step: ItemStep): ItemStepView['status'] => {
    const last = state.itemSteps.findLast((record) => record.itemId === itemId && record.step === step);
    if (!last) return 'ahead';
    if (last.skipped) return 'skipped';
    return step === now && !isVoted ? 'now' : 'done';
  };
  const body = courseBody(state);
  const steps = courseOf(kind, body).map((step) => ({
    step,
    status: statusOf(step),
    basis: basisOfStep(kind, step, body),
  }));
  return { itemId, steps };
}
