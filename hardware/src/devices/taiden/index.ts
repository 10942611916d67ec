import type { TaidenSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { openLine } from '../../line/byte-line.js';
import { microphoneDriver } from '../../microphones/microphone-driver.js';
import { TaidenLink } from './connection.js';

/** Taiden HCS-3600 and relatives: bytes over RS-232, 9600 8N1 (device protocols §2.5). */
export const taiden = microphoneDriver<TaidenSettings>('taiden', 3_000, async ({ line }, signal) =>
  TaidenLink.over(await openLine(line, signal)),
);
