import { isDeepStrictEqual } from 'node:util';
import type { DevicePlan, HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { VirtualDevice } from './virtual-device.js';
import { virtualKinds } from './virtual-kinds.js';

/** Furnishes a hall with simulated devices, so that training and development need no hardware. */
export class VirtualHall {
  private readonly devices = new Map<string, { readonly plan: DevicePlan; readonly device: VirtualDevice }>();

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
