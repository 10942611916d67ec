import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { LcusBoard } from './simulator.js';

export const virtualLcusRelay: VirtualKind = (settings) => behindTcp(settings, new LcusBoard());
