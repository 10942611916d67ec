import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { TaidenUnit } from './simulator.js';

/** A unit with a desk at every place of the hall that has a microphone. */
export const virtualTaiden: VirtualKind = (settings, { places }) => {
  const desks = Math.max(16, ...places.map(({ microphone }) => microphone ?? 0));
  return behindTcp(settings, new TaidenUnit({ desks, maxSpeakers: 4 }));
};
