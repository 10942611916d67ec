import { io, type Socket } from 'socket.io-client';
import type { CommandOf, CommandType } from '../../core/src/session/commands.js';
import {
  type Audience,
  type CommandAck,
  failure,
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
  /** The last notice for this connection, e.g. `newer-desk`. */
  readonly notice: NoticeMessage | null;
}

export interface SendOptions {
  readonly id?: string;
  readonly giveUpAfterMs?: number;
  readonly signal?: AbortSignal;
}

const ackTimeoutMs = 3_000;
const retryPauseMs = 300;

/**
 * One connection to a session: keeps the newest view, comes back by itself, sends commands until they are answered.
 * A command keeps its id while it is resent, so that it counts once however often it arrives.
 */
export class LiveClient<View extends object> {
  private readonly socket: Socket;
  private readonly listeners = new Set<() => void>();
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
      reconnectionDelay: 200,
      reconnectionDelayMax: 500,
      randomizationFactor: 0.4,
      timeout: 4_000,
    });
    this.socket.on('connect', () => void this.watch());
    this.socket.on('disconnect', (reason) => {
      if (!this.isOver) this.update({ status: 'offline' });
      // The hub cut this connection on purpose (restart, sign-out); socket.io would not come back by itself.
      if (reason === 'io server disconnect' && !this.isOver) setTimeout(() => this.socket.connect(), retryPauseMs);
    });
    this.socket.on('connect_error', (error) => this.refusedAtTheDoor(error.message));
    this.socket.on(socketEvents.view, (message: ViewMessage<View>) => this.take(message));
    this.socket.on(socketEvents.notice, (notice: NoticeMessage) => {
      this.update({
        notice,
        ...(notice.code === 'signed-out' || notice.code === 'screen-removed' ? { status: 'signed-out' } : {}),
      });
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
    const deadline = Date.now() + giveUpAfterMs;
    while (Date.now() < deadline && this.current.status !== 'signed-out' && !signal?.aborted) {
      const ack = this.current.status === 'connected' ? await this.attempt(command, deadline) : undefined;
      if (ack && !worthRepeating(ack)) return ack;
      await pause(Math.min(retryPauseMs, Math.max(1, deadline - Date.now())));
    }
    const code = this.current.status === 'signed-out' ? 'signed-out' : 'outcome-unknown';
    return { status: 'failed', commandId: id, failure: failure(code) };
  }

  /** Looks for the hub at once, e.g. when the browser says the network is back. */
  reconnectNow(): void {
    if (this.isOver) return;
    this.socket.disconnect().connect();
  }

  /** Begins to connect; nothing is sent or received before. */
  open(): void {
    this.socket.connect();
  }

  /** Ends the connection; `open` begins it anew. */
  close(): void {
    this.socket.disconnect();
  }

  private get isOver(): boolean {
    return this.current.status === 'signed-out' || this.current.status === 'refused';
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
    try {
      const lastSeq = this.current.view ? this.current.seq : null;
      const request = { sessionId, audience, lastSeq };
      const ack = (await this.socket.timeout(ackTimeoutMs).emitWithAck(socketEvents.watch, request)) as WatchAck;
      if (ack.status === 'watching') this.update({ status: 'connected', clockOffsetMs: offsetOf(ack.serverTime) });
      else if (ack.failure.code === 'signed-out') this.update({ status: 'signed-out' });
      else if (ack.failure.code === 'internal' || ack.failure.code === 'outcome-unknown') this.watchAgain();
      else this.update({ status: 'refused' });
    } catch {
      this.watchAgain();
    }
  }

  private watchAgain(): void {
    setTimeout(() => {
      if (this.socket.connected && !this.isOver) void this.watch();
    }, retryPauseMs);
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
    } else if (reason === 'internal') {
      setTimeout(() => this.socket.connect(), retryPauseMs);
    } else if (!this.isOver) {
      this.update({ status: 'offline' });
    }
  }

  private update(change: Partial<LiveSnapshot<View>>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function worthRepeating(ack: CommandAck): boolean {
  return ack.status === 'failed' && (ack.failure.code === 'outcome-unknown' || ack.failure.code === 'slow-down');
}

function offsetOf(serverTime: string): number {
  return Date.parse(serverTime) - Date.now();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
