import { obsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { ObsClient } from './client.js';
import { prepareObs } from './prepare.js';
import { FakeObs } from './simulator/fake-obs.js';

/** An OBS in which somebody has made what the settings name, so that training begins with a hall that works. */
export const virtualObs: VirtualKind = async (settings) => {
  const studio = new FakeObs();
  const port = await studio.start(0);
  const known = obsSettings.safeParse(settings);
  if (known.success) {
    const client = await ObsClient.connect(`ws://127.0.0.1:${port}`, undefined, AbortSignal.timeout(5_000));
    await prepareObs(client, known.data);
    client.close();
    for (const name of known.data.sound.inputs) studio.studio.collection.addInput(name, 'ffmpeg_source', {});
  }
  return {
    settings: { ...settings, host: '127.0.0.1', port },
    faults: studio.faults,
    setPlugged: async (plugged) => {
      if (plugged) await studio.start();
      else await studio.unplug();
    },
    stop: () => studio.kill(),
  };
};
