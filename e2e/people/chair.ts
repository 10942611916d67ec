import { type Browser, errors, type Locator } from 'playwright-core';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Window, type WindowOptions } from './window.js';

/** Longer than the guard of the step against a double press. */
const secondLookMs = 1_500;

/** The presider at the console, in a real window. */
export class Chair {
  private constructor(readonly window: Window) {}

  static async sitsDown(browser: Browser, options: WindowOptions): Promise<Chair> {
    const window = await Window.opens(browser, options);
    await window.goes('/chamber');
    await window.signsIn('przewodniczaca', demoPassword);
    await window.region('Następny krok').waitFor();
    return new Chair(window);
  }

  async confirmsPresence(): Promise<void> {
    await this.window.presses('Potwierdzam obecność');
    await this.window.button('Potwierdzam obecność').waitFor({ state: 'detached' });
  }

  /** The next step is this one and cannot be taken, for this reason. */
  async isKeptFrom(step: string, reason: string): Promise<void> {
    await this.window.region('Następny krok').getByRole('button', { name: step, disabled: true }).waitFor();
    await this.window.reads(this.window.region('Następny krok'), [reason]);
  }

  /** Takes the next step, which must be called so. Whoever presses too early presses again. */
  takes(step: string): Promise<void> {
    return this.takesBy(step, (button) => button.click());
  }

  takesByKey(step: string): Promise<void> {
    return this.takesBy(step, () => this.window.page.keyboard.press('Control+Enter'));
  }

  opensSession(): Promise<void> {
    return this.takes('Otwórz sesję');
  }

  /** Goes to an item out of turn, by its button in the agenda; a vote not held there is left out on purpose. */
  async goesTo(itemNumber: number): Promise<void> {
    const start = this.window
      .region('Porządek obrad')
      .getByRole('button', { name: `Przejdź do punktu ${itemNumber}`, exact: true });
    await start.click();
    const leave = this.window.button('Zakończ bez głosowania');
    const title = this.window.region('Bieżący punkt').filter({ hasText: `Punkt ${itemNumber}.` });
    await leave.or(title).first().waitFor();
    if (await leave.isVisible()) await leave.click();
    await title.waitFor();
  }

  /** Closes the vote, whoever has not voted. */
  async closesVoting(): Promise<void> {
    await this.takes('Zamknij głosowanie');
    await this.confirms('Zamknij głosowanie');
  }

  /** Closes the vote by keyboard: the key of the step, then Enter on the answer, which has the focus. */
  async closesVotingByKey(): Promise<void> {
    await this.takesByKey('Zamknij głosowanie');
    const question = this.window.page.getByRole('alertdialog');
    await question.locator('button:focus').waitFor();
    await this.repeats(
      () => this.window.page.keyboard.press('Enter'),
      () => question.waitFor({ state: 'detached', timeout: secondLookMs }),
    );
  }

  /** Answers the question that stands open with the button called so. */
  async confirms(answer: string): Promise<void> {
    const question = this.window.page.getByRole('alertdialog');
    await this.repeats(
      () => question.getByRole('button', { name: answer }).click(),
      () => question.waitFor({ state: 'detached', timeout: secondLookMs }),
    );
  }

  async votes(word: string): Promise<void> {
    await this.window.page.locator('.k-ballot').getByText(word, { exact: true }).click();
    await this.hasReceipt(word);
  }

  /** F9 leads to the own ballot, a digit casts. */
  async votesByKey(key: 1 | 2 | 3, word: string): Promise<void> {
    const { page } = this.window;
    await page.locator('.k-ballot').waitFor();
    await page.keyboard.press('F9');
    await page.locator('.k-ballot input:focus').waitFor();
    await page.keyboard.press(String(key));
    await this.hasReceipt(word);
  }

  private hasReceipt(word: string): Promise<void> {
    return this.window.sees(new RegExp(`^Głos oddany: ${word} – `));
  }

  private async takesBy(step: string, press: (button: Locator) => Promise<void>): Promise<void> {
    const { page } = this.window;
    const button = this.window.region('Następny krok').getByRole('button', { name: step, exact: true });
    await button.waitFor();
    const answered = button.and(page.locator(':not([inert] *)'));
    await this.repeats(
      () => press(button),
      async () => {
        const question = page.getByRole('alertdialog');
        await Promise.race([
          answered.waitFor({ state: 'detached', timeout: secondLookMs }),
          question.waitFor({ timeout: secondLookMs }),
        ]);
      },
    );
  }

  private async repeats(act: () => Promise<void>, done: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      await act();
      try {
        await done();
        return;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === 5) throw error;
      }
    }
  }
}
