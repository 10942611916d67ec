import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { CardReader } from './simulator.js';

export const virtualSerialReader: VirtualKind = (settings) => behindTcp(settings, new CardReader());
