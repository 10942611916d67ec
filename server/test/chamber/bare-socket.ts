import { io, type Socket } from 'socket.io-client';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { password } from './chamber.js';

/** A bare socket, as an attacker or a broken client has: nothing is repeated, nothing comes back by itself. */
export class BareSocket {
  constructor(
    readonly raw: Socket,
    readonly cookie = '',
  ) {}

  /** Sends one message and waits at most 3 s for its acknowledgement. */
  ask(event: string, body: unknown): Promise<Record<string, unknown>> {
    return this.raw.timeout(3_000).emitWithAck(event, body) as Promise<Record<string, unknown>>;
  }

  /** Waits until the hub has let go of it. @returns socket.io's reason */
  closed(): Promise<string> {
    return new Promise((resolve) => this.raw.once('disconnect', resolve));
  }

  disconnect(): void {
    this.raw.disconnect();
  }
}

/** @throws when the hub does not let the socket in. */
export async function bareSocket(
  hubUrl: string,
  username: string,
  headers: object = {},
  deviceId?: string,
): Promise<BareSocket> {
  const { cookie } = await HubHttp.signIn(hubUrl, username, password);
  const raw = io(hubUrl, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie, ...headers },
    auth: { deviceId },
  });
  await new Promise<void>((resolve, reject) => {
    raw.once('connect', resolve);
    raw.once('connect_error', reject);
  });
  return new BareSocket(raw, cookie);
}
