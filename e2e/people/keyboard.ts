import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Window } from './window.js';

/** More stops than any screen has. */
const mostStops = 150;

/** Somebody who works a window by its keys and nothing else: no pointer is ever moved, nothing is filled in from outside. */
export class Keyboard {
  constructor(readonly window: Window) {}

  /** One key, wherever the focus is, e.g. `F2`. */
  strikes(key: string): Promise<void> {
    return this.window.page.keyboard.press(key);
  }

  /** Tab until the focus is there. @throws Error when Tab never leads there */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return this.showsFocus(target);
      await this.strikes('Tab');
    }
    throw new Error(`Tab never leads to ${target}`);
  }

  /** WCAG 2.4.7: whoever works by keys sees where they are. */
  private async showsFocus(target: Locator): Promise<void> {
    const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.notEqual(outline, 'none', `no visible focus on ${target}`);
  }

  /** Tab to a button, then Enter. */
  async presses(name: string | RegExp): Promise<void> {
    await this.tabsTo(this.window.button(name));
    await this.strikes('Enter');
  }

  /** Tab to a field, then the words, letter by letter. */
  async writes(label: string, words: string): Promise<void> {
    await this.tabsTo(this.window.page.getByRole('textbox', { name: label }));
    await this.window.page.keyboard.type(words);
  }

  /** Sees an open question with the focus inside, goes to the answer and gives it; Enter again where the question was too young. */
  async answers(question: string, answer: string): Promise<void> {
    const dialog = this.window.page.getByRole('alertdialog', { name: question });
    await dialog.locator(':focus').waitFor();
    await this.tabsTo(dialog.getByRole('button', { name: answer }));
    await expect
      .poll(
        async () => {
          if (await dialog.isVisible()) await this.strikes('Enter');
          return dialog.isVisible();
        },
        { timeout: 20_000, interval: 700 },
      )
      .toBe(false);
  }

  /** WCAG 2.4.3: what the focus was on may vanish, the focus may not. */
  async hasFocus(after: string): Promise<void> {
    const where = () =>
      this.window.page.evaluate(() => (document.activeElement === document.body ? 'nowhere' : 'somewhere'));
    await expect.poll(where, { message: `focus after: ${after}`, timeout: 5_000 }).toBe('somewhere');
  }

  /** From now on every press of a pointer in this window is remembered. Before the first page. */
  async keepsHandsOffPointer(): Promise<void> {
    await this.window.page.addInitScript(() => {
      const count = { presses: 0 };
      Object.assign(window, { pointerCount: count });
      for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
        window.addEventListener(kind, () => (count.presses += 1), { capture: true });
    });
  }

  async hasUsedNoPointer(): Promise<void> {
    const presses = await this.window.page.evaluate(
      () => (window as unknown as { pointerCount: { presses: number } }).pointerCount.presses,
    );
    assert.equal(presses, 0);
  }
}
