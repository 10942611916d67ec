import type { TFunction } from 'i18next';
import type { NextStep } from '../../../../core/src/session/next-step.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import type { StepPlan } from '../step/plan-step.js';

const ns = 'committees';

/** The name of a committee that sits here; empty at a session of the council. */
export function committeeName(
  { committees = [] }: Pick<ChairView, 'committees'>,
  committeeId: string | null | undefined,
) {
  return committees.find((committee) => committee.committeeId === committeeId)?.name ?? '';
}

/** K-07: at a joint sitting the button says whose vote is prepared. */
export function prepareLabel(t: TFunction, view: ChairView, committeeId: string | undefined): string {
  const isJoint = (view.committees ?? []).length > 1;
  if (!isJoint || !committeeId) return t('step.prepare-voting.label');
  return t('steps.prepare', { ns, committee: committeeName(view, committeeId) });
}

/** A council holds a session, a committee a sitting. */
export function sessionLabel(
  t: TFunction,
  { committees = [] }: Pick<ChairView, 'committees'>,
  order: 'open' | 'close',
) {
  return committees.length > 0 ? t(`steps.${order}`, { ns }) : t(`step.${order}-session.label`);
}

/** Steps only committees know: their orders stand in panels of the stage. */
export function committeeStep(
  t: TFunction,
  view: ChairView,
  step: Extract<NextStep, { kind: 'count-hands' | 'record-opinion' }>,
): Pick<StepPlan, 'label' | 'explanation' | 'command' | 'blockedBecause'> {
  const key = step.kind === 'count-hands' ? 'hands' : 'opinion';
  const committee = step.kind === 'record-opinion' ? committeeName(view, step.committeeId) : '';
  return {
    label: t(`steps.${key}.label`, { ns }),
    explanation: t(`steps.${key}.explanation`, { ns, committee }),
    command: null,
    blockedBecause: t(`steps.${key}.blocked`, { ns }),
  };
}
