import { splitLines } from '../../line/split-lines.js';
import type { Faults } from '../../simulators/faults.js';
import type { ByteDevice } from '../../simulators/tcp-host.js';
import { fromUnit } from './codec.js';

/**
 * A DIS central unit with its desks: opens at most `maxSpeakers` microphones, says nothing when it does not open one, and dumps its
 * state when asked. People press its buttons: `request`, `press`.
 */
export class ShureDisUnit implements ByteDevice {
  readonly open = new Set<number>();
  readonly requests = new Set<number>();
  /** Every line it was told, for tests. */
  readonly heard: string[] = [];
  private readonly missing = new Set<number>();
  private readonly callers = new Set<(bytes: Uint8Array) => void>();

  constructor(private readonly options: { readonly desks: number; readonly maxSpeakers: number }) {}

  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void {
    this.callers.add(say);
    return splitLines((line) => {
      this.heard.push(line);
      if (faults.refuse && /^mic_(on|off)/i.test(line)) return;
      this.obey(line.trim().toLowerCase(), (text) => say(fromUnit(text)));
    });
  }

  powerUp(): void {
    this.open.clear();
    this.requests.clear();
    this.callers.clear();
  }

  /** Somebody at a desk asks for the floor, or takes it back. */
  request(desk: number): void {
    const on = !this.requests.has(desk);
    if (on) this.requests.add(desk);
    else this.requests.delete(desk);
    this.tellAll(`mic_request_${on ? 'on' : 'off'} ${desk}`);
  }

  /** Somebody switches a microphone at the desk itself, as a chair may. */
  press(desk: number): void {
    this.set(desk, !this.open.has(desk), (line) => this.tellAll(line));
  }

  /** A desk loses or finds its cable. */
  disconnectDesk(desk: number): void {
    this.missing.add(desk);
    if (this.open.delete(desk)) this.tellAll(`mic_off ${desk}`);
    this.tellAll(`seat_state ${desk} passive`);
  }

  private obey(line: string, say: (text: string) => void): void {
    const [command = '', data = ''] = line.split(' ');
    const desk = Number(data);
    if (command === 'mic_status') this.dump(say);
    else if (command === 'mic_all_off' || command === 'mic_all_delegates_off') {
      for (const one of [...this.open]) this.set(one, false, (text) => this.tellAll(text));
    } else if (command !== 'mic_on' && command !== 'mic_off') say(`command_error unknown command ${command}`);
    else if (!Number.isInteger(desk) || desk < 1 || desk > 65_535) say(`command_error parameter ${data}`);
    else this.set(desk, command === 'mic_on', (text) => this.tellAll(text));
  }

  /** Says only what changed: silence means no. */
  private set(desk: number, on: boolean, say: (text: string) => void): void {
    const isHere = desk <= this.options.desks && !this.missing.has(desk);
    if (!isHere || this.open.has(desk) === on) return;
    if (on && this.open.size >= this.options.maxSpeakers) return;
    if (on && this.requests.delete(desk)) say(`mic_request_off ${desk}`);
    if (on) this.open.add(desk);
    else this.open.delete(desk);
    say(`mic_${on ? 'on' : 'off'} ${desk}`);
  }

  private dump(say: (text: string) => void): void {
    for (let desk = 1; desk <= this.options.desks; desk += 1) {
      say(`seat_state ${desk} ${this.missing.has(desk) ? 'passive' : 'active'} Pulpit ${desk}`);
    }
    for (const desk of this.open) say(`mic_on ${desk}`);
    for (const desk of this.requests) say(`mic_request_on ${desk}`);
    say('mic_status_done');
  }

  private tellAll(text: string): void {
    for (const say of this.callers) say(fromUnit(text));
  }
}
