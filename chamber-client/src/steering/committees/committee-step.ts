import type { TFunction } from 'i18next';
import type { NextStep } from '../../../../core/src/session/next-step.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import type { StepPlan } from '../step/plan-step.js';
import { lacksRemarks, type OpinionDraft, orderOfOpinion } from './use-opinion-draft.js';

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

/** Steps only committees know: hands are counted in a panel of the stage, an opinion worded there is saved by the step. */
export function committeeStep(
  t: TFunction,
  view: ChairView,
  step: Extract<NextStep, { kind: 'count-hands' | 'record-opinion' }>,
  draft: OpinionDraft | null,
): Pick<StepPlan, 'id' | 'label' | 'explanation' | 'command' | 'blockedBecause'> {
  if (step.kind === 'count-hands') {
    return {
      id: step.kind,
      label: t('steps.hands.label', { ns }),
      explanation: t('steps.hands.explanation', { ns }),
      command: null,
      blockedBecause: t('steps.hands.blocked', { ns }),
    };
  }
  return {
    id: `opinion ${step.votingId}`,
    label: t('steps.opinion.label', { ns }),
    explanation: t('steps.opinion.explanation', {
      ns,
      committee: committeeName(view, step.committeeId),
      opinion: draft ? t(`committees.opinion.${draft.opinion}`, { ns: 'shared' }) : '',
    }),
    command: draft && orderOfOpinion(draft),
    blockedBecause: draft && lacksRemarks(draft) ? t('steps.opinion.blocked', { ns }) : null,
  };
}
