import { io, type Socket } from 'socket.io-client';
import type { CommandOf, CommandType } from '../../core/src/session/commands.js';
import {
  type Audience,
  type CommandAck,
  type Failure,
  failure,
  maxMessageBytes,
  type NoticeMessage,
  socketEvents,
  type ViewMessage,
  type WatchAck,
} from '../../protocol/src/messages.js';
import type { OwnView } from '../../protocol/src/views/views.js';
import { newCommandId } from './command-id.js';

export interface LiveClientOptions {
  /** `http://host:port`; empty = where the page came from. */
  readonly url?: string;
  readonly sessionId: string;
  readonly audience: Audience;
  /** A paired screen's token; people come with their cookie instead. */
  readonly screenToken?: string;
  /** Tells two desks of one councillor apart (V-07); the same for all windows of one browser. */
  readonly deviceId?: string;
  /** For programs without a browser: headers of the handshake, e.g. the cookie. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** `refused`: this audience or session is not for us; `signed-out`: sign in again. Neither is tried again by itself. */
export type LiveStatus = 'connecting' | 'connected' | 'offline' | 'signed-out' | 'refused';

export interface LiveSnapshot<View> {
  readonly status: LiveStatus;
  /** The newest view; kept while offline so that nothing vanishes from the screen. */
  readonly view: View | null;
  readonly own: OwnView | null;
  readonly seq: number;
  /** Server time minus this device's time; deadlines are shown by the server's clock (G-07). */
  readonly clockOffsetMs: number;
  /** The last notice for this connection, e.g. `newer-desk`; a new connection begins without. */
  readonly notice: NoticeMessage | null;
  /** Why the hub refused, when `status` is `refused`, e.g. `log-broken`. */
  readonly refusedWith?: Failure;
}

export interface SendOptions {
  readonly id?: string;
  readonly giveUpAfterMs?: number;
  readonly signal?: AbortSignal;
}

const ackTimeoutMs = 3_000;
const retryPauseMs = 300;
/** A hub in trouble is not asked more often than this by each of its desks. */
const longestPauseMs = 2_000;

/**
 * One connection to a session: keeps the newest view, comes back by itself, sends commands until they are answered.
 * A command keeps its id while it is resent, so that it counts once however often it arrives.
 */
export class LiveClient<View extends object> {
  private readonly socket: Socket;
  private readonly listeners = new Set<() => void>();
  /** Between `open` and `close`. */
  private wanted = false;
  private nextTry: ReturnType<typeof setTimeout> | undefined;
  private failedTries = 0;
  private current: LiveSnapshot<View> = {
    status: 'connecting',
    view: null,
    own: null,
    seq: 0,
    clockOffsetMs: 0,
    notice: null,
  };

  constructor(private readonly options: LiveClientOptions) {
    this.socket = io(options.url ?? '', {
      transports: ['websocket'],
      auth: { screenToken: options.screenToken, deviceId: options.deviceId },
      extraHeaders: options.headers && { ...options.headers },
      forceNew: true,
      autoConnect: false,
      // A hub that was killed listens again after half a second; who asks seldom would find that out late.
      reconnectionDelay: 100,
      reconnectionDelayMax: 400,
      randomizationFactor: 0.4,
      timeout: 4_000,
    });
    this.socket.on('connect', () => {
      this.update({ notice: null });
      void this.watch();
    });
    this.socket.on('disconnect', (reason) => {
      if (!this.isOver) this.update({ status: 'offline' });
      // The hub cut this connection on purpose; socket.io would not come back by itself.
      if (reason === 'io server disconnect') this.tryLater(() => this.socket.connect());
    });
    this.socket.on('connect_error', (error) => this.refusedAtTheDoor(error.message));
    this.socket.on(socketEvents.view, (message: ViewMessage<View>) => this.take(message));
    this.socket.on(socketEvents.notice, (notice: NoticeMessage) => {
      const isEnd = notice.code === 'signed-out' || notice.code === 'screen-removed';
      this.update({ notice, ...(isEnd ? { status: 'signed-out' } : {}) });
      if (notice.code === 'place-changed') void this.watch();
    });
  }

  get snapshot(): LiveSnapshot<View> {
    return this.current;
  }

  /** Calls back after every change of the snapshot. @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Sends one command and resends it, also across reconnects, until the hub answers or `giveUpAfterMs` is over;
   * then the answer is `failed` with `outcome-unknown`: send again with the same `id`. An aborted `signal` ends the
   * resending at once: a newer command of the same person must not be overtaken by an older one.
   */
  async send<Type extends CommandType>(
    type: Type,
    payload: CommandOf<Type>['payload'],
    { id = newCommandId(), giveUpAfterMs = 15_000, signal }: SendOptions = {},
  ): Promise<CommandAck> {
    const command = { id, sessionId: this.options.sessionId, type, payload };
    // The hub would close the connection, and so again and again.
    if (isTooLarge(command)) return { status: 'failed', commandId: id, failure: failure('bad-payload', 'payload') };
    const deadline = Date.now() + giveUpAfterMs;
    while (Date.now() < deadline && !this.isOver && !signal?.aborted) {
      const ack = this.current.status === 'connected' ? await this.attempt(command, deadline) : undefined;
      if (ack?.status === 'failed' && ack.failure.code === 'signed-out') this.update({ status: 'signed-out' });
      if (ack && !worthRepeating(ack)) return ack;
      await this.pause(Math.min(retryPauseMs, Math.max(1, deadline - Date.now())));
    }
    return { status: 'failed', commandId: id, failure: this.reasonToGiveUp() };
  }

  /** Ends early when the connection comes back. */
  private pause(ms: number): Promise<void> {
    const wasConnected = this.current.status === 'connected';
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!wasConnected && this.current.status === 'connected') ends();
      });
      const timer = setTimeout(() => ends(), ms);
      const ends = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
    });
  }

  /** Says that the ballot of this vote stands on the screen. Sent once, lost without a connection: nothing depends on it. */
  tellShown(votingId: string): void {
    if (this.current.status === 'connected') this.socket.emit(socketEvents.shown, { votingId });
  }

  /** Looks for the hub at once, e.g. when the browser says the network is back. */
  reconnectNow(): void {
    if (!this.wanted || this.isOver) return;
    clearTimeout(this.nextTry);
    this.socket.disconnect().connect();
  }

  /** Begins to connect; nothing is sent or received before. After a new sign-in it begins anew. */
  open(): void {
    this.wanted = true;
    this.failedTries = 0;
    if (this.isOver) {
      // Who we are is said at the door, so we go through it again.
      this.socket.disconnect();
      this.update({ status: 'connecting', notice: null, refusedWith: undefined });
    }
    this.socket.connect();
  }

  /** Ends the connection; `open` begins it anew. */
  close(): void {
    this.wanted = false;
    clearTimeout(this.nextTry);
    this.socket.disconnect();
  }

  private get isOver(): boolean {
    return this.current.status === 'signed-out' || this.current.status === 'refused';
  }

  private reasonToGiveUp(): Failure {
    if (this.current.status === 'signed-out') return failure('signed-out');
    if (this.current.status === 'refused') return this.current.refusedWith ?? failure('not-permitted');
    return failure('outcome-unknown');
  }

  private async attempt(command: { id: string }, deadline: number): Promise<CommandAck | undefined> {
    const timeoutMs = Math.max(1, Math.min(ackTimeoutMs, deadline - Date.now()));
    try {
      return (await this.socket.timeout(timeoutMs).emitWithAck(socketEvents.command, command)) as CommandAck;
    } catch {
      return undefined;
    }
  }

  private async watch(): Promise<void> {
    const { sessionId, audience } = this.options;
    const lastSeq = this.current.view ? this.current.seq : null;
    const request = { sessionId, audience, lastSeq };
    try {
      this.watched((await this.socket.timeout(ackTimeoutMs).emitWithAck(socketEvents.watch, request)) as WatchAck);
    } catch {
      this.watchAgain();
    }
  }

  private watched(ack: WatchAck): void {
    if (ack.status === 'watching') {
      this.failedTries = 0;
      this.update({ status: 'connected', clockOffsetMs: offsetOf(ack.serverTime), refusedWith: undefined });
      return;
    }
    const { code } = ack.failure;
    if (code === 'internal' || code === 'outcome-unknown' || code === 'slow-down') this.watchAgain();
    else if (code === 'signed-out') this.update({ status: 'signed-out' });
    else this.update({ status: 'refused', refusedWith: ack.failure });
  }

  private watchAgain(): void {
    this.tryLater(() => {
      if (this.socket.connected && this.current.status !== 'connected') void this.watch();
    });
  }

  /** One try is planned at a time, ever later while they fail; none after `close` or when there is nothing to come back for. */
  private tryLater(attempt: () => void): void {
    clearTimeout(this.nextTry);
    const pauseMs = Math.min(longestPauseMs, retryPauseMs * 2 ** this.failedTries);
    this.failedTries += 1;
    this.nextTry = setTimeout(() => {
      if (this.wanted && !this.isOver) attempt();
    }, pauseMs);
  }

  private take(message: ViewMessage<View>): void {
    const clockOffsetMs = offsetOf(message.serverTime);
    if (message.audience === 'own') {
      const own = { ...(message.full ? {} : this.current.own), ...message.parts } as OwnView;
      this.update({ own, clockOffsetMs });
      return;
    }
    const view = { ...(message.full ? {} : this.current.view), ...message.parts } as View;
    this.update({ view, seq: message.seq, clockOffsetMs });
  }

  /** A refused handshake: without a sign-in or a known token there is nothing to come back for. */
  private refusedAtTheDoor(reason: string): void {
    if (reason === 'signed-out' || reason === 'screen-removed') {
      this.update({ status: 'signed-out' });
      this.socket.disconnect();
      return;
    }
    if (!this.isOver) this.update({ status: 'offline' });
    // Refused by the hub and not by the network: socket.io would not come back by itself.
    if (!this.socket.active) this.tryLater(() => this.socket.connect());
  }

  private update(change: Partial<LiveSnapshot<View>>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function worthRepeating(ack: CommandAck): boolean {
  return ack.status === 'failed' && (ack.failure.code === 'outcome-unknown' || ack.failure.code === 'slow-down');
}

/** With room for the packet around it. */
function isTooLarge(command: object): boolean {
  return new TextEncoder().encode(JSON.stringify(command)).length > maxMessageBytes - 1_000;
}

function offsetOf(serverTime: string): number {
  return Date.parse(serverTime) - Date.now();
}
