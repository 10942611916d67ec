import { SimulatedDisplay, trainingDisplay } from '../../displays/simulator.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { samsungMdc } from './codec.js';

export const virtualSamsungMdc: VirtualKind = (settings) => {
  const { displayId } = settings;
  const dialect = samsungMdc({ displayId: typeof displayId === 'number' ? displayId : 1 });
  return behindTcp(settings, new SimulatedDisplay(dialect, trainingDisplay));
};
