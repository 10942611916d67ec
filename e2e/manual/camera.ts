import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Window } from '../people/window.js';
import { withPalette } from './palette-png.js';

/** Takes the pictures of the user manual. */
export class Camera {
  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true });
  }

  /** What the window shows from its top, as `<name>.png`, in at most 256 colours. @param from its top is this instead */
  async takes(name: string, { page }: Window, from: Locator = page.locator('body')): Promise<void> {
    await from.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const picture = withPalette(await page.screenshot({ caret: 'hide' }));
    writeFileSync(join(this.directory, `${name}.png`), picture);
    process.stdout.write(`${name}.png  ${Math.round(picture.length / 1024)} kB\n`);
  }
}
