import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { UpsServer } from './simulator.js';

/** A server with the UPS of the plan, which reads freely; nobody needs to log in to a simulated one. */
export const virtualNutUps: VirtualKind = async (settings) => {
  const { ups } = settings as { ups: string };
  return behindTcp({ ...settings, username: null }, new UpsServer({ ups }));
};
