import type { LineSettings } from '../../../protocol/src/hall/line-settings.js';
import type { Driver } from '../device/driver.js';
import { openLine } from '../line/byte-line.js';
import { DisplayLink, type DisplayPace, displayPace } from './connection.js';
import type { DisplayDialect } from './dialect.js';
import {
  type DisplayCommand,
  differenceOfDisplay,
  type SeenDisplay,
  type ShownWhen,
  type WantedDisplay,
  wantedDisplay,
} from './displays.js';

/** @param pace for tests */
export function displayDriver<Settings extends ShownWhen & { readonly line: LineSettings }>(
  kind: string,
  dialectOf: (settings: Settings) => DisplayDialect,
  pace: DisplayPace = displayPace,
): Driver<Settings, WantedDisplay, SeenDisplay, DisplayCommand> {
  return {
    kind,
    answerWithinMs: 4_000,
    project: (situation, _hall, settings) => wantedDisplay(situation, settings),
    diff: differenceOfDisplay,
    connect: async (settings, signal) =>
      DisplayLink.over(await openLine(settings.line, signal), dialectOf(settings), pace),
  };
}
