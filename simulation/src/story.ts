import { createHash } from 'node:crypto';
import { openVoting, type SessionState } from '../../core/src/session/state.js';
import { type Dice, diceOf, oneOf } from '../../core/src/testing/dice.js';
import { councillor } from '../../core/src/testing/people.js';
import { presiderIn, primaryOrder } from '../../core/src/testing/primary-order.js';
import { randomOrder } from '../../core/src/testing/random-orders.js';
import { choices } from '../../core/src/voting/voting.js';
import { Broken, Oracle } from './oracle.js';
import { sittingLog } from './prelude.js';
import { type Answered, VirtualDesk } from './virtual-desk.js';
import { VirtualHub } from './virtual-hub.js';
import { VirtualLines } from './virtual-lines.js';
import { type LogVices, VirtualLog } from './virtual-log.js';
import { VirtualNetwork } from './virtual-network.js';
import { VirtualTime } from './virtual-time.js';

/** Trouble lasts so long; then everything must come to rest. */
const troubleMs = 20_000;
const restMs = 60_000;

export interface StoryFigures {
  readonly seed: number;
  readonly votes: number;
  readonly acks: number;
  readonly events: number;
  readonly steps: number;
  readonly virtualMs: number;
  /** The same for the same seed, step by step. */
  readonly trace: string;
}

/**
 * One seed, one sitting in trouble: hubs die and come back, the database refuses, forgets to answer, fills up and crashes, messages
 * are lost, doubled and overtake each other, clocks are wrong.
 * @throws Broken naming what must never happen
 */
export async function tellStory(seed: number, vices: LogVices = {}): Promise<StoryFigures> {
  const story = new Story(seed, vices);
  try {
    return await story.isTold();
  } catch (error) {
    throw error instanceof Broken ? error : new Broken((error as Error).stack);
  }
}

class Story {
  private readonly time = new VirtualTime();
  private readonly dice: Dice;
  private readonly log: VirtualLog;
  private readonly network: VirtualNetwork;
  private readonly lines: VirtualLines;
  private readonly desks: readonly VirtualDesk[];
  private readonly leader: VirtualDesk;
  private readonly oracle: Oracle;
  private readonly trace = createHash('sha256');
  private fault: unknown;

  constructor(
    private readonly seed: number,
    vices: LogVices,
  ) {
    const dice = diceOf(seed);
    this.dice = dice;
    const { time } = this;
    const rates = { refused: dice(40), replyLost: dice(40), slow: dice(20) };
    this.log = new VirtualLog(time, dice, rates, vices);
    this.network = new VirtualNetwork(time, dice, { lost: dice(21), doubled: dice(21), delayMs: 2 + dice(400) });
    this.oracle = new Oracle(this.log);
    const seats = oneOf([3, 5, 7, 15], dice);
    this.log.rows.push(...sittingLog(seats));
    const told = (state: SessionState) => {
      this.notes(`commit ${state.seq}`);
      this.oracle.sawLive(state);
    };
    const clocks = Array.from({ length: 1 + dice(2) }, () => dice(20_000) - 10_000);
    this.lines = new VirtualLines(time, dice);
    for (const [no, skewMs] of clocks.entries()) {
      this.hubs.push(new VirtualHub(time, this.log, `hub-${no + 1}`, skewMs, this.lines, told));
    }
    const desk = (name: string) =>
      new VirtualDesk(name, time, dice, this.network, this.hubs, (answered) => this.isAnswered(answered));
    this.desks = Array.from({ length: seats }, (_, index) => desk(`desk-${index + 1}`));
    this.leader = desk('console');
  }

  async isTold(): Promise<StoryFigures> {
    for (const hub of this.hubs) hub.starts();
    this.leads();
    for (const [index, desk] of this.desks.entries()) this.votes(desk, index + 1);
    this.plansTrouble();
    this.time.after(troubleMs, () => this.calmsDown());
    await this.time.carriesOut(
      () => this.isOver,
      () => this.looks(),
    );
    if (this.fault) throw this.fault;
    if (!this.isAtRest) throw new Broken(`somebody still waits ${restMs / 1_000} s after the last trouble`);
    if (this.hubs.some(({ isBroken }) => isBroken)) throw new Broken('a hub thinks the log is broken');
    this.oracle.checksEverything();
    return {
      seed: this.seed,
      votes: this.oracle.votes,
      acks: this.oracle.acks,
      events: this.log.rows.length,
      steps: this.time.steps,
      virtualMs: this.time.now,
      trace: this.trace.digest('hex'),
    };
  }

  private get hubs(): VirtualHub[] {
    return this.lines.hubs;
  }

  private get isInTrouble(): boolean {
    return this.time.now < troubleMs;
  }

  private get isAtRest(): boolean {
    return !this.leader.pending && this.desks.every(({ pending }) => !pending);
  }

  private get isOver(): boolean {
    const waited = this.time.now > troubleMs + restMs;
    return this.fault !== undefined || waited || (!this.isInTrouble && this.isAtRest);
  }

  private looks(): void {
    try {
      this.oracle.checksAcknowledged();
    } catch (error) {
      this.fault ??= error;
    }
  }

  private isAnswered(answered: Answered): void {
    const { command, ack } = answered;
    this.notes(`${command.type} ${ack.status} ${ack.status === 'accepted' ? ack.hash : ''}`);
    try {
      this.oracle.hears(answered);
    } catch (error) {
      this.fault ??= error;
    }
  }

  /** The console: mostly the step that leads on, sometimes anything by anybody. */
  private leads(): void {
    const state = this.leader.sees();
    if (state && !this.leader.pending) {
      const isVoting = openVoting(state) !== undefined;
      const order = isVoting && this.dice(4) > 0 ? null : primaryOrder(state);
      if (this.dice(5) === 0) {
        const { actor, command } = randomOrder(state, this.dice);
        // A closed session ends the story too early.
        if (command.type !== 'CloseSession') this.leader.orders(actor, command);
      } else if (order && order.type !== 'CloseSession') this.leader.orders(presiderIn(state), order);
    }
    if (this.isInTrouble) this.time.after(50 + this.dice(600), () => this.leads());
  }

  /** A councillor: votes, and often changes the mind while the vote is open. */
  private votes(desk: VirtualDesk, seat: number): void {
    const state = desk.sees();
    const voting = state && openVoting(state);
    if (voting && !desk.pending && this.dice(3) > 0) {
      const { votingId } = voting;
      desk.orders(councillor(seat), { type: 'CastBallot', payload: { votingId, choice: oneOf(choices, this.dice) } });
    }
    if (this.isInTrouble) this.time.after(100 + this.dice(1_500), () => this.votes(desk, seat));
  }

  private plansTrouble(): void {
    const { time, dice } = this;
    for (let count = dice(6); count > 0; count -= 1) {
      const hub = oneOf(this.hubs, dice);
      time.after(dice(troubleMs), () => {
        this.notes('hub dies');
        hub.dies();
        time.after(100 + dice(1_500), () => hub.starts());
      });
    }
    for (let count = dice(4); count > 0; count -= 1) {
      time.after(dice(troubleMs), () => {
        this.notes('database dies');
        this.log.crashes();
        time.after(100 + dice(3_000), () => this.log.comesBack());
      });
    }
    for (let count = dice(2); count > 0; count -= 1) {
      time.after(dice(troubleMs), () => {
        this.log.fillsUp();
        time.after(500 + dice(2_500), () => this.log.hasSpaceAgain());
      });
    }
    for (let count = dice(4); count > 0; count -= 1) {
      time.after(dice(troubleMs), () => this.lines.part(200 + dice(5_000)));
    }
    for (let count = dice(8); count > 0; count -= 1) {
      const desk = oneOf([this.leader, ...this.desks], dice);
      time.after(dice(troubleMs), () => this.network.partitions(desk.name, 500 + dice(8_000)));
    }
  }

  private calmsDown(): void {
    this.network.calmsDown();
    this.lines.calmDown();
    this.log.calmsDown();
    for (const hub of this.hubs) if (!hub.state) hub.starts();
  }

  private notes(what: string): void {
    this.trace.update(`${this.time.now} ${what}\n`);
  }
}
