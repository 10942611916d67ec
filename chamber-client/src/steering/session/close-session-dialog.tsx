import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** The end of the session; a session that is not in progress needs a reason, one in progress may have one. */
export function CloseSessionDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const needsReason = view.header.status !== 'open';
  const left = view.agenda.items.filter((item) => item.status === 'planned' || item.status === 'suspended');
  const isEarly = needsReason || left.length > 0;

  const close = () => {
    order.forget();
    setMissing(false);
    onClose();
  };
  const confirm = async () => {
    const given = reason.trim();
    setMissing(needsReason && given === '');
    if (needsReason && given === '') return;
    if (await order.give('CloseSession', { reason: given === '' ? null : given })) close();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      danger
      title={t('closeSession.question')}
      confirmLabel={t('closeSession.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <div className="k-stack">
        <p>{t('closeSession.consequence')}</p>
        {left.length > 0 && (
          <p className="s-names">
            <strong>{t('closeSession.left', { count: left.length })}</strong>{' '}
            {left.map((item) => item.number).join(', ')}
          </p>
        )}
        {isEarly && (
          <TextArea
            label={t('closeSession.reason')}
            optional={!needsReason}
            error={isMissing ? t('reasonMissing') : null}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
