import { desksFor } from '../../microphones/desks.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { BoschUnit } from './simulator.js';

/** A unit on this machine that lets anybody in who shows some password. */
export const virtualBoschRest: VirtualKind = async (settings, plan) => {
  const unit = new BoschUnit({ model: 'wap', desks: desksFor(plan), maxSpeakers: 4, account: null });
  await unit.plug();
  return {
    settings: { ...settings, protocol: 'http', host: '127.0.0.1', port: unit.port },
    faults: unit.faults,
    setPlugged: (plugged) => (plugged ? unit.plug() : unit.unplug()),
    stop: () => unit.unplug(),
  };
};
