import { desksFor } from '../../microphones/desks.js';
import { freeUdpPort } from '../../simulators/free-udp-port.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { ConfideaPoint } from './simulator.js';

/** An access point on this machine, told a free port of ours. */
export const virtualConfidea: VirtualKind = async (settings, plan) => {
  const localPort = await freeUdpPort();
  const point = new ConfideaPoint(localPort, { desks: desksFor(plan) });
  await point.plug();
  const control = settings.control === undefined || settings.control === null ? null : { port: point.port };
  return {
    settings: { ...settings, from: '127.0.0.1', localAddress: '127.0.0.1', localPort, control },
    faults: point.faults,
    setPlugged: (plugged) => (plugged ? point.plug() : point.unplug()),
    stop: () => point.unplug(),
  };
};
