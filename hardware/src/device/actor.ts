import { isDeepStrictEqual } from 'node:util';
import type { DeviceOrder, OrderOutcome } from '../../../protocol/src/hall/device-order.js';
import {
  type DeviceReport,
  type DeviceState,
  deviceStateWords,
  type JournalLine,
} from '../../../protocol/src/hall/device-report.js';
import type { DeviceCommand, DeviceInput, Driver, Link, LinkEvent, Secrets } from './driver.js';
import { Latency } from './latency.js';
import { BadSettings, Busy, Lost, NotAdmitted, Refused } from './trouble.js';

export interface DeviceName {
  readonly deviceId: string;
  readonly name: string;
  /** Says what it would send and sends nothing. */
  readonly dryRun: boolean;
}

export interface ActorOutlets {
  journal(line: Omit<JournalLine, 'at' | 'deviceId'>): void;
  input(input: DeviceInput): void;
  /** After every change of the report. */
  changed(): void;
}

/** Rests between attempts to connect: quick at first, for a device that was only restarted (rule R2: an error is never a dead end). */
const connectPausesMs = [500, 1_000, 2_000, 5_000, 10_000];
/** Settings or a password that a person must mend are tried again this seldom. */
const mendPauseMs = 60_000;
const connectWithinMs = 8_000;
const forgivenAfterMs = 1_000;

/**
 * Steers one device: knows the newest wish, compares it with what the device has confirmed, and sends the difference, one command
 * at a time. Nothing is ever queued: after every answer, reconnect or new wish the difference is taken anew, so that the newest
 * wish wins and a dead device receives nothing old when it comes back.
 */
export class DeviceActor<Settings, Desired extends object, Observed extends object, Command extends DeviceCommand> {
  private link: Link<Observed, Command> | undefined;
  private desired: Desired | undefined;
  private state: DeviceState = 'connecting';
  private text = '';
  private since = new Date();
  private retries = 0;
  private failedConnects = 0;
  private readonly latency = new Latency();
  /** What the device has refused and is still wished for, by key. */
  private readonly refused = new Map<string, { readonly text: string; readonly atMs: number }>();
  private isManual = false;
  /** Nothing differed when the difference was taken last. */
  private isAsWished = false;
  /** Orders of persons that are being carried out. */
  private orders = 0;
  /** Each ends the wait for an answer to a command on its way: the session's, and those of persons beside it. */
  private readonly underway = new Set<(reason: Lost) => void>();
  /** Since when the device could be as wished: the wish, its own return, or a change it made. */
  private dueSinceMs = 0;
  private readonly ended = new AbortController();
  private wake: () => void = () => undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly driver: Driver<Settings, Desired, Observed, Command>,
    private readonly settings: Settings,
    readonly device: DeviceName,
    private readonly outlets: ActorOutlets,
    private readonly secrets: Secrets = {},
  ) {}

  start(): void {
    this.running ??= this.live();
  }

  /** Leaves the device as it is (rule R5). */
  async stop(): Promise<void> {
    this.ended.abort();
    this.wake();
    this.link?.close();
    await this.running;
  }

  /** The newest wish replaces any other; undefined leaves the device alone. A new wish ends manual mode and forgets refusals. */
  wish(desired: Desired | undefined): void {
    if (isDeepStrictEqual(this.desired, desired)) return;
    this.desired = desired;
    this.dueSinceMs = performance.now();
    this.refused.clear();
    this.isManual = false;
    this.isAsWished = false;
    this.wake();
    this.outlets.changed();
  }

  /** What a person asks of this device. Never throws: what went wrong is said. */
  async order(order: DeviceOrder): Promise<OrderOutcome> {
    try {
      if (order.type === 'take-over') return this.takeOver();
      const { link } = this;
      if (!link?.isOpen) throw new Lost('Brak połączenia z urządzeniem');
      const command = this.driver.commandFor?.(order, this.settings);
      if (!command)
        return (await link.serve?.(order, this.ended.signal)) ?? { ok: false, text: 'Urządzenie tego nie umie' };
      const outcome = await this.byHand(() => whileBusy(() => this.execute(link, command)));
      return { ok: true, text: outcome === 'confirmed' ? 'Urządzenie potwierdziło' : 'Wysłano' };
    } catch (error) {
      return { ok: false, text: messageOf(error) };
    }
  }

  /** What a person orders may part the device from the wish: it is left to them, like after a hand on the device itself. */
  private async byHand<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    const wasManual = this.isManual;
    this.isManual = true;
    this.orders += 1;
    try {
      return await act();
    } catch (error) {
      this.isManual = wasManual;
      throw error;
    } finally {
      this.orders -= 1;
      this.wake();
    }
  }

  private takeOver(): OrderOutcome {
    this.isManual = false;
    this.refused.clear();
    this.outlets.journal({ kind: 'order', text: 'Przejęto sterowanie' });
    this.wake();
    return { ok: true, text: 'Przejęto sterowanie' };
  }

  get observed(): Observed | null {
    return this.link?.isOpen ? this.link.observed : null;
  }

  /** Whether nothing is on its way to the device and nothing more will be sent for today's wish; a device that is not there has all it can have. */
  get isSettled(): boolean {
    const { link, desired } = this;
    if (!link?.isOpen || desired === undefined || this.device.dryRun) return true;
    return this.underway.size === 0 && this.driver.diff(link.observed, desired, this.settings).length === 0;
  }

  report(): DeviceReport {
    return {
      deviceId: this.device.deviceId,
      name: this.device.name,
      kind: this.driver.kind,
      state: this.state,
      text: this.text,
      since: this.since.toISOString(),
      dryRun: this.device.dryRun,
      observed: plain(this.observed),
      desired: plain(this.desired ?? null),
      latencyMs: this.latency.summary(),
      retries: this.retries,
    };
  }

  private async live(): Promise<void> {
    while (!this.ended.signal.aborted) {
      const error = await this.connection();
      if (error === undefined) return;
      this.say(stateAfter(error), messageOf(error));
      await this.rest(this.pauseAfter(error));
    }
  }

  /** One connection from its beginning to its end. @returns what ended it; undefined when the actor was stopped */
  private async connection(): Promise<unknown> {
    try {
      this.link = await this.connect();
      this.failedConnects = 0;
      await this.follow(this.link);
      return undefined;
    } catch (error) {
      return this.ended.signal.aborted ? undefined : error;
    } finally {
      this.link?.close();
      this.link = undefined;
    }
  }

  private async connect(): Promise<Link<Observed, Command>> {
    if (this.failedConnects === 0) this.say('connecting', '');
    const limit = AbortSignal.any([this.ended.signal, AbortSignal.timeout(connectWithinMs)]);
    const link = await this.driver.connect(this.settings, limit, this.secrets);
    link.subscribe((event) => this.hear(link, event));
    this.dueSinceMs = performance.now();
    return link;
  }

  /** Sends differences until the line is gone. @throws Lost */
  private async follow(link: Link<Observed, Command>): Promise<void> {
    while (!this.ended.signal.aborted) {
      if (!link.isOpen) throw new Lost('Połączenie zerwane');
      const command = this.next(link);
      if (command === undefined) await this.rest(undefined);
      else await this.carryOut(link, command);
    }
  }

  /** The first command of today's difference; none while the device is left alone. */
  private next(link: Link<Observed, Command>): Command | undefined {
    const wanted = this.desired === undefined ? [] : this.driver.diff(link.observed, this.desired, this.settings);
    this.isAsWished = wanted.length === 0;
    if (wanted.length === 0 && this.orders === 0) this.isManual = false;
    if (this.isManual) {
      if (wanted.length > 0) this.say('manual', 'Przestawiono ręcznie');
      return undefined;
    }
    for (const key of this.refused.keys()) if (!wanted.some((command) => command.key === key)) this.refused.delete(key);
    const command = wanted.find(({ key }) => !this.refused.has(key));
    if (command === undefined) {
      const [refusal] = this.refused.values();
      const words = refusal?.text ?? this.driver.complaint?.(link.observed, this.desired, this.settings);
      this.say(words === undefined ? 'ok' : 'degraded', words ?? '');
    }
    return command;
  }

  /** @throws Lost when the line is to be begun anew */
  private async carryOut(link: Link<Observed, Command>, command: Command): Promise<void> {
    if (this.device.dryRun) {
      this.refuse(command, 'próba na sucho');
      this.outlets.journal({ kind: 'command', text: `Próba na sucho, nie wysłano: ${command.text}` });
      return;
    }
    try {
      await this.execute(link, command);
      // Latency as the hall feels it: from the wish to the device's own word.
      this.latency.add(performance.now() - this.dueSinceMs);
      this.outlets.changed();
    } catch (error) {
      if (error instanceof Refused) this.refuse(command, error.message);
      else if (error instanceof Busy) {
        this.retries += 1;
        await this.rest(error.waitMs);
      } else throw error;
    }
  }

  private refuse({ key, text }: Command, reason: string): void {
    this.refused.set(key, { text: `${text}: ${reason}`, atMs: performance.now() });
  }

  private async execute(link: Link<Observed, Command>, command: Command): Promise<'confirmed' | 'sent'> {
    const sentAtMs = performance.now();
    const answer = (kind: JournalLine['kind'], text: string): void =>
      this.outlets.journal({ kind, text, tookMs: Math.round(performance.now() - sentAtMs) });
    this.outlets.journal({ kind: 'command', text: command.text });
    try {
      const outcome = await this.withinTime(link, command);
      answer(outcome, command.text);
      return outcome;
    } catch (error) {
      if (error instanceof Busy) answer('busy', `${command.text}: ${error.message}`);
      else if (error instanceof Refused) answer('refused', `${command.text}: ${error.message}`);
      else answer('lost', `${command.text}: ${messageOf(error)}`);
      throw error;
    }
  }

  private async withinTime(link: Link<Observed, Command>, command: Command): Promise<'confirmed' | 'sent'> {
    const limit = new AbortController();
    const { promise: late, reject: cutShort } = Promise.withResolvers<never>();
    this.underway.add(cutShort);
    const timer = setTimeout(() => cutShort(new Lost('Urządzenie nie odpowiada')), this.driver.answerWithinMs);
    try {
      const answered = link.execute(command, limit.signal);
      // Whoever loses the race is heard no more.
      answered.catch(() => undefined);
      return await Promise.race([answered, late]);
    } finally {
      clearTimeout(timer);
      this.underway.delete(cutShort);
      limit.abort();
    }
  }

  private hear(link: Link<Observed, Command>, event: LinkEvent): void {
    if (link !== this.link) return;
    if (event.type === 'input') {
      this.outlets.input(event.input);
      return;
    }
    if (event.type === 'closed') for (const cutShort of this.underway) cutShort(new Lost(event.reason));
    if (event.type === 'changed' && event.text) this.outlets.journal({ kind: 'noticed', text: event.text });
    if (event.type === 'changed' && event.origin === 'device') {
      if (this.underway.size === 0) this.dueSinceMs = performance.now();
      // Somebody moved what was as wished: it is left to them until the session goes on (no fighting).
      const wasLed = this.state === 'ok' || this.state === 'degraded';
      const wasSettled = wasLed && this.underway.size === 0 && this.isAsWished;
      if (wasSettled && this.desired && this.driver.diff(link.observed, this.desired, this.settings).length > 0) {
        this.isManual = true;
      } else this.forgetRefusals();
    }
    this.wake();
    this.outlets.changed();
  }

  /** A device that changed may do now what it refused; what it refused just now was its answer to that very change. */
  private forgetRefusals(): void {
    for (const [key, { atMs }] of this.refused)
      if (performance.now() - atMs > forgivenAfterMs) this.refused.delete(key);
  }

  private pauseAfter(error: unknown): number {
    if (error instanceof NotAdmitted || error instanceof BadSettings) return mendPauseMs;
    const pauseMs = connectPausesMs[Math.min(this.failedConnects, connectPausesMs.length - 1)] ?? mendPauseMs;
    this.failedConnects += 1;
    this.retries += 1;
    return pauseMs;
  }

  private say(state: DeviceState, text: string): void {
    if (state === this.state && text === this.text) return;
    if (state !== this.state) {
      this.since = new Date();
      const words = deviceStateWords[state];
      this.outlets.journal({ kind: 'state', text: text === '' ? words : `${words}: ${text}` });
    }
    this.state = state;
    this.text = text;
    this.outlets.changed();
  }

  /** Until woken or the time is over; while connected any wake ends it. */
  private rest(ms: number | undefined): Promise<void> {
    if (this.ended.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        // A new wish does not shorten the rest of a device that is not there.
        if (ms !== undefined && this.link === undefined && !this.ended.signal.aborted) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What a person orders waits a little for a busy device and is never kept for later. */
async function whileBusy<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Busy) || tries === 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.waitMs));
    }
  }
}

function stateAfter(error: unknown): DeviceState {
  if (error instanceof NotAdmitted) return 'auth-failure';
  return error instanceof BadSettings ? 'bad-config' : 'offline';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As JSON would carry it. */
function plain(value: object | null): Record<string, unknown> | null {
  return value === null ? null : (JSON.parse(JSON.stringify(value)) as Record<string, unknown>);
}
