import { SimulatedDisplay, trainingDisplay } from '../../displays/simulator.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { lgDisplay } from './codec.js';

export const virtualLgDisplay: VirtualKind = (settings) => {
  const { setId } = settings;
  const dialect = lgDisplay({ setId: typeof setId === 'number' ? setId : 1 });
  return behindTcp(settings, new SimulatedDisplay(dialect, trainingDisplay));
};
