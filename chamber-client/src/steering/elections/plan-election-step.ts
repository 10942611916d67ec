import type { TFunction } from 'i18next';
import type { ElectionStep } from '../../../../core/src/elections/election-step.js';
import { orderOfStep } from '../../../../core/src/session/step-order.js';
import type { StepPlan } from '../step/plan-step.js';

/**
 * The steps of an election as the one big button. Where names or figures are needed first, the button says what is awaited
 * and the stage below asks for it.
 */
export function planElectionStep(t: TFunction, next: ElectionStep): StepPlan {
  const { step, electionId } = next;
  const command = orderOfStep(next);
  return {
    id: `election ${step} ${electionId ?? ''}`,
    label: t(`step.${step}.label`, { ns: 'elections' }),
    explanation: t(`step.${step}.explanation`, { ns: 'elections' }),
    command,
    blockedBecause: command ? null : t(`step.${step}.blocked`, { ns: 'elections' }),
    question: null,
  };
}
