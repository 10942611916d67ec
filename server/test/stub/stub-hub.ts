import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type CommandAck, type Failure, failure, type WatchAck } from '../../../protocol/src/messages.js';

type Said = { readonly id: string };

/** The hub's side of the wire, told by a spec how to behave. */
export class StubHub {
  /** Why the handshake is refused; null lets everybody in. */
  refusesHandshake: string | null = null;
  /** Why watching is refused; null lets everybody watch. */
  refusesToWatch: Failure['code'] | null = null;
  /** `silent`: the command arrives and is never acknowledged. */
  commands: 'accepted' | 'silent' | Failure['code'] = 'accepted';
  handshakes = 0;
  readonly watches: number[] = [];
  readonly heard: string[] = [];
  private server: Server | undefined;
  private http: HttpServer | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens; after `stops` on the same port as before. */
  async starts(): Promise<void> {
    this.http = createServer();
    this.server = new Server(this.http, { transports: ['websocket'], pingInterval: 500, pingTimeout: 500 });
    this.server.use((_socket, next) => {
      this.handshakes += 1;
      next(this.refusesHandshake === null ? undefined : new Error(this.refusesHandshake));
    });
    this.server.on('connection', (socket) => this.welcome(socket));
    await new Promise<void>((resolve) => this.http?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.http.address() as AddressInfo).port;
  }

  /** Goes away as a killed hub does: without a word. */
  async stops(): Promise<void> {
    this.server?.engine.close();
    await new Promise((resolve) => this.http?.close(resolve));
  }

  /** Tells every connection to stay away, as a hub that cuts somebody does. */
  cutsEverybody(): void {
    this.server?.disconnectSockets(false);
  }

  tells(event: 'view' | 'notice', message: object): void {
    this.server?.emit(event, message);
  }

  get connections(): number {
    return this.server?.sockets.sockets.size ?? 0;
  }

  private welcome(socket: Socket): void {
    socket.on('watch', (_request: unknown, ack: (answer: WatchAck) => void) => {
      this.watches.push(performance.now());
      const code = this.refusesToWatch;
      if (code) ack({ status: 'failed', failure: failure(code) });
      else ack({ status: 'watching', seq: 1, serverTime: new Date().toISOString() });
    });
    socket.on('command', ({ id }: Said, ack: (answer: CommandAck) => void) => {
      this.heard.push(id);
      if (this.commands === 'accepted') {
        ack({ status: 'accepted', commandId: id, seq: 2, hash: '', at: new Date().toISOString() });
      } else if (this.commands !== 'silent') {
        ack({ status: 'failed', commandId: id, failure: failure(this.commands) });
      }
    });
  }
}
