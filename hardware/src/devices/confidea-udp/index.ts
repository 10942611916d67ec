import type { ConfideaSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { microphoneDriver } from '../../microphones/microphone-driver.js';
import { ConfideaLink } from './connection.js';

/** Televic Confidea WCAP: events over UDP, orders over HTTP where they are set up (device protocols §2.4). */
export const confideaUdp = microphoneDriver<ConfideaSettings>('confidea-udp', 3_000, (settings) =>
  ConfideaLink.on(settings),
);
