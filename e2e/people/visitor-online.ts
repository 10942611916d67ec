import type { Browser } from 'playwright-core';
import { Window, type WindowOptions } from './window.js';

/** S-21 */
const liveWithinMs = 5_000;

/** Somebody who follows the session on the public page. */
export class VisitorOnline {
  private constructor(readonly window: Window) {}

  static async follows(browser: Browser, sessionId: string, options: WindowOptions): Promise<VisitorOnline> {
    const window = await Window.opens(browser, options);
    await window.goes(`/sesje/${sessionId}`);
    return new VisitorOnline(window);
  }

  /** Without touching the page. */
  async sees(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.window.sees(word, liveWithinMs);
  }

  /** Without JavaScript a person presses reload, or the page does it every 15 s. */
  async reloads(): Promise<void> {
    await this.window.page.reload();
  }
}
