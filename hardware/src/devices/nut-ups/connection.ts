import type { NutUpsSettings } from '../../../../protocol/src/hall/kinds/ups.js';
import type { DeviceCommand, Link, Secrets } from '../../device/driver.js';
import { TellingLink } from '../../device/telling-link.js';
import { BadSettings, Busy, Lost, NotAdmitted, Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { splitLines } from '../../line/split-lines.js';
import { errorText, readingOf, readWords, toLine, type UpsReading, unknownCodes, type Variables } from './codec.js';

export interface SeenUps extends UpsReading {
  /** Whether the server counts us among the machines that this UPS feeds. */
  readonly loggedIn: boolean;
}

export type UpsCommand = DeviceCommand & { readonly type: 'log-in' | 'log-out' };

/** What `upsd` answers to one question: the lines of a list, one line, or an error by its code. */
type Answer = { readonly lines: readonly string[][] } | { readonly error: string };

const pollMs = 2_000;
const answerWithinMs = 2_000;
/** A UPS tells some dozens of values. */
const maxLines = 1_000;
const nothingKnown: UpsReading = { power: 'unknown', status: [], remainingS: null, charge: null, load: null };

/** An open line to `upsd`, which is asked about one UPS every two seconds. */
export class NutUpsLink extends TellingLink implements Link<SeenUps, UpsCommand> {
  private reading = nothingKnown;
  private loggedIn = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The one question that is being answered. */
  private hearing: ((words: readonly string[]) => void) | undefined;
  /** One question after another on one line. */
  private turn: Promise<unknown> = Promise.resolve();
  private reason: string | undefined;

  /** @throws BadSettings when the server has no such UPS; NotAdmitted, Lost */
  static async over(line: ByteLine, settings: NutUpsSettings, { password = '' }: Secrets): Promise<NutUpsLink> {
    const link = new NutUpsLink(line, settings, password);
    try {
      await link.read();
    } catch (error) {
      line.close();
      throw error;
    }
    link.pollLater();
    return link;
  }

  private constructor(
    private readonly line: ByteLine,
    private readonly settings: NutUpsSettings,
    private readonly password: string,
  ) {
    super();
    line.onBytes(splitLines((text) => this.hearing?.(readWords(text) ?? [])));
    line.onClose((reason) => {
      clearTimeout(this.timer);
      this.tell({ type: 'closed', reason: this.reason ?? reason });
    });
  }

  get observed(): SeenUps {
    return { ...this.reading, loggedIn: this.loggedIn };
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  async execute({ type }: UpsCommand): Promise<'confirmed'> {
    if (type === 'log-in') await this.logIn();
    else await this.logOut();
    return 'confirmed';
  }

  close(): void {
    clearTimeout(this.timer);
    this.line.close();
  }

  /** A wrong password is answered `OK`; `LOGIN` tells the truth. */
  private async logIn(): Promise<void> {
    const { username, ups } = this.settings;
    const steps = [
      ['USERNAME', username ?? ''],
      ['PASSWORD', this.password],
      ['LOGIN', ups],
    ];
    for (const words of steps) {
      const answer = await this.ask(words);
      if (!('error' in answer) || answer.error.startsWith('ALREADY-')) continue;
      if (unknownCodes.has(answer.error)) throw new Busy(errorText(answer.error), pollMs);
      throw new Refused(errorText(answer.error));
    }
    this.loggedIn = true;
    this.tell({ type: 'changed', origin: 'command' });
  }

  /** The server ends the line with its goodbye; reading goes on over a new one. */
  private async logOut(): Promise<void> {
    const answer = await this.ask(['LOGOUT']);
    if ('error' in answer) throw new Refused(errorText(answer.error));
    this.loggedIn = false;
    this.end('Wylogowano z serwera NUT');
  }

  private pollLater(): void {
    this.timer = setTimeout(() => {
      this.read().then(
        () => this.isOpen && this.pollLater(),
        (error: Error) => this.end(error.message),
      );
    }, pollMs);
  }

  /** @throws BadSettings, NotAdmitted, Lost */
  private async read(): Promise<void> {
    const answer = await this.ask(['LIST', 'VAR', this.settings.ups]);
    if (!('error' in answer)) return this.note(readingOf(variablesOf(answer.lines), this.settings.reserveS));
    if (unknownCodes.has(answer.error)) return this.note(nothingKnown);
    if (answer.error === 'UNKNOWN-UPS') throw new BadSettings(errorText(answer.error));
    if (answer.error === 'ACCESS-DENIED') throw new NotAdmitted(errorText(answer.error));
    throw new Lost(errorText(answer.error));
  }

  private note(reading: UpsReading): void {
    const { reading: before } = this;
    this.reading = reading;
    const { power, remainingS } = reading;
    const isOther = power !== before.power;
    if (isOther || remainingS !== before.remainingS)
      this.tell({ type: 'input', input: { kind: 'power', power, remainingS } });
    if (isOther || reading.status.join() !== before.status.join())
      this.tell({ type: 'changed', origin: 'device', text: wordsOf(reading) });
  }

  /** @throws Lost on silence and on a closed line */
  private ask(words: readonly string[]): Promise<Answer> {
    const answered = this.turn.then(() => this.answerTo(words));
    this.turn = answered.catch(() => undefined);
    return answered;
  }

  private answerTo(words: readonly string[]): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const lines: string[][] = [];
    const timer = setTimeout(() => {
      reject(new Lost('Serwer NUT nie odpowiada'));
      // A late answer must not be taken for that of the next question.
      this.end('Serwer NUT nie odpowiada');
    }, answerWithinMs);
    this.hearing = (heard) => {
      const [first, second] = heard;
      if (first === 'ERR') resolve({ error: second ?? '' });
      else if (words[0] !== 'LIST') first === 'OK' && resolve({ lines: [[...heard]] });
      else if (first === 'BEGIN') lines.length = 0;
      else if (first === 'END') resolve({ lines });
      else if (first === 'VAR' && lines.length < maxLines) lines.push([...heard]);
    };
    try {
      this.line.write(toLine(...words));
    } catch (error) {
      reject(error as Error);
    }
    return promise.finally(() => {
      clearTimeout(timer);
      this.hearing = undefined;
    });
  }

  private end(reason: string): void {
    this.reason ??= reason;
    this.close();
  }
}

/** From the lines `VAR <ups> <name> "<value>"`. */
function variablesOf(lines: readonly string[][]): Variables {
  return new Map(lines.flatMap(([, , name, value]) => (name && value !== undefined ? [[name, value] as const] : [])));
}

const powerWords = {
  mains: 'Zasilanie z sieci',
  battery: 'Zasilanie z akumulatora',
  failing: 'Akumulator na wyczerpaniu',
  unknown: 'Stan zasilania nieznany',
} as const;

function wordsOf({ power, status, remainingS }: UpsReading): string {
  const left = power === 'mains' || remainingS === null ? '' : `, zostało ${remainingS} s`;
  return `${powerWords[power]}${status.length > 0 ? ` (${status.join(' ')})` : ''}${left}`;
}
