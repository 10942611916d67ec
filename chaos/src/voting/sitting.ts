import { createHash } from 'node:crypto';
import { castingOf } from '../../../bench/src/place/council-sittings.js';
import type { Link } from '../../../core/src/chain/chain.js';
import { verifyLog } from '../../../core/src/chain/verify.js';
import type { Dice } from '../../../core/src/testing/dice.js';
import type { Account } from '../../../rehearsal/src/account.js';
import { type Stage, setTheStage } from '../../../rehearsal/src/play/stage.js';
import { conductVote } from '../../../rehearsal/src/play/votes.js';
import { faults } from '../faults/faults.js';
import type { Target } from '../faults/targets.js';
import type { Place } from '../place/place.js';
import type { RunRecord } from '../record.js';
import { Ledger } from './ledger.js';
import { compare, readStoredLog } from './stored-log.js';
import { type UnderFire, voteUnderFire } from './voting-under-fire.js';

/** One session of one council, voted in again and again while faults strike. */
export class Sitting {
  private readonly ledger = new Ledger();
  private readonly lost = new Set<string>();
  private readonly duplicated = new Set<string>();

  private constructor(
    private readonly place: Place,
    private readonly stage: Stage,
    private readonly record: RunRecord,
    private readonly dice: Dice,
  ) {}

  /** Everybody at their places, the session open, its item under way. */
  static async begins(
    place: Place,
    councillors: number,
    record: RunRecord,
    dice: Dice,
    account: Account,
  ): Promise<Sitting> {
    const office = { username: 'biuro', password: 'kworum-demo' };
    const pace = { watchers: 0, speed: 10_000, from: null, script: 'ordinary', keep: true, json: true };
    const wish = { hubUrl: place.door.url, councillors, office, ...pace };
    const stage = await setTheStage(wish, castingOf(councillors), account);
    const { chair } = stage;
    await Promise.all(
      stage.councillors.map((person) =>
        person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' }),
      ),
    );
    await chair.until('obecność', ({ view }) => view?.quorum.present === councillors);
    await chair.orders('OpenSession', {});
    await chair.orders('StartItem', { itemId: 'item-1' });
    await chair.until('punkt', ({ view }) => view?.agenda.currentItemId === 'item-1');
    return new Sitting(place, stage, record, dice);
  }

  /** A whole vote that a fault strikes; afterwards the stored log is held against every acknowledgement so far. */
  async isStruck(target: Target): Promise<void> {
    const acksBefore = this.ledger.acked.length;
    let times: UnderFire = { resumeMs: null, completeMs: null };
    let voted = '';
    if (target === 'hub') await Promise.all(this.place.hubs.map((hub) => hub.hasSpare()));
    try {
      const voting = await conductVote(this.stage, {
        choices: new Map(),
        during: async (votingId) => {
          voted = votingId;
          times = await voteUnderFire(this.stage, votingId, this.ledger, this.dice, () =>
            faults[target](this.place, this.dice, this.stage),
          );
        },
      });
      this.mustAgree(voted, voting.result?.tally);
    } finally {
      const { lost, duplicated } = await this.heldAgainstTheLog();
      this.record.add({ target, acknowledged: this.ledger.acked.length - acksBefore, lost, duplicated, ...times });
    }
  }

  /** The whole log is recounted by another road, with every acknowledgement as a witness. */
  async ends(): Promise<void> {
    for (const person of [this.stage.operator, ...this.stage.councillors]) person.leaves();
    this.stage.wall.goesDark();
    const { acked, unanswered } = this.ledger;
    this.record.unanswered += unanswered.length;
    for (const answer of unanswered.slice(0, 5)) this.record.defects.add(`a vote got no yes: ${answer}`);
    const { sessionId, stopwatch } = this.stage;
    const report = verifyLog(await this.storedRows(), {
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      sessionId,
      witnesses: [...acked.map(({ hash }) => hash), ...stopwatch.receipts],
    });
    if (report.verdict === 'broken') {
      this.record.chain = 'broken';
      this.record.defects.add(`the log breaks at event ${report.seq}: ${report.reason} (${report.detail})`);
      return;
    }
    for (const { votingId, tally } of report.votings) this.mustAgree(votingId, tally);
  }

  private async heldAgainstTheLog(): Promise<{ lost: number; duplicated: number }> {
    const rows = await this.storedRows();
    const { lost, duplicated, gapAt } = compare(rows, this.ledger.acked);
    if (gapAt !== null) this.record.defects.add(`number ${gapAt} is missing in the log`);
    const twice = [...duplicated, ...this.ledger.answeredTwice];
    return {
      lost: newOnes(
        this.lost,
        lost.map(({ commandId }) => commandId),
      ),
      duplicated: newOnes(this.duplicated, twice),
    };
  }

  /** A log that cannot be read any more has lost everything. */
  private async storedRows(): Promise<Link[]> {
    try {
      return await readStoredLog(this.place.postgres.ownerUrl, this.stage.sessionId);
    } catch (error) {
      this.record.defects.add((error as Error).message);
      return [];
    }
  }

  private mustAgree(votingId: string, tally: object | undefined): void {
    const expected = this.ledger.tallyOf(votingId);
    const found = { ...expected, ...tally };
    const agrees = (['for', 'against', 'abstain'] as const).every((choice) => expected[choice] === found[choice]);
    if (agrees && tally) return;
    const words = `${JSON.stringify(tally)} instead of ${JSON.stringify(expected)}`;
    this.record.defects.add(`the result of ${votingId} is ${words}`);
  }
}

/** @returns how many are found for the first time */
function newOnes(known: Set<string>, found: readonly string[]): number {
  const before = known.size;
  for (const one of found) known.add(one);
  return known.size - before;
}
