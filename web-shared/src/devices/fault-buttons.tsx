import { useTranslation } from 'react-i18next';
import {
  type DeviceOrder,
  deviceFaults,
  type FaultKind,
  powerFaults,
} from '../../../protocol/src/hall/device-order.js';
import { Switch } from '../fields/checkbox.js';

/** What a simulated device does wrong, to practise it; nothing of this exists for a real one. */
export function FaultButtons({
  deviceId,
  isPower,
  faults,
  pending,
  onOrder,
}: {
  deviceId: string;
  /** A UPS, to which nature does more. */
  isPower: boolean;
  faults: readonly FaultKind[];
  pending: boolean;
  onOrder: (order: DeviceOrder) => void;
}) {
  const { t } = useTranslation('hall');
  return (
    <details className="k-device__faults">
      <summary>
        {faults.length === 0
          ? t('practise')
          : t('practising', { faults: faults.map((fault) => t(`fault.${fault}`)).join(', ') })}
      </summary>
      {[...(isPower ? powerFaults : []), ...deviceFaults].map((fault) => (
        <Switch
          key={fault}
          label={t(`fault.${fault}`)}
          checked={faults.includes(fault)}
          disabled={pending}
          onChange={(on) => onOrder({ type: 'fault', deviceId, fault, on })}
        />
      ))}
    </details>
  );
}
