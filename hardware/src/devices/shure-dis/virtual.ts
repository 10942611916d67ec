import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { ShureDisUnit } from './simulator.js';

/** A unit with a desk at every place of the hall that has a microphone. */
export const virtualShureDis: VirtualKind = (settings, { places }) => {
  const desks = Math.max(16, ...places.map(({ microphone }) => microphone ?? 0));
  return behindTcp(settings, new ShureDisUnit({ desks, maxSpeakers: 4 }));
};
