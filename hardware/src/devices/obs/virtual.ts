import type { VirtualKind } from '../../virtual-hall/virtual-device.js';
import { FakeObs } from './simulator/fake-obs.js';

/** An OBS without scenes: „Przygotuj OBS" makes them, as in a real one. */
export const virtualObs: VirtualKind = async (settings) => {
  const studio = new FakeObs();
  const port = await studio.start(0);
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
