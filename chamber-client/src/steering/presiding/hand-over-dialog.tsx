import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { ReasonField } from '../../presiding/reason-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** S-10, S-11 `Przekaż prowadzenie`: to whom, the one the law sees there first, and why. */
export function HandOverDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('presiding');
  const { view, own } = useSteering();
  const order = useSteeringOrder();
  const candidates = own?.mayHandOverTo ?? [];
  const { suggestedPresider } = view;
  const proposed = candidates.find((memberId) => memberId === suggestedPresider?.memberId);
  const [chosen, setChosen] = useState(proposed ?? candidates[0] ?? '');
  const isFirst = view.roll.every(({ office }) => office !== 'chair');
  const isUnled = !view.presiding && (view.committees ?? []).length > 0;
  const [reason, setReason] = useState(() => {
    if (isUnled) return t('handOver.reasons.unled');
    return isFirst ? t('handOver.reasons.senior') : '';
  });
  const [isMissing, setMissing] = useState(false);
  const close = () => {
    order.forget();
    onClose();
  };
  const confirm = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && (await order.give('HandOverPresiding', { memberId: chosen, reason: reason.trim() })))
      close();
  };
  const options = candidates.map((memberId) => {
    const entry = view.roll.find((candidate) => candidate.memberId === memberId);
    const name = entry ? `${entry.firstName} ${entry.lastName}` : '';
    const isProposed = memberId === proposed && suggestedPresider;
    const role = entry?.office ? t(`role.${entry.office}`, { ns: 'shared' }) : null;
    const note = isProposed ? t(`handOver.because.${suggestedPresider.because}`) : role;
    return { value: memberId, text: note ? `${name} – ${note}` : name };
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t(isUnled ? 'handOver.questionUnled' : 'handOver.question')}
      confirmLabel={t(isUnled ? 'handOver.confirmUnled' : 'handOver.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <div className="k-stack">
        <RadioGroup label={t('handOver.to')} options={options} value={chosen} onChange={setChosen} />
        <ReasonField
          value={reason}
          onChange={setReason}
          isMissing={isMissing}
          usual={isUnled ? [] : [t('handOver.reasons.speech'), t('handOver.reasons.absence')]}
        />
        <p className="k-soft">{t('handOver.consequence')}</p>
      </div>
    </ConfirmDialog>
  );
}
