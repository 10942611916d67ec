import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrimaryStep } from '../../../../web-shared/src/actions/primary-step.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { AgendaChangeDialog } from '../agenda/agenda-change-dialog.js';
import { MootDialog } from '../amendments/moot-dialog.js';
import { SheetsDialog } from '../by-hand/sheets-dialog.js';
import type { OpinionDraft } from '../committees/use-opinion-draft.js';
import { WordsToSay } from '../conduct/words-to-say.js';
import { CarryOutDialog } from '../motions/carry-out-dialog.js';
import { ReopenDialog } from '../openness/reopen-dialog.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { shortcuts, useShortcut } from '../orders/use-shortcut.js';
import { CloseSessionDialog } from '../session/close-session-dialog.js';
import type { VoteDraft } from '../voting/vote-draft.js';
import { planStep, type StepPlan, type StepQuestion } from './plan-step.js';
import { NotVotedQuestion, UnreachableQuestion } from './step-questions.js';
import { useSettled } from './use-settled.js';

export interface NextStepProps {
  /** The vote being set up, when that is the step. */
  draft: VoteDraft | null;
  /** The opinion being worded, when that is the step. */
  opinion?: OpinionDraft | null;
}

/** The next legal step: one button, one line, one key; asks first where the law or caution wants it. */
export function NextStep({ draft, opinion = null }: NextStepProps) {
  const { t } = useTranslation('steering');
  const { view, offlineBecause, mayOrder } = useSteering();
  const order = useSteeringOrder();
  const [asked, setAsked] = useState<{ stepId: string; question: StepQuestion } | null>(null);
  const plan = planStep(t, view, draft, opinion);
  const question = asked && asked.stepId === plan?.id ? asked.question : null;
  const isSettled = useSettled(`${plan?.id} ${question}`);
  const mayTake = plan !== null && (plan.command === null || mayOrder(plan.command.type));
  const blockedBecause = offlineBecause ?? plan?.blockedBecause ?? null;

  const { nextStep } = view;
  const settled =
    nextStep.kind === 'settle-amendment' &&
    view.draftOnTable?.amendments.find(({ amendmentId }) => amendmentId === nextStep.amendmentId);

  const changing =
    nextStep.kind === 'change-agenda' && view.results.find(({ votingId }) => votingId === nextStep.votingId);

  const take = async ({ command }: StepPlan) => {
    if (command && (await order.give(command.type, command.payload))) setAsked(null);
  };
  const press = () => {
    if (!plan || blockedBecause || !isSettled()) return;
    order.forget();
    if (plan.question) setAsked({ stepId: plan.id, question: plan.question });
    else void take(plan);
  };
  useShortcut(shortcuts.nextStep, press, mayTake);

  if (!plan || !mayTake) {
    return (
      <div className="k-stack">
        <p className="s-step-awaited">{plan ? t('step.awaited', { step: plan.label }) : t('step.none')}</p>
        {offlineBecause && <p className="s-offline">{offlineBecause}</p>}
      </div>
    );
  }
  const answers = {
    pending: order.pending !== null,
    refusal: order.refusal,
    onConfirm: () => isSettled() && void take(plan),
    onCancel: () => setAsked(null),
  };
  return (
    <div className="k-stack">
      <PrimaryStep
        label={plan.label}
        explanation={plan.explanation}
        keys={shortcuts.nextStep}
        pending={order.pending !== null}
        blockedBecause={blockedBecause}
        onStep={press}
      />
      <WordsToSay />
      {order.refusal && !question && <Refusal refusal={order.refusal} />}
      <p className="k-visually-hidden" role="status">
        {t('step.spoken', { step: plan.label })}
      </p>
      <UnreachableQuestion isOpen={question === 'unreachable-majority'} {...answers} />
      <NotVotedQuestion isOpen={question === 'not-voted'} {...answers} />
      {question === 'confirm-entries' && <SheetsDialog onClose={() => setAsked(null)} />}
      {question === 'carry-out-motion' && view.nextStep.kind === 'carry-out-motion' && (
        <CarryOutDialog motionId={view.nextStep.motionId} onClose={() => setAsked(null)} />
      )}
      {question === 'settle-amendment' && settled && <MootDialog amendment={settled} onClose={() => setAsked(null)} />}
      {question === 'change-agenda' && changing && (
        <AgendaChangeDialog voting={changing} onClose={() => setAsked(null)} onChanged={() => setAsked(null)} />
      )}
      <ReopenDialog isOpen={question === 'reopen-to-public'} onClose={() => setAsked(null)} />
      <CloseSessionDialog isOpen={question === 'close-session'} onClose={() => setAsked(null)} />
    </div>
  );
}
