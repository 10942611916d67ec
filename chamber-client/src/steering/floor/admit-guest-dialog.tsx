import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GuestRole, guestRoles } from '../../../../core/src/council/council.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { OrderDialog } from '../orders/order-dialog.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** L-07: somebody who is not on the list of guests. @param onAdmitted told the name as it was entered */
export function AdmitGuestDialog({
  onClose,
  onAdmitted,
}: {
  onClose: () => void;
  onAdmitted: (fullName: string) => void;
}) {
  const { t } = useTranslation('floor');
  const { mayOrder } = useSteering();
  const order = useSteeringOrder();
  const [name, setName] = useState('');
  const [role, setRole] = useState<GuestRole>('resident');
  const [isChecked, setChecked] = useState(false);
  const admit = async () => {
    setChecked(true);
    const fullName = name.trim();
    if (fullName !== '' && (await order.give('AdmitGuest', { fullName, role }))) onAdmitted(fullName);
  };
  return (
    <OrderDialog
      title={t('admit.title')}
      confirmLabel={t('admit.confirm')}
      order={order}
      onConfirm={() => void admit()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('admit.name')}
        hint={t('admit.nameHint')}
        maxLength={160}
        value={name}
        onChange={setName}
        error={isChecked && name.trim() === '' ? t('admit.nameMissing') : null}
      />
      <Select
        label={t('admit.role')}
        options={guestRoles.map((value) => ({ value, text: t(`role.${value}`, { ns: 'shared' }) }))}
        value={role}
        onChange={setRole}
      />
      {/* Taking the floor away is the presider's alone: so is this consent. */}
      <Notice>{t(mayOrder('WithdrawFloor') ? 'admit.consent' : 'admit.awaits')}</Notice>
    </OrderDialog>
  );
}
