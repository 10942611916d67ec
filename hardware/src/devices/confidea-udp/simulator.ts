import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import { faultyVoice, noFaults } from '../../simulators/faults.js';

const held = { off: 0, on: 1, request: 2 } as const;

/** A Confidea access point with its desks: tells one port what changes, and switches microphones over HTTP. */
export class ConfideaPoint {
  readonly faults = noFaults();
  readonly open = new Set<number>();
  readonly requests = new Set<number>();
  /** Every path it was asked for, for tests. */
  readonly asked: string[] = [];
  private socket: Socket | undefined;
  private server: Server | undefined;
  private boundPort = 0;

  /** @param tellsPort of this machine; `word`: how the firmware writes the number of a desk */
  constructor(
    private readonly tellsPort: number,
    private readonly options: { readonly desks: number; readonly word?: 'UID' | 'uid' } = { desks: 16 },
  ) {}

  get port(): number {
    return this.boundPort;
  }

  async plug(): Promise<void> {
    const socket = createSocket('udp4');
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.faults.silent) return;
      response.statusCode = this.faults.refuse || this.faults.busy ? 503 : this.obey(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(this.boundPort, '127.0.0.1', resolve));
    this.socket = socket;
    this.server = server;
    this.boundPort = (server.address() as { port: number }).port;
  }

  async unplug(): Promise<void> {
    const { socket, server } = this;
    this.socket = undefined;
    this.server = undefined;
    server?.closeAllConnections();
    await Promise.all([
      new Promise<void>((resolve) => (socket ? socket.close(() => resolve()) : resolve())),
      new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
    ]);
  }

  /** Somebody asks for the floor at a desk, or takes it back. */
  request(desk: number): void {
    if (this.requests.delete(desk)) this.tell(desk, 'off');
    else {
      this.requests.add(desk);
      this.tell(desk, 'request');
    }
  }

  /** Somebody switches a microphone at the desk. */
  press(desk: number): void {
    this.set(desk, !this.open.has(desk));
  }

  say(datagram: Uint8Array): void {
    const send = (bytes: Uint8Array): void => this.socket?.send(bytes, this.tellsPort, '127.0.0.1', () => undefined);
    faultyVoice(this.faults, send, { whole: true })(datagram);
  }

  private obey(url: string): number {
    const query = new URL(url, 'http://confidea').searchParams;
    const desk = Number(query.get('channel'));
    if (query.get('function') !== 'SetMicState' || !(desk >= 1 && desk <= this.options.desks)) return 404;
    this.set(desk, query.get('state') === '1');
    return 200;
  }

  private set(desk: number, on: boolean): void {
    if (this.open.has(desk) === on) return;
    if (on) this.open.add(desk);
    else this.open.delete(desk);
    this.requests.delete(desk);
    this.tell(desk, on ? 'on' : 'off');
  }

  private tell(desk: number, state: keyof typeof held): void {
    this.say(Buffer.from(JSON.stringify({ [this.options.word ?? 'UID']: desk, status: held[state] })));
  }
}
