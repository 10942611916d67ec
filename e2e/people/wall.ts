import type { Browser } from 'playwright-core';
import type { Operator } from './operator.js';
import { Window } from './window.js';

/** A screen of the hall, in a real window. */
export class Wall {
  private constructor(readonly window: Window) {}

  /** Opens /wall, where a code stands, which the operator types in. */
  static async hangs(browser: Browser, hubUrl: string): Promise<Wall> {
    const window = await Window.opens(browser, { hubUrl, viewport: { width: 1280, height: 720 } });
    await window.goes('/wall');
    await window.sees('Kod tego ekranu');
    return new Wall(window);
  }

  async isPaired(operator: Operator, name: string): Promise<void> {
    await operator.pairsScreen(await this.code(), name);
    await this.window.page.getByText('Kod tego ekranu').waitFor({ state: 'detached' });
  }

  /** @param timeout 5 s unless told: a screen that shows it later is of no use in the hall */
  async shows(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.window.sees(word, 5_000);
  }

  /** Seconds on the speaker's clock. */
  async timeLeft(): Promise<number> {
    const [minutes = 0, seconds = 0] = ((await this.window.page.getByRole('timer').textContent()) ?? '')
      .split(':')
      .map(Number);
    return minutes * 60 + seconds;
  }

  /** The code it shows, without the space. */
  async code(): Promise<string> {
    const code = this.window.page.getByText(/^\w{4} ?\w{4}$/);
    await code.waitFor();
    return ((await code.textContent()) ?? '').replace(/\s/g, '');
  }
}
