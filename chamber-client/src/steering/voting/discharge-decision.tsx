import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/**
 * V-24: a discharge that was not adopted decides nothing by itself. Both readings of the law are shown, and the chair writes
 * what follows, after legal advice; until then the session stays with the matter.
 */
export function DischargeDecision() {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [decision, setDecision] = useState('');
  const { nextStep } = view;
  if (nextStep.kind !== 'decide-discharge') return null;
  const { votingId } = nextStep;
  return (
    <section className="k-panel k-stack" aria-label={t('discharge.title')}>
      {/* Stands above the item, whose title is a heading of the same level. */}
      <h2 className="s-panel-title">{t('discharge.title')}</h2>
      <Notice tone="warning">{t('discharge.notAdopted')}</Notice>
      <ul className="s-list">
        <li>{t('discharge.nothingDecided')}</li>
        <li>{t('discharge.readAsRefusal')}</li>
      </ul>
      <TextArea
        label={t('discharge.label')}
        hint={t('discharge.hint')}
        value={decision}
        onChange={setDecision}
        rows={4}
        maxLength={2000}
        error={order.refusal?.text}
      />
      <OrderButton
        type="DecideDischarge"
        payload={{ votingId, decision: decision.trim() }}
        order={order}
        kind="primary"
        unavailable={decision.trim() === ''}
      >
        {t('discharge.action')}
      </OrderButton>
    </section>
  );
}
