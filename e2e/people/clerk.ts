import type { Browser, Locator } from 'playwright-core';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Window, type WindowOptions } from './window.js';

type Step = '1. Termin i miejsce' | '2. Porządek obrad' | '3. Zasady obrad' | '4. Zwołanie';

/** A file as a person picks it from a disk. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A clerk of the council office at the office's program, in a real window. */
export class Clerk {
  private constructor(readonly window: Window) {}

  static async sitsDown(browser: Browser, options: WindowOptions): Promise<Clerk> {
    const window = await Window.opens(browser, options);
    await window.goes('/office');
    await window.signsIn('biuro', demoPassword);
    await window.page.getByRole('heading', { name: /^Dzień dobry/ }).waitFor();
    return new Clerk(window);
  }

  async turnsTo(place: 'Start' | 'Sesje' | 'Rada i kadencja' | 'Konta' | 'Sale'): Promise<void> {
    await this.window.page.getByRole('navigation').getByRole('link', { name: place }).click();
  }

  /** A session from the usual agenda. @param day `YYYY-MM-DD` */
  async createsSession(day: string, time: string, place: string): Promise<void> {
    const { page } = this.window;
    await this.turnsTo('Sesje');
    await page.getByRole('link', { name: 'Nowa sesja' }).first().click();
    await page.getByLabel('Dzień', { exact: true }).fill(day);
    await page.getByLabel('Godzina', { exact: true }).fill(time);
    await page.getByLabel('Miejsce', { exact: true }).fill(place);
    await this.window.presses('Utwórz sesję');
    await page.getByRole('tab', { name: '2. Porządek obrad' }).waitFor();
  }

  async goesToStep(step: Step): Promise<void> {
    await this.window.page.getByRole('tab', { name: step }).click();
  }

  async addsResolution(title: string, draftNo: string): Promise<void> {
    await this.window.presses('Dodaj uchwałę');
    await this.item().getByLabel('Tytuł w porządku obrad').fill(title);
    await this.item().getByLabel('Numer druku').fill(draftNo);
    await this.closesItem();
  }

  async opensItem(number: number): Promise<void> {
    await this.window.presses(`Otwórz punkt ${number}`);
    await this.item().waitFor();
  }

  async picksFile(file: PickedFile): Promise<void> {
    await this.item().getByLabel('Wybierz pliki PDF').setInputFiles(file);
  }

  async closesItem(): Promise<void> {
    await this.item().getByRole('button', { name: 'Gotowe' }).click();
    await this.item().waitFor({ state: 'detached' });
  }

  async convenes(): Promise<void> {
    await this.window.presses('Zwołaj sesję');
    const question = this.window.page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Zwołaj sesję' }).click();
    await this.window.sees(/^Sesja zwołana:/);
  }

  /** The item whose dialog is open. */
  item(): Locator {
    return this.window.page.getByRole('dialog');
  }
}
