import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeviceKindName, deviceTrades, kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { savePlan, useKeepHall } from '../../data/halls.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';
import { kindsOf, newDevice } from './device-names.js';

const trades = deviceTrades.filter((trade) => kindsOf(trade).length > 0);

export interface NewDeviceDialogProps {
  hall: Hall;
  onClose: () => void;
  onAdded: (deviceId: string) => void;
}

/** What is connected and what it is called; its settings come next. */
export function NewDeviceDialog({ hall, onClose, onAdded }: NewDeviceDialogProps) {
  const { t } = useTranslation('office');
  const keep = useKeepHall();
  const [trade, setTrade] = useState(trades[0] ?? 'microphones');
  const [kind, setKind] = useState<DeviceKindName | null>(null);
  const [name, setName] = useState('');
  const kinds = kindsOf(trade);
  const chosen = kinds.length === 1 ? (kinds[0] ?? null) : kind;
  const add = useSending(
    async (wanted: DeviceKindName) => {
      const device = newDevice(hall.plan, wanted, name);
      const changed = await savePlan(
        hall,
        (plan) => ({ ...plan, devices: [...plan.devices, device] }),
        ({ devices }) => devices.find(({ deviceId }) => deviceId === device.deviceId),
        t('halls.clash'),
      );
      return { changed, deviceId: device.deviceId };
    },
    ({ changed, deviceId }) => {
      keep(changed);
      onAdded(deviceId);
    },
  );
  const isFit = chosen !== null && name.trim() !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => chosen && add.send(chosen));
  return (
    <FormDialog
      title={t('halls.addDevice')}
      action={t('halls.goOn')}
      pending={add.pending}
      refusal={add.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <RadioGroup
        label={t('halls.whatIsIt')}
        options={trades.map((value) => ({ value, text: t(`halls.trade.${value}`) }))}
        value={trade}
        onChange={(next) => {
          setTrade(next);
          setKind(null);
        }}
      />
      {kinds.length > 1 && (
        <RadioGroup
          label={t('halls.model')}
          options={kinds.map((value) => ({ value, text: kindOf(value).label }))}
          value={kind}
          onChange={setKind}
          error={told(kind === null ? t('halls.modelMissing') : null)}
        />
      )}
      <TextField
        label={t('halls.deviceName')}
        hint={t('halls.deviceNameHint')}
        maxLength={80}
        value={name}
        onChange={setName}
        error={told(name.trim() === '' ? t('halls.nameMissing') : null)}
      />
    </FormDialog>
  );
}
