import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeviceKindName, deviceKinds, kindOf } from '../../../protocol/src/hall/device-kinds.js';
import type { DeviceOrder } from '../../../protocol/src/hall/device-order.js';
import type { DeviceReport, DeviceState } from '../../../protocol/src/hall/device-report.js';
import { Button } from '../actions/button.js';
import { NumberField } from '../fields/number-field.js';
import { Icon, type IconName } from '../icon/icon.js';
import { FaultButtons } from './fault-buttons.js';
import { useDeviceOrder } from './hall-requests.js';

const marks: Readonly<Record<DeviceState, IconName>> = {
  ok: 'check',
  connecting: 'refresh',
  degraded: 'warning',
  manual: 'hand',
  'auth-failure': 'warning',
  'bad-config': 'warning',
  offline: 'slash',
  disabled: 'dash',
};

export interface DeviceCardProps {
  hallId: string;
  report: DeviceReport;
  /** What else belongs to the device here, e.g. the way to its settings. */
  children?: ReactNode;
}

/** One device: how it is by its own word, and what a person may ask of it. */
export function DeviceCard({ hallId, report, children }: DeviceCardProps) {
  const { t } = useTranslation('hall');
  const titleId = useId();
  const order = useDeviceOrder(hallId);
  const { deviceId, name, state, text, latencyMs, dryRun } = report;
  const kind = isKind(report.kind) ? report.kind : undefined;
  const told = order.data ?? (order.error ? { ok: false, text: t('unreachable') } : undefined);
  return (
    <section className="k-panel k-device" aria-labelledby={titleId}>
      <div className="k-row k-row--between">
        <h3 id={titleId} className="k-device__title">
          {name}
        </h3>
        <span className={`k-device__state k-device__state--${state}`}>
          <Icon name={marks[state]} />
          {t(`state.${state}`)}
        </span>
      </div>
      <p className="k-soft k-small">
        {kind && kindOf(kind).label}
        {dryRun && ` · ${t('dryRun')}`}
        {latencyMs && ` · ${t('latency', { p50: latencyMs.p50, max: latencyMs.max })}`}
      </p>
      {text !== '' && <p>{text}</p>}
      {state === 'manual' && (
        <Button kind="primary" pending={order.isPending} onClick={() => order.mutate({ type: 'take-over', deviceId })}>
          {t('takeOver')}
        </Button>
      )}
      {kind && state !== 'disabled' && state !== 'bad-config' && (
        <DeviceTests
          kind={kind}
          deviceId={deviceId}
          pending={order.isPending}
          onOrder={(asked) => order.mutate(asked)}
        />
      )}
      {order.data?.picture && (
        <img className="k-device__preview" src={order.data.picture} alt={t('previewOf', { name })} />
      )}
      {report.faults && (
        <FaultButtons
          deviceId={deviceId}
          isPower={kind !== undefined && kindOf(kind).trade === 'power'}
          faults={report.faults}
          pending={order.isPending}
          onOrder={(asked) => order.mutate(asked)}
        />
      )}
      {told && (
        <p role="status" className={told.ok ? 'k-device__told' : 'k-device__told k-device__told--no'}>
          {told.text}
        </p>
      )}
      {children}
    </section>
  );
}

/** Tests a person makes before the session, by what the device is for. */
function DeviceTests({
  kind,
  deviceId,
  pending,
  onOrder,
}: {
  kind: DeviceKindName;
  deviceId: string;
  pending: boolean;
  onOrder: (order: DeviceOrder) => void;
}) {
  const { t } = useTranslation('hall');
  const [number, setNumber] = useState<number | null>(1);
  const unavailable = number === null;
  const { trade } = kindOf(kind);
  if (trade === 'microphones') {
    const test = (on: boolean) =>
      number !== null && onOrder({ type: 'test-microphone', deviceId, microphone: number, on });
    return (
      <div className="k-device__orders">
        <NumberField label={t('microphoneNo')} min={1} max={65_535} value={number} onChange={setNumber} />
        <Button pending={pending} unavailable={unavailable} onClick={() => test(true)}>
          {t('testOn')}
        </Button>
        <Button kind="quiet" pending={pending} unavailable={unavailable} onClick={() => test(false)}>
          {t('testOff')}
        </Button>
      </div>
    );
  }
  if (trade === 'camera') {
    return (
      <div className="k-device__orders">
        <NumberField label={t('presetNo')} min={0} max={254} value={number} onChange={setNumber} />
        <Button
          pending={pending}
          unavailable={unavailable}
          onClick={() => number !== null && onOrder({ type: 'test-preset', deviceId, preset: number })}
        >
          {t('testPreset')}
        </Button>
        <Button
          kind="quiet"
          pending={pending}
          unavailable={unavailable}
          onClick={() => number !== null && onOrder({ type: 'store-preset', deviceId, preset: number })}
        >
          {t('storePreset')}
        </Button>
      </div>
    );
  }
  if (trade === 'relay') {
    return (
      <div className="k-device__orders">
        <NumberField label={t('channelNo')} min={1} max={64} value={number} onChange={setNumber} />
        <Button
          pending={pending}
          unavailable={unavailable}
          onClick={() => number !== null && onOrder({ type: 'pulse', deviceId, channel: number })}
        >
          {t('pulse')}
        </Button>
      </div>
    );
  }
  if (trade !== 'stream') return null;
  return (
    <div className="k-device__orders">
      <Button pending={pending} onClick={() => onOrder({ type: 'screenshot', deviceId })}>
        {t('preview')}
      </Button>
      <Button kind="quiet" pending={pending} onClick={() => onOrder({ type: 'stream', deviceId, on: true })}>
        {t('streamOn')}
      </Button>
      <Button kind="quiet" pending={pending} onClick={() => onOrder({ type: 'stream', deviceId, on: false })}>
        {t('streamOff')}
      </Button>
      <Button kind="quiet" pending={pending} onClick={() => onOrder({ type: 'prepare', deviceId })}>
        {t('prepare')}
      </Button>
    </div>
  );
}

function isKind(kind: string): kind is DeviceKindName {
  return Object.hasOwn(deviceKinds, kind);
}
