import type { SerialReaderSettings } from '../../../../protocol/src/hall/kinds/reader.js';
import type { DeviceCommand, Driver } from '../../device/driver.js';
import { openLine } from '../../line/byte-line.js';
import { type HeardReader, SerialReaderLink } from './connection.js';

/** Presence card readers and keypads that send a number and an end of line. They never vote for anybody (device protocols §8). */
export const serialReader: Driver<SerialReaderSettings, object, HeardReader, DeviceCommand> = {
  kind: 'serial-reader',
  answerWithinMs: 1_000,
  project: () => undefined,
  diff: () => [],
  connect: async (settings, signal) => new SerialReaderLink(await openLine(settings.line, signal)),
};
