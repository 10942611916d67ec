import { useTranslation } from 'react-i18next';
import type { DevicePlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { usePlanSaving } from '../saving/use-plan-saving.js';

export interface RemoveDeviceProps {
  hall: Hall;
  device: DevicePlan;
  onClose: () => void;
  onRemoved: () => void;
}

/** With a device go its passwords and, of a camera, its presets at the places. */
export function RemoveDevice({ hall, device: { deviceId, name }, onClose, onRemoved }: RemoveDeviceProps) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const { save, pending, refusal } = usePlanSaving(
    hall,
    ({ devices }) => devices.find((one) => one.deviceId === deviceId),
    () => {
      announce.done(t('halls.deviceRemoved', { name }));
      onRemoved();
    },
  );
  const remove = () =>
    save(({ devices, places }) => ({
      devices: devices.filter((one) => one.deviceId !== deviceId),
      places: places.map((place) => {
        const { [deviceId]: _, ...presets } = place.presets;
        return { ...place, presets };
      }),
    }));
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t('halls.removeDeviceTitle', { name })}
      confirmLabel={t('halls.removeDeviceConfirm')}
      pending={pending}
      refusal={refusal}
      onConfirm={remove}
      onCancel={onClose}
    >
      <p>{t('halls.removeDeviceText')}</p>
    </ConfirmDialog>
  );
}
