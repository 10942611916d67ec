import { type ObsSettings, obsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { obs } from './index.js';
import { FakeObs } from './simulator/fake-obs.js';

const preparedWithinMs = 5_000;

/** An OBS that somebody has prepared with „Przygotuj OBS" already: a training begins with pictures. */
export const virtualObs: VirtualKind = async (given) => {
  const studio = new FakeObs();
  const port = await studio.start(0);
  const settings = { ...given, host: '127.0.0.1', port };
  const { data } = obsSettings.safeParse(settings);
  if (data) await prepare(data);
  return {
    settings,
    faults: studio.faults,
    setPlugged: async (plugged) => {
      if (plugged) await studio.start();
      else await studio.unplug();
    },
    stop: () => studio.kill(),
  };
};

async function prepare(settings: ObsSettings): Promise<void> {
  const limit = AbortSignal.timeout(preparedWithinMs);
  const link = await obs.connect(settings, limit, {});
  await link.serve?.({ type: 'prepare', deviceId: '' }, limit);
  link.close();
}
