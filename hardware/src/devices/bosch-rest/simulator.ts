import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { noFaults } from '../../simulators/faults.js';

/** `wap`: DICENTIS Wireless, `ccs`: CCS 1000 D; they differ in how a user is known and in the name of priority. */
export type BoschModel = 'wap' | 'ccs';

interface Options {
  readonly model: BoschModel;
  readonly desks: number;
  readonly maxSpeakers: number;
  /** Null: any, as in the virtual hall. */
  readonly account: { readonly username: string; readonly password: string } | null;
  /** How long a long poll is held back; 20 s when absent. */
  readonly holdMs?: number;
}

/** A Bosch unit with its desks and its web service for one user at a time. */
export class BoschUnit {
  readonly faults = noFaults();
  readonly open = new Set<number>();
  readonly priority = new Set<number>();
  readonly requests = new Set<number>();
  /** Every request but questions, for tests. */
  readonly heard: string[] = [];
  signIns = 0;
  private sid: string | undefined;
  private server: Server | undefined;
  private boundPort = 0;
  /** Long polls that are held back until something changes. */
  private readonly held = new Set<() => void>();

  constructor(private readonly options: Options) {}

  get port(): number {
    return this.boundPort;
  }

  async plug(): Promise<void> {
    const server = createServer((request, response) => void this.serve(request, response));
    await new Promise<void>((resolve) => server.listen(this.boundPort, '127.0.0.1', resolve));
    this.server = server;
    this.boundPort = (server.address() as { port: number }).port;
  }

  async unplug(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    this.release();
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** Gone for a while, then as after power-up. */
  async reboot(awayMs: number): Promise<void> {
    await this.unplug();
    await new Promise((resolve) => setTimeout(resolve, awayMs));
    this.open.clear();
    this.requests.clear();
    this.sid = undefined;
    await this.plug();
  }

  /** Somebody asks for the floor at a desk, or takes it back. */
  request(desk: number): void {
    if (!this.requests.delete(desk)) this.requests.add(desk);
    this.release();
  }

  /** Somebody switches a microphone at the desk. */
  press(desk: number): void {
    this.set(desk, !this.open.has(desk));
  }

  /** The chair holds the priority button, or lets it go. */
  holdPriority(desk: number): void {
    if (!this.priority.delete(desk)) this.priority.add(desk);
    this.release();
  }

  /** Another web user signs in with `override`. */
  kickOut(): void {
    this.sid = undefined;
    this.release();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    if (this.faults.silent) return;
    const url = new URL(request.url ?? '/', 'http://unit');
    if (this.isAdmitted(request) && url.searchParams.get('isPolling') === 'true') await this.hold();
    const { status, json } = this.answer(request, url.pathname, body);
    const end = (): void => {
      response.statusCode = status;
      response.end(this.faults.garbage ? '<html>' : JSON.stringify(json ?? null));
    };
    if (this.faults.delayMs > 0) setTimeout(end, this.faults.delayMs);
    else end();
  }

  private answer(request: IncomingMessage, path: string, body: string): { status: number; json?: unknown } {
    const method = request.method ?? '';
    if (method === 'POST' && path === '/api/login') return this.signIn(JSON.parse(body));
    if (!this.isAdmitted(request)) return { status: 401 };
    if (method !== 'GET') this.heard.push(`${method} ${path}${body}`);
    if (method !== 'GET' && this.faults.busy) return { status: 503 };
    if (method !== 'GET' && this.faults.refuse) return { status: 403 };
    const [, desk] = /^\/api\/speakers\/(\d+)$/.exec(path) ?? [];
    if (method === 'DELETE' && desk) this.set(Number(desk), false);
    else if (method === 'POST' && path === '/api/speakers')
      for (const one of JSON.parse(body) as number[]) this.set(one, true);
    else if (method !== 'GET') return { status: 404 };
    else if (path === '/api/speakers') return { status: 200, json: this.speakers() };
    else if (path === '/api/waiting-list') return { status: 200, json: [...this.requests].map((id) => ({ id })) };
    else return { status: 404 };
    return { status: 200 };
  }

  private signIn({ username, password }: { username?: string; password?: string }): { status: number; json?: unknown } {
    const { account } = this.options;
    if (account && (username !== account.username || password !== account.password)) return { status: 401 };
    this.signIns += 1;
    this.sid = randomUUID();
    return { status: 200, json: { sid: this.sid } };
  }

  private isAdmitted({ headers }: IncomingMessage): boolean {
    if (this.sid === undefined) return false;
    if (this.options.model === 'wap') return headers['bosch-sid'] === this.sid;
    return headers.cookie === `sid=${this.sid}`;
  }

  private speakers(): unknown[] {
    const prio = this.options.model === 'wap' ? 'prioOn' : 'prio';
    return [...new Set([...this.open, ...this.priority])].map((id) => ({
      id,
      name: `Pulpit ${id}`,
      micOn: this.open.has(id),
      [prio]: this.priority.has(id),
    }));
  }

  private set(desk: number, on: boolean): void {
    if (desk < 1 || desk > this.options.desks || this.open.has(desk) === on) return;
    if (on && this.open.size >= this.options.maxSpeakers) return;
    if (on) this.open.add(desk);
    else this.open.delete(desk);
    this.requests.delete(desk);
    this.release();
  }

  private hold(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.options.holdMs ?? 20_000);
      this.held.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private release(): void {
    for (const go of this.held) go();
    this.held.clear();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}
