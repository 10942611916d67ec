import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { BoschUnit } from './simulator.js';

/** A unit on this machine that lets anybody in who shows some password. */
export const virtualBoschRest: VirtualKind = async (settings, { places }) => {
  const desks = Math.max(16, ...places.map(({ microphone }) => microphone ?? 0));
  const unit = new BoschUnit({ model: 'wap', desks, maxSpeakers: 4, account: null });
  await unit.plug();
  return {
    settings: { ...settings, protocol: 'http', host: '127.0.0.1', port: unit.port },
    faults: unit.faults,
    setPlugged: (plugged) => (plugged ? unit.plug() : unit.unplug()),
    stop: () => unit.unplug(),
  };
};
