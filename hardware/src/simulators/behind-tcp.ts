import type { VirtualDevice } from '../virtual-hall/virtual-device.js';
import { type ByteDevice, TcpHost } from './tcp-host.js';

/** A simulated device of bytes as stand-in: whatever line the plan names, it is reached over TCP on this machine. */
export async function behindTcp(settings: Record<string, unknown>, device: ByteDevice): Promise<VirtualDevice> {
  const host = new TcpHost(device);
  const port = await host.plug(0);
  return {
    settings: { ...settings, line: { type: 'tcp', host: '127.0.0.1', port } },
    faults: host.faults,
    setPlugged: async (plugged) => {
      if (plugged) await host.plug();
      else await host.unplug();
    },
    stop: () => host.unplug(),
  };
}
