import type { TFunction } from 'i18next';
import { motionVote } from '../../../../core/src/motions/motion-vote.js';
import type { NextStep } from '../../../../core/src/session/next-step.js';
import { majorityText } from '../../../../web-shared/src/voting/voting-texts.js';
import type { StepPlan } from '../step/plan-step.js';
import { carryingOut } from './carry-out-dialog.js';

type MotionStep = Extract<NextStep, { kind: 'vote-on-motion' | 'carry-out-motion' }>;

/** L-05: a formal motion as the chair's next step: its vote, then what it orders. */
export function motionStep(t: TFunction, step: MotionStep): StepPlan {
  const id = `${step.kind} ${step.motionId}`;
  const motion = t(`motion.kind.${step.motion}`, { ns: 'shared' });
  if (step.kind === 'vote-on-motion') {
    const payload = motionVote(step);
    const majority = majorityText(t, payload.majority, payload.committeeId ? 'committee' : 'council');
    return {
      id,
      label: t('motion.vote', { ns: 'floor' }),
      explanation: t('motion.voteHint', { ns: 'floor', motion, majority, basis: payload.basis }),
      command: { type: 'PrepareVoting', payload },
      blockedBecause: null,
      question: null,
    };
  }
  const { order } = step;
  const endsDiscussion = step.motion === 'end-discussion';
  const name = endsDiscussion ? 'EndDiscussion' : order?.type;
  const hint = endsDiscussion ? 'motion.endDiscussionHint' : 'motion.carryOutHint';
  return {
    id,
    label: t(name ? `motion.order.${name}` : `motion.${carryingOut(step.motion)}`, { ns: 'floor' }),
    explanation: t(hint, { ns: 'floor', motion }),
    command: order,
    blockedBecause: null,
    question: order ? null : 'carry-out-motion',
  };
}
