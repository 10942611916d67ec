import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Window, type WindowOptions } from './window.js';

/** The words on the ballot. */
export type Word = 'ZA' | 'PRZECIW' | 'WSTRZYMUJĘ SIĘ';

/** Somebody at a councillor's desk, in a real window. */
export class Councillor {
  private constructor(readonly window: Window) {}

  /** Somebody who has signed in and sits at the desk. */
  static at(window: Window): Councillor {
    return new Councillor(window);
  }

  static async signsIn(browser: Browser, username: string, options: WindowOptions): Promise<Councillor> {
    const window = await Window.opens(browser, options);
    await window.goes('/chamber');
    await window.signsIn(username, demoPassword);
    return new Councillor(window);
  }

  /** Signs in and is at the desk of the council's session. */
  static async sitsDown(browser: Browser, username: string, options: WindowOptions): Promise<Councillor> {
    const councillor = await Councillor.signsIn(browser, username, options);
    await councillor.isAtDesk();
    return councillor;
  }

  /** Chooses one of several sessions. @param title its beginning, e.g. `XXIII sesja` */
  async entersHall(title: string): Promise<void> {
    await this.window.page.getByRole('link', { name: 'Wejdź na salę' }).filter({ hasText: title }).click();
    await this.isAtDesk();
  }

  async confirmsPresence(): Promise<void> {
    await this.window.presses('Potwierdzam obecność');
    await this.window.sees('Obecność potwierdzona');
  }

  /** V-01: on a phone all three choices stand above the fold, also below the notice of training. */
  async hasAllChoicesOnPhone(): Promise<void> {
    const { page } = this.window;
    const usual = page.viewportSize();
    const phone = { width: 390, height: 844 };
    await page.setViewportSize(phone);
    await page.evaluate(() => window.scrollTo(0, 0));
    const options = page.locator('.k-ballot__option');
    await options.first().waitFor();
    const edges = await options.evaluateAll((all) => all.map((option) => option.getBoundingClientRect().bottom));
    assert.equal(edges.length, 3);
    assert.ok(Math.max(...edges) <= phone.height, `choices end at ${edges}`);
    if (usual) await page.setViewportSize(usual);
  }

  async opensDocument(title: RegExp): Promise<void> {
    await this.window.page.getByRole('link', { name: title }).first().click();
    await this.window.page.getByTitle('Treść dokumentu:').waitFor();
    await this.window.page.getByText('Wczytywanie dokumentu…').waitFor({ state: 'detached' });
  }

  async closesDocument(): Promise<void> {
    await this.window.presses('Zamknij dokument');
  }

  async asksForFloor(): Promise<void> {
    await this.window.presses('Zgłoś się do głosu');
    await this.window.sees(/Zgłoszenie do głosu – miejsce \d/);
  }

  async hasFloor(): Promise<void> {
    await this.window.sees('Masz głos');
  }

  async endsSpeech(): Promise<void> {
    await this.window.presses('Zakończ wystąpienie');
    await this.window.page.getByText('Masz głos').waitFor({ state: 'detached' });
  }

  /** One press on the ballot, without waiting for the receipt. */
  async presses(word: Word): Promise<void> {
    await this.window.page.getByRole('group').getByText(word, { exact: true }).click();
  }

  async votes(word: Word): Promise<void> {
    await this.presses(word);
    await this.hasReceipt(word);
  }

  /** The ballot took the focus when the vote opened; a digit casts. */
  async votesByKey(key: 1 | 2 | 3, word: Word): Promise<void> {
    await this.window.page.locator('.k-ballot input:focus').waitFor();
    await this.window.page.keyboard.press(String(key));
    await this.hasReceipt(word);
  }

  private async isAtDesk(): Promise<void> {
    const { page } = this.window;
    await this.window.entersTheSession(page.getByRole('heading', { name: 'Pulpit radnego', level: 1 }));
    await this.window.sees('Porządek obrad');
  }

  hasReceipt(word: Word): Promise<void> {
    return this.window.sees(new RegExp(`^Głos oddany: ${word} – \\d\\d:\\d\\d:\\d\\d$`));
  }

  async declaresExclusion(reason: string): Promise<void> {
    await this.window.presses('Zgłaszam wyłączenie');
    const dialog = this.window.page.getByRole('dialog');
    await dialog.getByLabel('Powód').fill(reason);
    await dialog.getByRole('button', { name: 'Zgłaszam wyłączenie' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** @param own how the named list has this councillor, e.g. `ZA` or `WYŁĄCZONY/-A (art. 25a)` */
  async seesResult(outcome: string, own: string): Promise<void> {
    const panel = this.window.page.locator('#glosowanie');
    await this.window.reads(panel, [outcome, `Twój głos: ${own}`]);
  }
}
