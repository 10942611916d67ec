import type { Choice } from '../../../core/src/voting/voting.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { conductVote } from '../../../rehearsal/src/play/votes.js';
import { cpuMsOf } from '../place/process-figures.js';
import { Gate } from './gate.js';

const settleMs = 200;

/** Rounds of votes of all councils of a hub at the same instant, as their desks and walls see them. */
export class Rounds {
  ackMs: number[] = [];
  allAckedMs: number[] = [];
  wallLagMs: number[] = [];
  /** View messages one desk got while everybody voted once. */
  messages: number[] = [];
  /** From the first press until everything had been told, µs of the machine's monotonic clock. */
  spans: { readonly from: number; readonly until: number }[] = [];
  /** Processor time of the hub from the first press until everything had been told. */
  cpuMs = 0;
  private readonly heard = new Map<Person, number>();
  private readonly walls = new Map<Stage, { cast: number; at: number }>();
  private started = 0;
  private startedUs = 0;
  private cpuBefore = 0;

  constructor(
    private readonly stages: readonly Stage[],
    private readonly hubPid: number,
  ) {
    for (const person of this.voters) {
      person.watches(() => this.heard.set(person, (this.heard.get(person) ?? 0) + 1));
    }
    for (const stage of stages) this.watchesWall(stage);
  }

  begin(): void {
    this.ackMs = [];
    this.allAckedMs = [];
    this.wallLagMs = [];
    this.messages = [];
    this.spans = [];
    this.cpuMs = 0;
  }

  /** One vote of each council; all ballots at once. */
  async vote(): Promise<void> {
    const councils = this.stages.length;
    const ready = new Gate(councils, () => this.starts());
    const acked = new Gate(councils, () => this.allAckedMs.push(performance.now() - this.started));
    const seen = new Gate(councils, () => this.ends());
    await Promise.all(
      this.stages.map((stage) =>
        conductVote(stage, {
          choices: new Map(),
          during: async (votingId) => {
            await hasCards(stage, votingId);
            await settles();
            await ready.passes();
            const lastAck = await this.castsAll(stage, votingId);
            await acked.passes();
            await stage.wall.shows('wszystkie głosy', ({ voting }) => voting?.cast === stage.councillors.length);
            this.wallLagMs.push(Math.max(0, (this.walls.get(stage)?.at ?? 0) - lastAck));
            await settles();
            await seen.passes();
          },
        }),
      ),
    );
  }

  private get voters(): Person[] {
    return this.stages.flatMap(({ councillors }) => councillors);
  }

  private watchesWall(stage: Stage): void {
    const seen = { cast: 0, at: 0 };
    this.walls.set(stage, seen);
    stage.wall.watches(({ voting }) => {
      if (voting?.cast === seen.cast) return;
      seen.cast = voting?.cast ?? 0;
      seen.at = performance.now();
    });
  }

  private starts(): void {
    this.heard.clear();
    this.cpuBefore = cpuMsOf(this.hubPid) ?? 0;
    this.started = performance.now();
    this.startedUs = monotonicUs();
  }

  private ends(): void {
    this.spans.push({ from: this.startedUs, until: monotonicUs() });
    this.cpuMs += (cpuMsOf(this.hubPid) ?? 0) - this.cpuBefore;
    this.messages.push(...this.voters.map((person) => this.heard.get(person) ?? 0));
  }

  /** @returns when the last ballot of this council was acknowledged */
  private async castsAll({ councillors }: Stage, votingId: string): Promise<number> {
    await Promise.all(
      councillors.map(async (person, index) => {
        const pressed = performance.now();
        await person.orders('CastBallot', { votingId, choice: choiceOf(index) });
        this.ackMs.push(performance.now() - pressed);
      }),
    );
    return performance.now();
  }
}

async function hasCards({ councillors }: Stage, votingId: string): Promise<void> {
  await Promise.all(
    councillors.map((person) =>
      person.until('karta', ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote'),
    ),
  );
}

function choiceOf(index: number): Choice {
  return (['for', 'against', 'abstain'] as const)[index % 3] ?? 'for';
}

/** What is under way arrives: the last round of views comes at most 50 ms after the last commit. */
function settles(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settleMs));
}

function monotonicUs(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
