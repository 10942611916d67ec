import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Window } from './window.js';

const pictures = join(tmpdir(), 'kworum-e2e');

/**
 * The tests of this block are chapters of one story: after a broken one the rest is skipped, and every window leaves a
 * picture in `<temporary directory>/kworum-e2e`. Call it inside `describe`.
 * @param windows those open at the moment, by name
 */
export function tellsOneStory(windows: () => Record<string, Window | undefined>): void {
  let broken: string | null = null;
  beforeEach(({ skip }) => skip(broken !== null, `"${broken}" did not succeed`));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    broken = task.name;
    mkdirSync(pictures, { recursive: true });
    for (const [name, window] of Object.entries(windows())) {
      await window?.page.screenshot({ path: join(pictures, `${name}.png`) }).catch(() => undefined);
    }
  });
}
