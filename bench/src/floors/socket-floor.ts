import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { LiveClient } from '../../../live-client/src/live-client.js';
import type { HallView } from '../../../protocol/src/views/views.js';
import { BenchFailure } from '../bench.js';
import { cpuMsOf } from '../place/process-figures.js';
import { FloorProcess } from './floor-process.js';
import { coolDown } from './pauses.js';

/** As many desks as in the real run, with the same client, before the plainest hub one could write. */
export class SocketFloor {
  ackMs: number[] = [];
  allAckedMs: number[] = [];
  private cpuMs = 0;

  private constructor(
    private readonly process: FloorProcess,
    private readonly desks: readonly LiveClient<HallView>[],
  ) {}

  static async with(desks: number, ownerUrl: string): Promise<SocketFloor> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS bench_votes (command_id uuid PRIMARY KEY, body text NOT NULL)');
    await client.end();
    const process = await FloorProcess.starts('socket-floor-program.js', { DATABASE_URL: ownerUrl });
    const sessionId = randomUUID();
    const clients = Array.from({ length: desks }, (_, index) => {
      const place = { sessionId, audience: 'hall', deviceId: `floor-${index}` } as const;
      return new LiveClient<HallView>({ url: process.url, ...place });
    });
    for (const each of clients) each.open();
    while (clients.some(({ snapshot }) => snapshot.status !== 'connected')) await coolDown();
    return new SocketFloor(process, clients);
  }

  begin(): void {
    this.ackMs = [];
    this.allAckedMs = [];
    this.cpuMs = 0;
  }

  get cpuMsPerVote(): number | null {
    return this.ackMs.length === 0 ? null : this.cpuMs / this.ackMs.length;
  }

  /** Everybody votes at once, once. @throws BenchFailure when a vote was not acknowledged. */
  async measure(): Promise<void> {
    await coolDown();
    const votingId = randomUUID();
    const cpuBefore = cpuMsOf(this.process.pid) ?? 0;
    const started = performance.now();
    await Promise.all(
      this.desks.map(async (desk) => {
        const pressed = performance.now();
        const ack = await desk.send('CastBallot', { votingId, choice: 'for' });
        if (ack.status !== 'accepted') throw new BenchFailure('The floor lost a vote.');
        this.ackMs.push(performance.now() - pressed);
      }),
    );
    this.allAckedMs.push(performance.now() - started);
    await coolDown();
    this.cpuMs += (cpuMsOf(this.process.pid) ?? 0) - cpuBefore;
  }

  async close(): Promise<void> {
    for (const desk of this.desks) desk.close();
    await this.process.ends();
  }
}
