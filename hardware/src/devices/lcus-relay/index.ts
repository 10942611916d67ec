import type { LcusRelaySettings } from '../../../../protocol/src/hall/kinds/relay.js';
import type { Driver } from '../../device/driver.js';
import { openLine } from '../../line/byte-line.js';
import { LcusRelayLink } from './connection.js';
import {
  differenceOfRelays,
  type RelayCommand,
  relayCommandFor,
  type SentRelays,
  type WantedRelays,
  wantedRelays,
} from './wishes.js';

/** LCUS boards with one to eight relays over USB (device protocols §5): gong, lamp of the vote, lamp of the session. */
export const lcusRelay: Driver<LcusRelaySettings, WantedRelays, SentRelays, RelayCommand> = {
  kind: 'lcus-relay',
  answerWithinMs: 1_000,
  project: (situation, _hall, settings) => wantedRelays(situation, settings),
  diff: differenceOfRelays,
  commandFor: relayCommandFor,
  connect: async (settings, signal) => new LcusRelayLink(await openLine(settings.line, signal), settings),
};
