import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpinionKind, opinionKinds } from '../../../../core/src/committees/opinion.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { committeeName } from './committee-step.js';

/** K-10: after the committee's vote its opinion is put into words; it goes along to the session of the council. */
export function OpinionPanel() {
  const { nextStep } = useSteering().view;
  if (nextStep.kind !== 'record-opinion') return null;
  return <OpinionForm key={nextStep.votingId} step={nextStep} />;
}

function OpinionForm({ step }: { step: { votingId: string; itemId: string; committeeId: string } }) {
  const { t } = useTranslation('committees');
  const { view } = useSteering();
  const { votingId, itemId, committeeId } = step;
  const order = useSteeringOrder();
  const outcome = view.results.find(({ votingId }) => votingId === step.votingId)?.outcome;
  const [opinion, setOpinion] = useState<OpinionKind>(outcome === 'adopted' ? 'positive' : 'none');
  const [remarks, setRemarks] = useState('');
  const lacksRemarks = opinion === 'with-remarks' && remarks.trim() === '';
  const committee = committeeName(view, step.committeeId);
  return (
    <section className="k-panel k-stack s-short-answers" aria-label={t('opinion.title', { committee })}>
      <h3 className="s-panel-title">{t('opinion.title', { committee })}</h3>
      <RadioGroup
        label={t('opinion.label')}
        options={opinionKinds.map((kind) => ({
          value: kind,
          text: t(`committees.opinion.${kind}`, { ns: 'shared' }),
          disabled: kind !== 'none' && outcome !== 'adopted',
        }))}
        value={opinion}
        onChange={setOpinion}
      />
      {outcome !== 'adopted' && <p className="k-soft">{t('opinion.notAdopted')}</p>}
      <TextArea
        label={t('opinion.remarks')}
        optional={opinion !== 'with-remarks'}
        value={remarks}
        onChange={setRemarks}
        rows={3}
        maxLength={2000}
        error={order.refusal?.text}
      />
      <OrderButton
        type="RecordOpinion"
        payload={{ votingId, itemId, committeeId, opinion, remarks: remarks.trim() === '' ? null : remarks.trim() }}
        order={order}
        kind="primary"
        unavailable={lacksRemarks}
      >
        {t('opinion.action')}
      </OrderButton>
    </section>
  );
}
