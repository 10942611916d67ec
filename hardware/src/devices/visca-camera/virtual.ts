import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { ViscaCamera } from './simulator/camera.js';
import { ViscaChain } from './simulator/chain.js';

/** Every camera of the plan has a head of its own, also where the real ones share a cable. */
export const virtualViscaCamera: VirtualKind = (settings) => behindTcp(settings, new ViscaChain([new ViscaCamera()]));
