import type { BoschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import type { Link, LinkEvent } from '../../device/driver.js';
import { Busy, Lost, Refused } from '../../device/trouble.js';
import { MicrophoneBoard } from '../../microphones/microphone-board.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { readSpeakers, readWaiting, requestFor } from './codec.js';
import { type Account, Late, WebSession } from './web-session.js';

const pollEveryMs = 250;
/** A seat opens a moment after its order was accepted. */
const openWithinMs = 800;

const lists = {
  '/api/speakers': readSpeakers,
  '/api/waiting-list': readWaiting,
} as const;
type ListPath = keyof typeof lists;

/** A unit that we are signed in to and whose lists of speakers and of requests have been read. */
export class BoschRestLink implements Link<SeenMicrophones, MicrophoneCommand> {
  private readonly board = new MicrophoneBoard();
  private readonly web: WebSession;
  private isEnded = false;

  /** @throws NotAdmitted, Lost */
  static async over(settings: BoschRestSettings, account: Account): Promise<BoschRestLink> {
    const link = new BoschRestLink(settings, account);
    try {
      await link.web.signIn();
      await link.read('/api/speakers');
      await link.read('/api/waiting-list', { isNews: false });
    } catch (error) {
      link.close();
      throw error;
    }
    for (const path of Object.keys(lists) as ListPath[]) void link.watch(path);
    return link;
  }

  private constructor(
    private readonly settings: BoschRestSettings,
    account: Account,
  ) {
    this.web = new WebSession(settings, account);
  }

  get observed(): SeenMicrophones {
    return this.board.seen;
  }

  get isOpen(): boolean {
    return !this.isEnded;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.board.subscribe(listener);
  }

  async execute({ microphone, on }: MicrophoneCommand): Promise<'confirmed'> {
    const heard = this.board.hears(microphone, on, openWithinMs);
    await this.web.ask(requestFor(microphone, on));
    await this.read('/api/speakers');
    if (this.board.isOpen(microphone) === on) return 'confirmed';
    if (await heard) return 'confirmed';
    await this.read('/api/speakers');
    if (this.board.isOpen(microphone) !== on)
      throw new Refused('centrala nie wykonała (za dużo mówców albo pulpit odłączony)');
    return 'confirmed';
  }

  close(): void {
    this.isEnded = true;
    this.web.end();
  }

  private async read(path: ListPath, { longPoll = false, isNews = true } = {}): Promise<void> {
    const query = longPoll ? '?isPolling=true' : '';
    const seats = lists[path](await this.web.ask({ method: 'GET', path: `${path}${query}` }, { longPoll }));
    if (seats === undefined) throw new Lost('Centrala odpowiada niezrozumiale');
    if (path === '/api/speakers') this.board.tellOpen(seats);
    else {
      for (const seat of this.board.seen.requests)
        if (!seats.includes(seat)) this.board.tellRequest(seat, false, isNews);
      for (const seat of seats) this.board.tellRequest(seat, true, isNews);
    }
  }

  /** Reads a list again and again until the link ends. */
  private async watch(path: ListPath): Promise<void> {
    const longPoll = this.settings.polling === 'long';
    while (!this.isEnded) {
      try {
        const askedAtMs = performance.now();
        // Held back by the unit; what changed while nobody was asking is read beside it.
        await Promise.all([longPoll ? this.readHeld(path) : undefined, this.read(path)]);
        // A unit that does not hold back its answer is not asked in a storm.
        const isHeld = longPoll && performance.now() - askedAtMs > pollEveryMs;
        await rest(isHeld ? 0 : pollEveryMs);
      } catch (error) {
        if (error instanceof Busy) await rest(error.waitMs);
        else this.lose(error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** A long poll in whose length nothing has changed is no trouble. */
  private async readHeld(path: ListPath): Promise<void> {
    try {
      await this.read(path, { longPoll: true });
    } catch (error) {
      if (!(error instanceof Late)) throw error;
    }
  }

  private lose(reason: string): void {
    if (this.isEnded) return;
    this.close();
    this.board.tell({ type: 'closed', reason });
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
