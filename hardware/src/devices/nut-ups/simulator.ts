import { splitLines } from '../../line/split-lines.js';
import type { Faults } from '../../simulators/faults.js';
import type { ByteDevice } from '../../simulators/tcp-host.js';
import { readWords, toLine } from './codec.js';

/** One caller of the server and what it has said of itself. */
interface Caller {
  username?: string;
  password?: string;
  loggedIn: boolean;
}

/** Lines of an answer, as words. */
type Lines = readonly (readonly string[])[];

const ok: Lines = [['OK']];

/**
 * `upsd` with one UPS. People and nature do what they do to it: `mainsOut`, `mainsBack`, `drain`, `forceShutdown`; its driver can be
 * starting, gone or stale.
 */
export class UpsServer implements ByteDevice {
  /** Every line it was told, for tests. */
  readonly heard: string[] = [];
  driver: 'live' | 'starting' | 'stale' | 'gone' = 'live';
  private readonly variables = new Map<string, string>();
  private readonly callers = new Set<Caller>();

  constructor(
    private readonly options: { readonly ups: string; readonly username?: string; readonly password?: string },
  ) {
    this.powerUp();
  }

  get logins(): number {
    return [...this.callers].filter(({ loggedIn }) => loggedIn).length;
  }

  powerUp(): void {
    this.driver = 'live';
    this.callers.clear();
    this.set({ 'ups.status': 'OL', 'battery.charge': '100', 'battery.runtime': '1800', 'ups.load': '23' });
  }

  mainsOut(remainingS = 1_800): void {
    this.set({ 'ups.status': 'OB DISCHRG', 'battery.runtime': String(remainingS) });
  }

  mainsBack(): void {
    this.set({ 'ups.status': 'OL CHRG' });
  }

  /** The battery gives its last. */
  drain(): void {
    this.set({ 'ups.status': 'OB DISCHRG LB', 'battery.charge': '9', 'battery.runtime': '150' });
  }

  /** The primary of this UPS is about to cut the power. */
  forceShutdown(): void {
    this.set({ 'ups.status': 'FSD OB LB' });
  }

  /** What it says of itself besides. */
  set(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) this.variables.set(name, value);
  }

  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void {
    const caller: Caller = { loggedIn: false };
    this.callers.add(caller);
    return splitLines((line) => {
      this.heard.push(line);
      for (const words of this.answerTo(readWords(line), caller, faults)) say(toLine(...words));
    });
  }

  private answerTo(words: readonly string[] | undefined, caller: Caller, { busy, refuse }: Faults): Lines {
    const [command = '', ...rest] = words ?? [];
    if (!words) return error('INVALID-ARGUMENT');
    if (busy) return error('DATA-STALE');
    if (refuse && command !== 'LIST') return error(command === 'SET' ? 'SET-FAILED' : 'ACCESS-DENIED');
    switch (command) {
      case 'USERNAME':
        return noteName(caller, 'username', rest);
      case 'PASSWORD':
        return noteName(caller, 'password', rest);
      case 'LOGIN':
        return this.logIn(caller, rest);
      case 'LOGOUT':
        caller.loggedIn = false;
        return [['OK', 'Goodbye']];
      case 'STARTTLS':
        return error('FEATURE-NOT-CONFIGURED');
      case 'SET':
        return this.notAdmitted(caller) ?? error('READONLY');
      case 'GET':
        return this.get(rest);
      case 'LIST':
        return this.list(rest);
      default:
        return error('UNKNOWN-COMMAND');
    }
  }

  private get([what, ups = '', name = '']: readonly string[]): Lines {
    if (what !== 'VAR') return error('INVALID-ARGUMENT');
    const value = this.told().get(name);
    return this.notThere(ups) ?? (value === undefined ? error('VAR-NOT-SUPPORTED') : [['VAR', ups, name, value]]);
  }

  private list([what, ups = '']: readonly string[]): Lines {
    if (what === 'UPS') return listOf(['UPS'], [['UPS', this.options.ups, 'UPS centralny']]);
    if (what !== 'VAR') return error('INVALID-ARGUMENT');
    const values = [...this.told()].map(([name, value]) => ['VAR', ups, name, value]);
    return this.notThere(ups) ?? listOf(['VAR', ups], values);
  }

  private logIn(caller: Caller, [ups = '']: readonly string[]): Lines {
    const fault = this.notAdmitted(caller) ?? this.notThere(ups);
    if (fault) return fault;
    if (caller.loggedIn) return error('ALREADY-LOGGED-IN');
    caller.loggedIn = true;
    return ok;
  }

  /** Names are looked at with the first order that needs them. */
  private notAdmitted({ username, password }: Caller): Lines | undefined {
    const { options } = this;
    if (username === undefined) return error('USERNAME-REQUIRED');
    if (password === undefined) return error('PASSWORD-REQUIRED');
    const isKnown = username === options.username && password === options.password;
    return isKnown ? undefined : error('ACCESS-DENIED');
  }

  private notThere(ups: string): Lines | undefined {
    if (ups !== this.options.ups) return error('UNKNOWN-UPS');
    if (this.driver === 'stale') return error('DATA-STALE');
    return this.driver === 'gone' ? error('DRIVER-NOT-CONNECTED') : undefined;
  }

  private told(): ReadonlyMap<string, string> {
    return this.driver === 'starting' ? new Map([['ups.status', 'WAIT']]) : this.variables;
  }
}

function error(code: string): Lines {
  return [['ERR', code]];
}

function listOf(name: readonly string[], lines: Lines): Lines {
  return [['BEGIN', 'LIST', ...name], ...lines, ['END', 'LIST', ...name]];
}

function noteName(caller: Caller, field: 'username' | 'password', [value]: readonly string[]): Lines {
  if (value === undefined) return error('INVALID-ARGUMENT');
  if (caller[field] !== undefined) return error(`ALREADY-SET-${field.toUpperCase()}`);
  caller[field] = value;
  return ok;
}
