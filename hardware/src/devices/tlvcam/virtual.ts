import { tlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { behindTcp } from '../../simulators/behind-tcp.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { CameraOutput } from './simulator.js';

/** A unit that plays a TCP server, whatever line the plan names. */
export const virtualTlvcam: VirtualKind = async (settings) => {
  const output = new CameraOutput(tlvcamSettings.shape.dialect.safeParse(settings.dialect).data ?? 'tlvcam1');
  const device = await behindTcp(settings, output);
  return {
    ...device,
    stop: async () => {
      output.turnOff();
      await device.stop();
    },
  };
};
