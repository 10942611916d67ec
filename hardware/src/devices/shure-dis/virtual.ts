import { desksFor } from '../../microphones/desks.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { ShureDisUnit } from './simulator.js';

/** A unit with a desk at every place of the hall that has a microphone. */
export const virtualShureDis: VirtualKind = (settings, plan) =>
  behindTcp(settings, new ShureDisUnit({ desks: desksFor(plan), maxSpeakers: 4 }));
