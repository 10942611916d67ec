import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStepView } from '../../../../protocol/src/views/conduct-part.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Icon, type IconName } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';

const marks: Readonly<Record<ItemStepView['status'], IconName>> = {
  done: 'check',
  now: 'right',
  skipped: 'slash',
  ahead: 'dash',
};

/** The course of the current item: where it stands; another step is one press away, and what it passes over is said first. */
export function ItemCourse({ item: { itemId, kind } }: { item: Pick<AgendaItemView, 'itemId' | 'kind'> }) {
  const { t } = useTranslation(['conduct', 'shared']);
  const { view, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [asked, setAsked] = useState<ItemStepView | null>(null);
  const steps = view.conduct?.itemId === itemId ? view.conduct.steps : [];
  if (steps.length === 0) return null;
  const nameOf = ({ step }: ItemStepView) => t(`itemStep.${step}`, { ns: 'shared', context: kind });
  const canTake = view.header.status === 'open' && !isVotingPending(view) && mayOrder('TakeItemStep');
  const passedOver = (target: ItemStepView) =>
    steps.slice(0, steps.indexOf(target)).filter(({ status }) => status === 'ahead');
  const take = async (target: ItemStepView) => {
    if (await order.give('TakeItemStep', { itemId, step: target.step })) setAsked(null);
  };
  const choose = (target: ItemStepView) => {
    order.forget();
    if (target.status === 'ahead' && passedOver(target).length > 0) setAsked(target);
    else void take(target);
  };
  return (
    <>
      <ol className="s-course" aria-label={t('course')}>
        {steps.map((entry) => (
          <li key={entry.step} className={`s-course__step s-course__step--${entry.status}`}>
            {canTake && entry.status !== 'now' ? (
              <Button
                kind="quiet"
                icon={marks[entry.status]}
                unavailable={offlineBecause !== null}
                aria-label={t('goTo', { step: nameOf(entry), status: t(`status.${entry.status}`) })}
                onClick={() => choose(entry)}
              >
                {nameOf(entry)}
              </Button>
            ) : (
              <span className="s-course__name" aria-current={entry.status === 'now' ? 'step' : undefined}>
                <Icon name={marks[entry.status]} /> {nameOf(entry)}
                <span className="k-visually-hidden"> – {t(`status.${entry.status}`)}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {order.refusal && !asked && <Refusal refusal={order.refusal} />}
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('skip.question', { step: asked ? nameOf(asked) : '' })}
        confirmLabel={t('skip.confirm')}
        cancelLabel={t('skip.cancel')}
        pending={order.pending !== null}
        refusal={order.refusal}
        onConfirm={() => asked && void take(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>{t('skip.consequence')}</p>
        <ul>
          {asked &&
            passedOver(asked).map((entry) => (
              <li key={entry.step}>
                {nameOf(entry)} – {entry.basis ?? t('skip.custom')}
              </li>
            ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
