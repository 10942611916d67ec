import type { BoschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import { Busy, Lost, NotAdmitted, Refused } from '../../device/trouble.js';
import { readSid, sidHeaders } from './codec.js';

/** Longer than the unit holds back an answer to a long poll. */
const longPollMs = 30_000;
const answerMs = 2_500;
const largestBody = 512 * 1024;

export interface WebRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** Who signs in, and how long is waited before signing in again: another user may have thrown us out on purpose. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly pauseMs: number;
}

/** Nothing was answered in time. */
export class Late extends Lost {}

/** Requests to the unit as the user that integrates it; signed out by the unit, it signs in again, never in a storm. */
export class WebSession {
  private sid = '';
  private signedInAtMs = Number.NEGATIVE_INFINITY;
  private signingIn: Promise<void> | undefined;
  private readonly ended = new AbortController();

  constructor(
    private readonly unit: Pick<BoschRestSettings, 'host' | 'port' | 'protocol'>,
    private readonly account: Account,
  ) {}

  get isOpen(): boolean {
    return !this.ended.signal.aborted;
  }

  /** Called once, with what `close` was told. */
  onClose(listener: (reason: string) => void): void {
    this.ended.signal.addEventListener('abort', () => listener(String(this.ended.signal.reason)), { once: true });
  }

  /** Ends whatever is being asked. */
  close(reason = 'Rozmowa z centralą zakończona'): void {
    this.ended.abort(reason);
  }

  /** @throws NotAdmitted for a wrong name or password, Lost */
  async signIn(): Promise<void> {
    const { username, password } = this.account;
    this.signedInAtMs = performance.now();
    const body = JSON.stringify({ override: true, username, password });
    const response = await this.send({ method: 'POST', path: '/api/login', body }, answerMs);
    if (response.status === 401 || response.status === 403) {
      await response.body?.cancel();
      throw new NotAdmitted('Centrala nie przyjmuje nazwy użytkownika albo hasła');
    }
    const sid = readSid(await jsonOf(response));
    if (sid === undefined) throw new Lost('Centrala odpowiada niezrozumiale');
    this.sid = sid;
  }

  /** @throws Busy while signed out, NotAdmitted, Refused, Lost */
  async ask(request: WebRequest, { longPoll = false } = {}): Promise<unknown> {
    const { sid } = this;
    const response = await this.send(request, longPoll ? longPollMs : answerMs);
    if (response.status === 401) {
      await response.body?.cancel();
      if (sid === this.sid) await this.signInAgain();
      return await this.ask(request, { longPoll });
    }
    if (response.status === 503 || response.status === 429) {
      await response.body?.cancel();
      throw new Busy('centrala jest zajęta');
    }
    if (response.status >= 400 && response.status < 500) {
      await response.body?.cancel();
      throw new Refused(`centrala odmówiła (HTTP ${response.status})`);
    }
    if (!response.ok) throw new Lost(`Centrala ma błąd (HTTP ${response.status})`);
    return await jsonOf(response);
  }

  /** All that were turned away sign in together. @throws Busy before the pause is over */
  private async signInAgain(): Promise<void> {
    const waitMs = this.signedInAtMs + this.account.pauseMs - performance.now();
    if (this.signingIn === undefined && waitMs > 0)
      throw new Busy('inny użytkownik przejął centralę', Math.min(waitMs, 1_000));
    this.signingIn ??= this.signIn().finally(() => {
      this.signingIn = undefined;
    });
    await this.signingIn;
  }

  private async send({ method, path, body }: WebRequest, withinMs: number): Promise<Response> {
    const { protocol, host, port } = this.unit;
    try {
      return await fetch(`${protocol}://${host}:${port}${path}`, {
        method,
        headers: { ...(this.sid === '' ? {} : sidHeaders(this.sid)), 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body }),
        redirect: 'error',
        signal: AbortSignal.any([this.ended.signal, AbortSignal.timeout(withinMs)]),
      });
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') throw new Late('Centrala nie odpowiada');
      throw new Lost('Centrala jest nieosiągalna');
    }
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    if (text.length > largestBody) throw new Error('too long');
    return text === '' ? null : JSON.parse(text);
  } catch {
    throw new Lost('Centrala odpowiada niezrozumiale');
  }
}
