import { type Browser, errors, type Locator } from 'playwright-core';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { sharedPl } from '../../web-shared/src/i18n/shared-pl.js';
import { patienceMs, Window, type WindowOptions } from './window.js';

/** Longer than the guard of the step against a double press. */
const secondLookMs = 1_500;

/** The presider at the console, in a real window. */
export class Chair {
  private constructor(readonly window: Window) {}

  /** Somebody who has signed in and sits at the console. */
  static at(window: Window): Chair {
    return new Chair(window);
  }

  static async sitsDown(browser: Browser, options: WindowOptions): Promise<Chair> {
    const window = await Window.opens(browser, options);
    await window.goes('/chamber');
    await window.signsIn('przewodniczaca', demoPassword);
    await window.entersTheSession(window.region('Następny krok'));
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
    return this.takesBy(step, (button) => button.click({ timeout: secondLookMs }));
  }

  takesByKey(step: string): Promise<void> {
    return this.takesBy(step, async (button) => {
      // The key takes whatever is next: it is not struck again when the step has changed meanwhile.
      if (await button.isVisible()) await this.window.page.keyboard.press('Control+Enter');
    });
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
    await pressesUntil(
      () => this.window.page.keyboard.press('Enter'),
      (timeout) => question.waitFor({ state: 'detached', timeout }),
    );
  }

  /** Answers the question that stands open with the button called so. */
  async confirms(answer: string): Promise<void> {
    const question = this.window.page.getByRole('alertdialog');
    await pressesUntil(
      () => question.getByRole('button', { name: answer }).click({ timeout: secondLookMs }),
      (timeout) => question.waitFor({ state: 'detached', timeout }),
    );
  }

  /** Chooses an order of the menu `Głosowanie nr …` of a counted vote. */
  async choosesOfVote(no: number, order: string): Promise<void> {
    await this.window.button(`Głosowanie nr ${no}…`).first().click();
    await this.window.page.getByRole('menuitem', { name: order }).click();
    await this.window.page.getByRole('alertdialog').waitFor();
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

  /** Walks through the course of the item until this step is the next. */
  private async comesTo(button: Locator, press: (step: Locator) => Promise<void>): Promise<void> {
    const onTheWay = this.window.region('Następny krok').getByRole('button', { name: course });
    for (;;) {
      await button.or(onTheWay).first().waitFor();
      if (await button.isVisible()) return;
      const name = (await onTheWay.textContent()) ?? '';
      await pressesUntil(
        () => press(onTheWay),
        async (atLeast) => {
          const step = onTheWay.and(onTheWay.page().getByText(name, { exact: true }));
          await step.waitFor({ state: 'detached', timeout: await patienceWith(step, atLeast) });
        },
      );
    }
  }

  private async takesBy(step: string, press: (button: Locator) => Promise<void>): Promise<void> {
    const button = this.window.region('Następny krok').getByRole('button', { name: step, exact: true });
    const question = this.window.page.locator('[role=alertdialog], [role=dialog]').first();
    await this.comesTo(button, press);
    await pressesUntil(
      () => press(button),
      async (atLeast) => {
        const timeout = await patienceWith(button, atLeast);
        await Promise.race([button.waitFor({ state: 'detached', timeout }), question.waitFor({ timeout })]);
      },
    );
  }
}

/**
 * How long to wait for what a press of this button brings. While it says that the order is on its way nothing is pressed again, however
 * busy the machine: the second press would take the step after it. A press the guard against double presses swallowed leaves no such sign.
 */
async function patienceWith(button: Locator, timeout: number): Promise<number> {
  const onItsWay = await button.and(button.page().locator('[aria-busy=true]')).count();
  return onItsWay > 0 ? patienceMs : timeout;
}

/** Names of the steps in the course of an item (§6.2), as the primary button shows them. */
const course = new RegExp(`^(${Object.values(sharedPl.itemStep).join('|')})$`);

/** Presses, and presses again when nothing has happened after a while. */
async function pressesUntil(press: () => Promise<void>, happened: (timeout: number) => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await inTime(press());
    if (await inTime(happened(secondLookMs))) return;
  }
  throw new Error('Pressed again and again, and nothing happened');
}

async function inTime(wait: Promise<void>): Promise<boolean> {
  try {
    await wait;
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}
