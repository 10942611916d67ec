import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosedPartGrounds } from '../../../../core/src/openness/closed-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

const usualBases = ['privacy', 'business', 'classified'] as const;
const fields = ['basis', 'scope', 'decidedBy', 'interest'] as const satisfies (keyof ClosedPartGrounds)[];

/** S-27 `Wyłącz jawność`: nothing without the legal basis and what the note in BIP must say. */
export function CloseToPublicDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('openness');
  const { presiding } = useSteering().view;
  const order = useSteeringOrder();
  const listId = useId();
  const office = presiding?.office ? t(`role.${presiding.office}`, { ns: 'shared' }) : '';
  const decider = [office, presiding?.fullName].filter(Boolean).join(' ');
  const [grounds, setGrounds] = useState<ClosedPartGrounds>({ basis: '', scope: '', decidedBy: decider, interest: '' });
  const [isAsked, setAsked] = useState(false);
  const close = () => {
    order.forget();
    onClose();
  };
  const confirm = async () => {
    setAsked(true);
    if (fields.some((field) => grounds[field].trim() === '')) return;
    if (await order.give('StartClosedPart', grounds)) close();
  };
  const hints = { basis: t('close.basisHint'), interest: t('close.interestHint') };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      danger
      title={t('close.question')}
      confirmLabel={t('close.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <div className="k-stack">
        <p>{t('close.consequence')}</p>
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`close.${field}`)}
            hint={field === 'basis' || field === 'interest' ? hints[field] : undefined}
            error={isAsked && grounds[field].trim() === '' ? t('close.missing') : null}
            maxLength={300}
            list={field === 'basis' ? listId : undefined}
            value={grounds[field]}
            onChange={(value) => setGrounds({ ...grounds, [field]: value })}
          />
        ))}
        <datalist id={listId}>
          {usualBases.map((basis) => (
            <option key={basis} value={t(`close.bases.${basis}`)} />
          ))}
        </datalist>
      </div>
    </ConfirmDialog>
  );
}
