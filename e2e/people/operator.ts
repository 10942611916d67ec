import type { Browser, Locator } from 'playwright-core';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Window, type WindowOptions } from './window.js';

type Tab = 'Obecność' | 'Prowadzenie obrad' | 'Wpisy obecności' | 'Ekrany' | 'Urządzenia';

/** The operator at the panel, in a real window. */
export class Operator {
  private constructor(readonly window: Window) {}

  static async sitsDown(browser: Browser, options: WindowOptions): Promise<Operator> {
    const window = await Window.opens(browser, options);
    await window.goes('/chamber');
    await window.signsIn('operator', demoPassword);
    await window.entersTheSession(window.page.getByRole('tab', { name: /^Obecność/ }));
    return new Operator(window);
  }

  async turnsTo(tab: Tab): Promise<void> {
    await this.window.page.getByRole('tab', { name: new RegExp(`^${tab}( \\(|$)`) }).click();
  }

  /** Types a screen's code and its name, without confirming. */
  async fillsPairing(code: string, name: string): Promise<void> {
    await this.turnsTo('Ekrany');
    await this.window.page.getByLabel('Kod z ekranu').fill(code);
    await this.window.page.getByLabel('Nazwa ekranu').fill(name);
  }

  async pairsScreen(code: string, name: string): Promise<void> {
    await this.fillsPairing(code, name);
    await this.window.presses('Dodaj ekran');
    await this.window.region(name).getByText('połączony', { exact: true }).waitFor();
  }

  async showsOnScreen(name: string, scene: string): Promise<void> {
    await this.turnsTo('Ekrany');
    await this.window.region(name).getByLabel('Co pokazuje').selectOption({ label: scene });
  }

  async showsMessage(name: string, text: string): Promise<void> {
    await this.turnsTo('Ekrany');
    await this.window.region(name).getByLabel('Komunikat na ekran').fill(text);
    await this.window.region(name).getByRole('button', { name: 'Pokaż komunikat' }).click();
    await this.window.region(name).getByText('Komunikat jest na ekranie').waitFor();
  }

  /** @param name `Śliwa Małgorzata` */
  rowOf(name: string): Locator {
    return this.window.page.getByRole('row').filter({ hasText: name });
  }

  /** @param name `Śliwa Małgorzata` */
  async recordsEntry(name: string): Promise<void> {
    await this.turnsTo('Obecność');
    await this.window.presses(`Wejście: ${name}`);
    await this.window.button(`Wyjście: ${name}`).waitFor();
  }
}
