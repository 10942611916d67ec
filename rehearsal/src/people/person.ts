import type { CommandOf, CommandType } from '../../../core/src/session/commands.js';
import { LiveClient, type LiveStatus, type SendOptions } from '../../../live-client/src/live-client.js';
import type { Audience, CommandAck } from '../../../protocol/src/messages.js';
import type { HallView, OwnView } from '../../../protocol/src/views/views.js';
import { RehearsalFailure } from '../failure.js';
import type { HubHttp } from '../hub/hub-http.js';
import type { Stopwatch } from './stopwatch.js';

const patienceMs = 10_000;

/** A virtual person on a real socket: orders, waits for views, drops off the network and comes back. */
export class Person<View extends HallView = HallView> {
  private readonly client: LiveClient<View>;
  readonly deviceId: string;

  constructor(
    readonly name: string,
    /** The seat, null for people without one. */
    readonly memberId: string | null,
    readonly http: HubHttp,
    place: { readonly sessionId: string; readonly audience: Audience; readonly deviceId?: string },
    private readonly stopwatch: Stopwatch,
  ) {
    const headers = { cookie: http.cookie };
    this.deviceId = place.deviceId ?? `device-of-${memberId ?? name}`;
    this.client = new LiveClient({ url: http.hubUrl, ...place, headers, deviceId: this.deviceId });
  }

  async sitsDown(): Promise<void> {
    this.client.open();
    await this.until('połączenie', ({ status }) => status === 'connected');
  }

  get view(): View {
    const { view } = this.client.snapshot;
    if (!view) throw new RehearsalFailure(`${this.name}: nie dostaje widoku sesji.`);
    return view;
  }

  /** How far the log reached in the newest view. */
  get seq(): number {
    return this.client.snapshot.seq;
  }

  get status(): LiveStatus {
    return this.client.snapshot.status;
  }

  get own(): OwnView | null {
    return this.client.snapshot.own;
  }

  /** Orders something that must be accepted. @throws RehearsalFailure with the hub's words. */
  async orders<Type extends CommandType>(
    type: Type,
    payload: CommandOf<Type>['payload'],
    changesTheWall = true,
  ): Promise<Extract<CommandAck, { status: 'accepted' }>> {
    const ack = await this.tries(type, payload);
    if (ack.status === 'accepted') {
      this.stopwatch.acknowledged(ack, this.tookMs, changesTheWall);
      return ack;
    }
    throw new RehearsalFailure(`${this.name}, ${type}: ${wordsOf(ack)}`);
  }

  /** Orders something the rules must refuse with this code. */
  async isRefused<Type extends CommandType>(
    type: Type,
    payload: CommandOf<Type>['payload'],
    code: string,
  ): Promise<void> {
    const ack = await this.tries(type, payload);
    const answered =
      ack.status === 'accepted' ? 'accepted' : ack.status === 'refused' ? ack.refusal.code : ack.failure.code;
    if (answered !== code) throw new RehearsalFailure(`${this.name}, ${type}: oczekiwano ${code}, jest ${answered}.`);
  }

  /** Sends under an id and with a patience of one's own. @returns whatever the hub answers */
  sends<Type extends CommandType>(
    type: Type,
    payload: CommandOf<Type>['payload'],
    options: SendOptions,
  ): Promise<CommandAck> {
    return this.client.send(type, payload, options);
  }

  loses(): void {
    this.client.close();
  }

  regains(): void {
    this.client.open();
  }

  /** Waits until the person's screen shows something. */
  async until(
    what: string,
    holds: (snapshot: LiveClient<View>['snapshot']) => boolean,
    timeoutMs = patienceMs,
  ): Promise<void> {
    if (holds(this.client.snapshot)) return;
    await new Promise<void>((resolve, reject) => {
      const stop = this.client.subscribe(() => {
        if (!holds(this.client.snapshot)) return;
        clearTimeout(timer);
        stop();
        resolve();
      });
      const timer = setTimeout(() => {
        stop();
        reject(
          new RehearsalFailure(
            `${this.name}: „${what}" nie nastąpiło w ${timeoutMs / 1000} s (stan: ${this.client.snapshot.status}).`,
          ),
        );
      }, timeoutMs);
    });
  }

  /** Calls back at every change of what the person sees. */
  watches(listener: (seq: number) => void): void {
    this.client.subscribe(() => listener(this.client.snapshot.seq));
  }

  leaves(): void {
    this.client.close();
  }

  private tookMs = 0;

  private async tries<Type extends CommandType>(type: Type, payload: CommandOf<Type>['payload']): Promise<CommandAck> {
    const started = performance.now();
    const ack = await this.client.send(type, payload, { giveUpAfterMs: patienceMs });
    this.tookMs = performance.now() - started;
    if (ack.status === 'failed' && ack.failure.code === 'outcome-unknown') this.stopwatch.acksMissing += 1;
    return ack;
  }
}

function wordsOf(ack: CommandAck): string {
  if (ack.status === 'refused')
    return `${ack.refusal.text} (${ack.refusal.code}${ack.refusal.article ? `, ${ack.refusal.article}` : ''})`;
  return ack.status === 'failed' ? `${ack.failure.text} (${ack.failure.code} ${ack.failure.path ?? ''})` : 'przyjęto';
}
