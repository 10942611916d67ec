import { createServer } from 'node:net';
import { viscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { CheapConferenceUnit } from './simulator.js';

/** The unit calls us: our ear gets a free port of this machine. */
export const virtualViscaListener: VirtualKind = async (settings) => {
  const localPort = await freePort();
  const unit = new CheapConferenceUnit(localPort, viscaListenerSettings.safeParse(settings).data?.quietPresets[0] ?? 0);
  unit.plug();
  return {
    settings: { ...settings, line: { type: 'tcp-server', localAddress: '127.0.0.1', localPort, from: '127.0.0.1' } },
    faults: unit.faults,
    setPlugged: async (plugged) => (plugged ? unit.plug() : unit.unplug()),
    stop: async () => unit.unplug(),
  };
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
