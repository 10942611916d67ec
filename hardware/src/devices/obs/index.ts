import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { Driver } from '../../device/driver.js';
import { ObsClient } from './client.js';
import { ObsLink } from './connection.js';
import { differenceOfObs, type ObsCommand, type SeenObs, streamOrder } from './difference.js';
import { StreamIntent } from './stream-intent.js';
import { type WantedObs, wantedObs } from './wishes.js';

/** What outlives connections: one per device, which keeps one settings object as long as it is led. */
const intents = new WeakMap<ObsSettings, StreamIntent>();

/** OBS Studio through obs-websocket 5 (device protocols §7). */
export const obs: Driver<ObsSettings, WantedObs, SeenObs, ObsCommand> = {
  kind: 'obs',
  // Ending a recording takes OBS a second; a single question has a shorter time of its own.
  answerWithinMs: 6_000,
  project: wantedObs,
  secured: (wanted) => ({ ...wanted, recording: 'off', streaming: 'off', because: 'zawodzi zasilanie' }),
  diff: differenceOfObs,
  commandFor: (order, { streaming }) =>
    order.type === 'stream' && streaming !== 'off' ? streamOrder(order.on) : undefined,
  complaint: ({ troubles, streaming, mayStream }, wanted) => {
    const [trouble] = troubles;
    const isMissed = wanted?.streaming === 'on' && streaming === 'off' && mayStream === 'no';
    return trouble ?? (isMissed ? 'Transmisja nie trwa: włącz ją przyciskiem, jeśli ma ruszyć' : undefined);
  },
  connect: async (settings, signal, { password }) => {
    const intent = intents.get(settings) ?? new StreamIntent();
    intents.set(settings, intent);
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    return ObsLink.over(await ObsClient.connect(`ws://${host}:${settings.port}`, password, signal), settings, intent);
  },
};
