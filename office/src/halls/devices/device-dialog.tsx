import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { DevicePlan } from '../../../../protocol/src/hall/hall-plan.js';
import { settingFaults } from '../../../../protocol/src/hall/setting-faults.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { usePlanSaving } from '../saving/use-plan-saving.js';
import { SettingInput } from '../settings/setting-input.js';
import { shapeOf } from '../settings/setting-shape.js';
import { camerasOf } from './device-names.js';
import { DeviceSecrets } from './device-secrets.js';
import { RemoveDevice } from './remove-device.js';

export interface DeviceDialogProps {
  hall: Hall;
  device: DevicePlan;
  /** Just added: it is meant to be switched on. */
  isNew: boolean;
  onClose: () => void;
}

/** All there is to set of one device. One that is switched off may be kept half set up. */
export function DeviceDialog({ hall, device, isNew, onClose }: DeviceDialogProps) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const [draft, setDraft] = useState<DevicePlan>({ ...device, enabled: device.enabled || isNew });
  const [removing, setRemoving] = useState(false);
  const { deviceId, kind } = device;
  const saving = usePlanSaving(
    hall,
    ({ devices }) => devices.find((one) => one.deviceId === deviceId),
    () => {
      announce.done(t('halls.deviceSaved', { name: draft.name }));
      onClose();
    },
  );
  const faults = draft.enabled ? settingFaults(kind, draft.settings) : [];
  const isFit = draft.name.trim() !== '' && faults.length === 0;
  const { form, onSubmit, told } = useCheckedForm(isFit, () =>
    saving.save((plan) => ({
      ...plan,
      devices: plan.devices.some((one) => one.deviceId === deviceId)
        ? plan.devices.map((one) => (one.deviceId === deviceId ? draft : one))
        : [...plan.devices, draft],
    })),
  );
  const faultAt = (path: string) => {
    const at = hall.plan.devices.findIndex((one) => one.deviceId === deviceId);
    const byHub = saving.errorAt(`plan.devices.${at}.settings${path && `.${path}`}`);
    return told(faults.find((fault) => fault.path === path)?.text ?? null) ?? byHub;
  };
  const whole = faultAt('');
  if (removing)
    return <RemoveDevice hall={hall} device={device} onClose={() => setRemoving(false)} onRemoved={onClose} />;
  return (
    <FormDialog
      title={device.name}
      action={t('halls.save')}
      size="wide"
      pending={saving.pending}
      refusal={saving.refusal ?? (whole ? { text: whole } : null)}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
      aside={
        <Button kind="quiet" className="o-foot-start" onClick={() => setRemoving(true)}>
          {t('halls.removeDevice')}
        </Button>
      }
    >
      <p className="k-soft">{kindOf(kind).label}</p>
      <TextField
        label={t('halls.deviceName')}
        maxLength={80}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={told(draft.name.trim() === '' ? t('halls.nameMissing') : null)}
      />
      <div className="o-checks">
        <Checkbox
          label={t('halls.enabled')}
          hint={t('halls.enabledHint')}
          checked={draft.enabled}
          onChange={(enabled) => setDraft({ ...draft, enabled })}
        />
        <Checkbox
          label={t('halls.dryRun')}
          hint={t('halls.dryRunHint')}
          checked={draft.dryRun}
          onChange={(dryRun) => setDraft({ ...draft, dryRun })}
        />
      </div>
      <SettingInput
        shape={shapeOf(kind)}
        name=""
        path=""
        value={draft.settings}
        onChange={(settings) => setDraft({ ...draft, settings: settings as DevicePlan['settings'] })}
        scene={{ cameras: camerasOf(hall.plan), faultAt }}
      />
      <DeviceSecrets hall={hall} device={device} />
    </FormDialog>
  );
}
