import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Locator, Page } from 'playwright-core';
import { barriersOf } from '../barriers.js';

/** How long anybody waits for a screen to change; the machine may be busy. */
export const patienceMs = 20_000;

export interface WindowOptions extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'javaScriptEnabled'> {
  /** `http://host:port` this person's browser reaches the hub at. */
  readonly hubUrl: string;
}

/** One person's browser: a context of its own, and everything the browser complained of. */
export class Window {
  private readonly complaints: string[] = [];
  private readonly expectedAnswers = new Set<number>();
  private isOutageExpected = false;

  private constructor(
    readonly page: Page,
    readonly hubUrl: string,
    private readonly context: BrowserContext,
  ) {}

  static async opens(browser: Browser, { hubUrl, ...options }: WindowOptions): Promise<Window> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'pl-PL',
      timezoneId: 'Europe/Warsaw',
      // Colours change at once when the theme does, so that axe never measures halfway.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(patienceMs);
    const window = new Window(await context.newPage(), hubUrl, context);
    window.listens();
    return window;
  }

  async goes(path: string): Promise<this> {
    await this.page.goto(this.hubUrl + path);
    return this;
  }

  /** Fills the sign-in form of any program. */
  async signsIn(username: string, password: string): Promise<void> {
    await this.page.getByLabel('Nazwa użytkownika').fill(username);
    await this.page.getByRole('textbox', { name: 'Hasło' }).fill(password);
    await this.page.getByRole('button', { name: 'Zaloguj się' }).click();
    await this.page.getByRole('heading', { name: 'Zaloguj się' }).waitFor({ state: 'detached' });
  }

  /** Comes to a place in the council's session; when there is more to choose from, that is the first of the list. */
  async entersTheSession(place: Locator): Promise<void> {
    const choice = this.page.getByRole('link', { name: 'Wejdź na salę' }).first();
    await choice.or(place).first().waitFor({ state: 'attached' });
    if (await choice.isVisible()) await choice.click();
    await place.waitFor({ state: 'attached' });
  }

  /** Opens the menu of the signed-in person and sends a change of the own password. */
  async changesPassword(current: string, next: string): Promise<void> {
    await this.choosesInMenu('Zmień hasło…');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Dotychczasowe hasło').fill(current);
    await dialog.getByLabel('Nowe hasło').fill(next);
    await dialog.getByRole('button', { name: 'Zmień hasło' }).click();
  }

  async signsOut(): Promise<void> {
    await this.choosesInMenu('Wyloguj się');
    await this.page.getByRole('heading', { name: 'Zaloguj się' }).waitFor();
  }

  async sees(words: string | RegExp, timeout = patienceMs): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ timeout });
  }

  async seesNo(words: string | RegExp): Promise<void> {
    assert.deepEqual(await this.page.getByText(words).filter({ visible: true }).allTextContents(), []);
  }

  /** The words a part of the page holds, once it holds all of these. */
  async reads(part: Locator, words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await part.filter({ hasText: word }).first().waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Opens a menu, e.g. `Sesja…`, and chooses one of its orders. */
  async choosesFrom(menu: string, order: string): Promise<void> {
    await this.presses(menu);
    await this.page.getByRole('menuitem', { name: order }).click();
  }

  /** Axe finds nothing, in the light and in the dark; between the two only colours differ. @param state for the message */
  async hasNoBarriers(state: string): Promise<void> {
    const light = await barriersOf(this.page);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriersOf(this.page, ['color-contrast']);
    await this.page.emulateMedia({ colorScheme: null });
    assert.deepEqual({ state, light, dark }, { state, light: [], dark: [] });
  }

  /** While the network or the hub is away the browser complains of requests that failed; nothing else is forgiven. */
  outage(isExpected: boolean): void {
    this.isOutageExpected = isExpected;
  }

  /** A refusal that the test provokes; the browser writes every answer of 400 and above down as an error. */
  expectsAnswer(status: number): void {
    this.expectedAnswers.add(status);
  }

  /** No error in the console, no breach of the content policy, no request to another host. */
  hasNoComplaints(): void {
    assert.deepEqual(this.complaints, []);
  }

  closes(): Promise<void> {
    return this.context.close();
  }

  private async choosesInMenu(name: string): Promise<void> {
    const menu = this.page.locator('.k-user-menu');
    if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open))) await menu.locator('summary').click();
    await menu.getByRole('button', { name }).click();
  }

  private listens(): void {
    const { page, complaints } = this;
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.isExpected(message)) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => this.judges(request.url()));
    page.on('websocket', (socket) => this.judges(socket.url()));
  }

  private isExpected(message: ConsoleMessage): boolean {
    const text = message.text();
    if (this.isOutageExpected && /net::ERR_|WebSocket connection to .* failed/.test(text)) return true;
    const status = Number(/responded with a status of (\d+)/.exec(text)?.[1]);
    // Whoever is not signed in yet is answered 401 to the question who they are.
    if (status === 401) return new URL(message.location().url).pathname === '/api/me';
    return this.expectedAnswers.has(status);
  }

  private judges(address: string): void {
    const { protocol, host } = new URL(address);
    if (/^(http|ws)/.test(protocol) && host !== new URL(this.hubUrl).host) this.complaints.push(`outside: ${address}`);
  }
}
