import { isDeepStrictEqual } from 'node:util';
import {
  type DeviceOrder,
  type FaultKind,
  faultKinds,
  type OrderOutcome,
} from '../../../protocol/src/hall/device-order.js';
import type { DeviceReport } from '../../../protocol/src/hall/device-report.js';
import type { DevicePlan, HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { isFaulty, isPowerFault, setFault } from './practised-faults.js';
import type { VirtualDevice } from './virtual-device.js';
import { virtualKinds } from './virtual-kinds.js';

/** Furnishes a hall with simulated devices, so that training and development need no hardware. */
export class VirtualHall {
  private readonly devices = new Map<string, { readonly plan: DevicePlan; readonly device: VirtualDevice }>();
  private readonly unplugged = new WeakSet<VirtualDevice>();

  /** @returns the plan with every device led to its stand-in; stand-ins of unchanged devices go on */
  async furnish(plan: HallPlan): Promise<HallPlan> {
    for (const [deviceId, { plan: was, device }] of [...this.devices]) {
      if (plan.devices.some((one) => isDeepStrictEqual(one, was))) continue;
      this.devices.delete(deviceId);
      await device.stop();
    }
    const devices: DevicePlan[] = [];
    for (const one of plan.devices) devices.push(await this.standIn(one, plan));
    return { ...plan, devices };
  }

  /** @returns undefined when the hall has no such device */
  device(deviceId: string): VirtualDevice | undefined {
    return this.devices.get(deviceId)?.device;
  }

  /** A fault by order of the operator, to learn what to do then. A real device has none. */
  async practise({ deviceId, fault, on }: Extract<DeviceOrder, { type: 'fault' }>): Promise<OrderOutcome> {
    const device = this.device(deviceId);
    if (!device) return { ok: false, text: 'Usterki ćwiczy się tylko w sali wirtualnej' };
    if (fault === 'unplugged') {
      await device.setPlugged(!on);
      if (on) this.unplugged.add(device);
      else this.unplugged.delete(device);
    } else if (!isPowerFault(fault)) setFault(device.faults, fault, on);
    else if (device.power) device.power.set(fault, on);
    else return { ok: false, text: 'Zanik zasilania ćwiczy się na zasilaczu UPS' };
    return { ok: true, text: on ? 'Usterka trwa' : 'Usterka usunięta' };
  }

  /** @returns the report and, of a simulated device, what is wrong with it by order */
  withFaults(report: DeviceReport): DeviceReport {
    const device = this.device(report.deviceId);
    if (!device) return report;
    const isWrong = (fault: FaultKind): boolean => {
      if (fault === 'unplugged') return this.unplugged.has(device);
      return isPowerFault(fault) ? (device.power?.has(fault) ?? false) : isFaulty(device.faults, fault);
    };
    return { ...report, faults: faultKinds.filter(isWrong) };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.devices.values()].map(({ device }) => device.stop()));
    this.devices.clear();
  }

  private async standIn(plan: DevicePlan, hall: HallPlan): Promise<DevicePlan> {
    const known = this.devices.get(plan.deviceId)?.device;
    const device = known ?? (await virtualKinds[plan.kind](plan.settings, hall));
    this.devices.set(plan.deviceId, { plan, device });
    return { ...plan, settings: device.settings };
  }
}
