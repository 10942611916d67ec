import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceTrades, kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { DeviceReport } from '../../../../protocol/src/hall/device-report.js';
import type { DevicePlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { DeviceCard } from '../../../../web-shared/src/devices/device-card.js';
import { useHallNow } from '../../../../web-shared/src/devices/hall-requests.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { DeviceDialog } from './device-dialog.js';
import { NewDeviceDialog } from './new-device-dialog.js';

/** The devices of a hall by what they are for: how each is now, its tests and its settings. */
export function DevicesPanel({ hall }: { hall: Hall }) {
  const { t } = useTranslation('office');
  const now = useHallNow(hall.hallId);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<{ deviceId: string; isNew: boolean } | null>(null);
  const { devices } = hall.plan;
  const shown = devices.find(({ deviceId }) => deviceId === open?.deviceId);
  const trades = deviceTrades.filter((trade) => devices.some(({ kind }) => kindOf(kind).trade === trade));
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('halls.addDevice')}
    </Button>
  );
  return (
    <div className="k-stack">
      {now.data && !now.data.connected && devices.length > 0 && (
        <Notice tone="warning">{t(hall.virtual ? 'halls.virtualAway' : 'halls.programAway')}</Notice>
      )}
      {devices.length === 0 ? (
        <EmptyState title={t('halls.noDevices')} text={t('halls.noDevicesText')} action={add} />
      ) : (
        <div className="k-row">{add}</div>
      )}
      <div className="o-devices">
        {trades.map((trade) => (
          <section key={trade} className="k-stack">
            <h2 className="o-part">{t(`halls.trade.${trade}`)}</h2>
            {devices
              .filter(({ kind }) => kindOf(kind).trade === trade)
              .map((device) => (
                <OneDevice
                  key={device.deviceId}
                  hallId={hall.hallId}
                  device={device}
                  report={now.data?.connected ? now.data.reports.find(isOf(device)) : undefined}
                  onOpen={() => setOpen({ deviceId: device.deviceId, isNew: false })}
                />
              ))}
          </section>
        ))}
      </div>
      {adding && (
        <NewDeviceDialog
          hall={hall}
          onClose={() => setAdding(false)}
          onAdded={(deviceId) => {
            setAdding(false);
            setOpen({ deviceId, isNew: true });
          }}
        />
      )}
      {shown && (
        <DeviceDialog
          key={shown.deviceId}
          hall={hall}
          device={shown}
          isNew={open?.isNew === true}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function OneDevice({
  hallId,
  device,
  report,
  onOpen,
}: {
  hallId: string;
  device: DevicePlan;
  report: DeviceReport | undefined;
  onOpen: () => void;
}) {
  const { t } = useTranslation('office');
  const settings = (
    <div>
      <Button onClick={onOpen} aria-label={t('halls.settingsOf', { name: device.name })}>
        {t('halls.settings')}
      </Button>
    </div>
  );
  if (report)
    return (
      <DeviceCard hallId={hallId} report={report}>
        {settings}
      </DeviceCard>
    );
  return (
    <section className="k-panel k-device" aria-label={device.name}>
      <h3 className="k-device__title">{device.name}</h3>
      <p className="k-soft k-small">
        {kindOf(device.kind).label} · {t(device.enabled ? 'halls.stateUnknown' : 'halls.switchedOff')}
      </p>
      {settings}
    </section>
  );
}

function isOf({ deviceId }: DevicePlan): (report: DeviceReport) => boolean {
  return (report) => report.deviceId === deviceId;
}
