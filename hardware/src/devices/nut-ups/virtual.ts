import type { PowerFault } from '../../../../protocol/src/hall/device-order.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { UpsServer } from './simulator.js';

/** A server with the UPS of the plan, which reads freely; nobody needs to log in to a simulated one. */
export const virtualNutUps: VirtualKind = async (settings) => {
  const { ups } = settings as { ups: string };
  const server = new UpsServer({ ups });
  const now = new Set<PowerFault>();
  const set = (fault: PowerFault, on: boolean): void => {
    if (on) now.add(fault);
    else now.delete(fault);
    if (now.has('battery-low')) server.drain();
    else if (now.has('mains-out')) server.mainsOut();
    else server.mainsBack();
  };
  const device = await behindTcp({ ...settings, username: null }, server);
  return { ...device, power: { set, has: (fault) => now.has(fault) } };
};
