import { UdpHost } from '../../simulators/udp-host.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { MixingDesk } from './simulator.js';

export const virtualX32: VirtualKind = async (settings) => {
  const host = new UdpHost(new MixingDesk());
  const port = await host.plug(0);
  return {
    settings: { ...settings, host: '127.0.0.1', port, localAddress: '127.0.0.1', localPort: 0 },
    faults: host.faults,
    setPlugged: async (plugged) => {
      if (plugged) await host.plug();
      else await host.unplug();
    },
    stop: () => host.unplug(),
  };
};
