import { createHash, randomBytes } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Faults, noFaults } from '../../../simulators/faults.js';
import { Collection } from './collection.js';
import { FakeOutput, type OutputTimes } from './fake-output.js';
import { ObsSession } from './obs-session.js';
import type { FakeStudio } from './requests.js';

export interface FakeObsOptions {
  /** Absent: OBS asks for none. */
  readonly password?: string;
  readonly inputKinds?: readonly string[];
  readonly recordTimes?: OutputTimes;
  readonly streamTimes?: OutputTimes;
}

/** What Debian's OBS 29 can make. */
const debianKinds = ['image_source', 'color_source_v3', 'ffmpeg_source', 'text_ft2_source_v2'];

/** An OBS that speaks obs-websocket 5 on a port of this machine: both encodings, passwords, event masks, batches. */
export class FakeObs {
  readonly faults: Faults = noFaults();
  readonly studio: FakeStudio;
  /** The requests that came, oldest first. */
  readonly asked: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] = [];
  private readonly sessions = new Set<ObsSession>();
  private server: WebSocketServer | undefined;
  private boundPort = 0;

  constructor(private readonly options: FakeObsOptions = {}) {
    const emit = (type: string, intent: number, data: Record<string, unknown>): void => {
      for (const session of this.sessions) session.tell(type, intent, data);
    };
    const { recordTimes = { startMs: 40, stopMs: 80 }, streamTimes = { startMs: 60, stopMs: 40 } } = options;
    this.studio = {
      collection: new Collection(options.inputKinds ?? debianKinds, emit),
      recording: new FakeOutput('RecordStateChanged', recordTimes, emit),
      streaming: new FakeOutput('StreamStateChanged', streamTimes, emit),
      width: 1280,
      height: 720,
    };
  }

  get port(): number {
    return this.boundPort;
  }

  /** @param port 0: any free one */
  async start(port = this.boundPort): Promise<number> {
    const server = new WebSocketServer({
      host: '127.0.0.1',
      port,
      handleProtocols: (offered) =>
        ['obswebsocket.json', 'obswebsocket.msgpack'].find((protocol) => offered.has(protocol)) ?? false,
    });
    server.on('connection', (socket) => this.greet(socket));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.once('listening', resolve);
    });
    this.server = server;
    this.boundPort = (server.address() as { port: number }).port;
    return this.boundPort;
  }

  /** The network cable out: OBS itself goes on. */
  async unplug(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const session of this.sessions) session.cut();
    this.sessions.clear();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** The process dies: scenes and texts are kept in its file, recording and stream are not. */
  async kill(): Promise<void> {
    this.studio.recording.crash();
    this.studio.streaming.crash();
    await this.unplug();
  }

  private note(type: string, data: Readonly<Record<string, unknown>>): void {
    this.asked.push({ type, data });
    // A virtual hall runs for days.
    if (this.asked.length > 500) this.asked.shift();
  }

  private greet(socket: WebSocket): void {
    const { password } = this.options;
    const challenge = password === undefined ? undefined : lockFor(password);
    const session = new ObsSession(socket, this.studio, this.faults, challenge, (type, data) => this.note(type, data));
    this.sessions.add(session);
    socket.on('close', () => this.sessions.delete(session));
  }
}

/** A challenge, its salt and the only answer that opens. */
export interface Lock {
  readonly challenge: string;
  readonly salt: string;
  readonly answer: string;
}

function lockFor(password: string): Lock {
  const [challenge, salt] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
  return { challenge, salt, answer: hash(hash(password + salt) + challenge) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
