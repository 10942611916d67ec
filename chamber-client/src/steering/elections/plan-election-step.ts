import type { TFunction } from 'i18next';
import type { ElectionStep } from '../../../../core/src/elections/election-step.js';
import type { SessionCommand } from '../../../../core/src/session/commands.js';
import type { StepPlan } from '../step/plan-step.js';

/**
 * The steps of an election as the one big button. Where names or figures are needed first, the button says what is awaited
 * and the stage below asks for it.
 */
export function planElectionStep(t: TFunction, { step, electionId }: ElectionStep): StepPlan {
  const command = commandOf(step, electionId);
  return {
    id: `election ${step} ${electionId ?? ''}`,
    label: t(`step.${step}.label`, { ns: 'elections' }),
    explanation: t(`step.${step}.explanation`, { ns: 'elections' }),
    command,
    blockedBecause: command ? null : t(`step.${step}.blocked`, { ns: 'elections' }),
    question: null,
  };
}

function commandOf(step: ElectionStep['step'], electionId: string | null): SessionCommand | null {
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
