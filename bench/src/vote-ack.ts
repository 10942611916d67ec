import type { Choice } from '../../core/src/voting/voting.js';
import type { Person } from '../../rehearsal/src/people/person.js';
import { percentiles } from '../../rehearsal/src/people/stopwatch.js';
import { inventedCouncil } from '../../rehearsal/src/play/invented-council.js';
import type { Casting, Stage } from '../../rehearsal/src/play/stage.js';
import { conductVote } from '../../rehearsal/src/play/votes.js';
import type { Floor } from './floor.js';
import type { VoteFigures } from './report.js';

/** The first votes warm the hub up and are not counted. */
const warmUpRounds = 5;
const settleMs = 200;

/** One item that is voted on again and again. */
export function castingOf(councillors: number): Casting {
  const date = new Date().toISOString().slice(0, 10);
  const vote = {
    subject: 'Pomiar',
    kind: 'other',
    majority: { kind: 'simple' },
    basis: 'art. 14 ust. 1 u.s.g.',
  } as const;
  const item = {
    itemId: 'item-1',
    number: '1',
    title: 'Pomiar',
    kind: 'information',
    draftNo: null,
    sponsor: null,
  } as const;
  return {
    council: inventedCouncil(councillors),
    header: { number: 1, title: 'Sesja pomiarowa', date, time: '10:00', place: 'Sala obrad' },
    agenda: [{ ...item, vote, draft: null }],
  };
}

/** Everybody votes at once, round after round; between rounds the floor is measured on the same disk. */
export async function measureVotes(stage: Stage, floor: Floor, rounds: number): Promise<VoteFigures> {
  const { councillors, chair } = stage;
  await Promise.all(
    councillors.map((person) =>
      person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' }),
    ),
  );
  await chair.until('obecność', ({ view }) => view?.quorum.present === councillors.length);
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'item-1' });
  await chair.until('punkt', ({ view }) => view?.agenda.currentItemId === 'item-1');
  const burst = new Burst(stage);
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    if (round === warmUpRounds) {
      burst.begin();
      floor.begin();
    }
    await floor.measure(councillors.length);
    await conductVote(stage, { choices: new Map(), during: (votingId) => burst.votes(votingId) });
  }
  return burst.figures(floor);
}

/** One council's bursts of votes, as its desks and its wall see them. */
class Burst {
  private ackMs: number[] = [];
  private allAckedMs: number[] = [];
  private wallLagMs: number[] = [];
  private messages: number[] = [];
  private wallCast = 0;
  private wallAt = 0;
  private readonly heard = new Map<Person, number>();

  constructor(private readonly stage: Stage) {
    for (const person of stage.councillors) {
      person.watches(() => this.heard.set(person, (this.heard.get(person) ?? 0) + 1));
    }
    stage.wall.watches(({ voting }) => {
      if (voting?.cast === this.wallCast) return;
      this.wallCast = voting?.cast ?? 0;
      this.wallAt = performance.now();
    });
  }

  begin(): void {
    this.ackMs = [];
    this.allAckedMs = [];
    this.wallLagMs = [];
    this.messages = [];
  }

  async votes(votingId: string): Promise<void> {
    const { councillors, wall } = this.stage;
    await Promise.all(
      councillors.map((person) =>
        person.until('karta', ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote'),
      ),
    );
    await settles();
    this.heard.clear();
    const started = performance.now();
    await Promise.all(councillors.map((person, index) => this.castsOne(person, votingId, choiceOf(index))));
    const allAcked = performance.now();
    this.allAckedMs.push(allAcked - started);
    await wall.shows('wszystkie głosy', ({ voting }) => voting?.cast === councillors.length);
    this.wallLagMs.push(Math.max(0, this.wallAt - allAcked));
    await settles();
    this.messages.push(...councillors.map((person) => this.heard.get(person) ?? 0));
  }

  figures(floor: Floor): VoteFigures {
    const { councillors, stopwatch } = this.stage;
    const total = this.messages.reduce((sum, count) => sum + count, 0);
    return {
      councillors: councillors.length,
      ackMs: percentiles(this.ackMs),
      allAckedMs: percentiles(this.allAckedMs),
      wallLagMs: percentiles(this.wallLagMs),
      messagesPerDeskAndVoting: {
        mean: Math.round((total / this.messages.length) * 10) / 10,
        max: Math.max(...this.messages),
      },
      acksMissing: stopwatch.acksMissing,
      floor: { fdatasyncMs: percentiles(floor.syncMs), pgInsertMs: percentiles(floor.insertMs) },
    };
  }

  private async castsOne(person: Person, votingId: string, choice: Choice): Promise<void> {
    const started = performance.now();
    await person.orders('CastBallot', { votingId, choice });
    this.ackMs.push(performance.now() - started);
  }
}

function choiceOf(index: number): Choice {
  return (['for', 'against', 'abstain'] as const)[index % 3] ?? 'for';
}

/** What is under way arrives: the last round of views comes at most 50 ms after the last commit. */
function settles(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settleMs));
}
