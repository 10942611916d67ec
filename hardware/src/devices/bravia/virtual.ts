import { SimulatedDisplay, trainingDisplay } from '../../displays/simulator.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { bravia } from './codec.js';

export const virtualBravia: VirtualKind = (settings) =>
  behindTcp(settings, new SimulatedDisplay(bravia, { ...trainingDisplay, notifies: true }));
