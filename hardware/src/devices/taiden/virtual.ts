import { desksFor } from '../../microphones/desks.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { TaidenUnit } from './simulator.js';

/** A unit with a desk at every place of the hall that has a microphone. */
export const virtualTaiden: VirtualKind = (settings, plan) =>
  behindTcp(settings, new TaidenUnit({ desks: desksFor(plan), maxSpeakers: 4 }));
