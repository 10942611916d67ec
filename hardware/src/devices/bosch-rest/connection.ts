import type { BoschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import type { Link } from '../../device/driver.js';
import { Busy, Lost, Refused } from '../../device/trouble.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
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
export class BoschRestLink extends MicrophoneLink<WebSession> implements Link<SeenMicrophones, MicrophoneCommand> {
  /** @throws NotAdmitted, Lost */
  static async over(settings: BoschRestSettings, account: Account): Promise<BoschRestLink> {
    const web = new WebSession(settings, account);
    const link = new BoschRestLink(web, settings);
    try {
      await web.signIn();
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
    web: WebSession,
    private readonly settings: BoschRestSettings,
  ) {
    super(web);
  }

  async execute(command: MicrophoneCommand): Promise<'confirmed'> {
    const { microphone, on } = command;
    const give = async (): Promise<void> => {
      await this.line.ask(requestFor(microphone, on));
      await this.read('/api/speakers');
    };
    const isDone = await this.board.carryOut(command, openWithinMs, give, () => this.read('/api/speakers'));
    if (!isDone) throw new Refused('centrala nie wykonała (za dużo mówców albo pulpit odłączony)');
    return 'confirmed';
  }

  private async read(path: ListPath, { longPoll = false, isNews = true } = {}): Promise<void> {
    const query = longPoll ? '?isPolling=true' : '';
    const seats = lists[path](await this.line.ask({ method: 'GET', path: `${path}${query}` }, { longPoll }));
    if (seats === undefined) throw new Lost('Centrala odpowiada niezrozumiale');
    if (path === '/api/speakers') this.board.tellOpen(seats);
    else this.board.tellRequests(seats, isNews);
  }

  /** Reads a list again and again until the link ends. */
  private async watch(path: ListPath): Promise<void> {
    const longPoll = this.settings.polling === 'long';
    while (this.isOpen) {
      try {
        const askedAtMs = performance.now();
        // Held back by the unit; what changed while nobody was asking is read beside it.
        await Promise.all([longPoll ? this.readHeld(path) : undefined, this.read(path)]);
        // A unit that does not hold back its answer is not asked in a storm.
        const isHeld = longPoll && performance.now() - askedAtMs > pollEveryMs;
        await rest(isHeld ? 0 : pollEveryMs);
      } catch (error) {
        if (error instanceof Busy) await rest(error.waitMs);
        else this.line.close(error instanceof Error ? error.message : String(error));
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
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
