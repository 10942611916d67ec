import type { SerialReaderSettings } from '../../../../protocol/src/hall/kinds/reader.js';
import { listeningDriver } from '../../device/listening-driver.js';
import { openLine } from '../../line/byte-line.js';
import { type HeardReader, SerialReaderLink } from './connection.js';

/** Presence card readers and keypads that send a number and an end of line. They never vote for anybody (device protocols §8). */
export const serialReader = listeningDriver<SerialReaderSettings, HeardReader>(
  'serial-reader',
  async ({ line }, signal) => new SerialReaderLink(await openLine(line, signal)),
);
