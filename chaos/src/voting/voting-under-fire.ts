import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, oneOf } from '../../../core/src/testing/dice.js';
import type { Choice } from '../../../core/src/voting/voting.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import type { Ballot, Ledger } from './ledger.js';

/** Longer than anything needs that comes back at all. */
const patienceMs = 40_000;
const choices: readonly Choice[] = ['for', 'against', 'abstain'];
/** The presses of a hall are spread over so long. */
const spreadMs = 80;
/** What is answered so soon after something went down had left it before. */
const underWayMs = 25;

/** Times of one voting, ms; null when the fault kept nobody waiting. */
export interface UnderFire {
  /** From the fault to the first acknowledgement of those who had to wait. */
  readonly resumeMs: number | null;
  /** From the fault until everybody who waited has an answer. */
  readonly completeMs: number | null;
}

/**
 * Everybody votes; some press twice, some change their vote, some old messages arrive once more; in the middle
 * the fault strikes.
 * @param strikes returns, once it is down, how everything comes back
 */
export async function voteUnderFire(
  stage: Stage,
  votingId: string,
  ledger: Ledger,
  dice: Dice,
  strikes: () => Promise<() => Promise<void>>,
): Promise<UnderFire> {
  await Promise.all(
    stage.councillors.map((person) =>
      person.until(
        'karta do głosowania',
        ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote',
        patienceMs,
      ),
    ),
  );
  const answered: number[] = [];
  const givesUp = new AbortController();
  const voting = new Voter(votingId, ledger, givesUp.signal, () => answered.push(performance.now()));
  const plans = stage.councillors.map(() => planOf(dice));
  const strikesAfterMs = 5 + dice(46);
  let struckAt = 0;
  let downAt = 0;
  const fault = pause(strikesAfterMs).then(async () => {
    struckAt = performance.now();
    const comesBack = await strikes();
    downAt = performance.now();
    await comesBack();
  });
  // What does not come back leaves nothing to wait for.
  fault.catch(() => givesUp.abort());
  const votes = stage.councillors.map((person, index) => voting.votes(person, plans[index] ?? planOf(dice)));
  // The place must stand again before anything is said of the votes, and before an error may end the run.
  const [struck, ...cast] = await Promise.allSettled([fault, ...votes]);
  for (const outcome of [struck, ...cast]) if (outcome.status === 'rejected') throw outcome.reason;
  const waited = answered.filter((at) => at > downAt + underWayMs).map((at) => Math.round(at - struckAt));
  if (waited.length === 0) return { resumeMs: null, completeMs: null };
  return { resumeMs: Math.min(...waited), completeMs: Math.max(...waited) };
}

interface Plan {
  readonly afterMs: number;
  readonly choice: Choice;
  /** The same message twice at once, as an impatient finger or a network does. */
  readonly twice: boolean;
  /** Says the number of the press, as the councillor's desk does; others vote as it comes. */
  readonly numbersPresses: boolean;
  /** Another mind, so long after the first answer. */
  readonly change: { readonly afterMs: number; readonly choice: Choice; readonly oldComesAgain: boolean } | null;
}

function planOf(dice: Dice): Plan {
  const choice = oneOf(choices, dice);
  const other = oneOf(
    choices.filter((candidate) => candidate !== choice),
    dice,
  );
  return {
    afterMs: dice(spreadMs),
    choice,
    twice: dice(20) === 0,
    change: dice(3) === 0 ? { afterMs: dice(spreadMs), choice: other, oldComesAgain: dice(3) === 0 } : null,
    numbersPresses: dice(2) === 0,
  };
}

class Voter {
  constructor(
    private readonly votingId: string,
    private readonly ledger: Ledger,
    private readonly signal: AbortSignal,
    private readonly isAnswered: () => void,
  ) {}

  async votes(person: Person, { afterMs, choice, twice, numbersPresses, change }: Plan): Promise<void> {
    const pressOf = (press: number) => (numbersPresses ? { press } : {});
    await pause(afterMs);
    const first = this.ballot(person, choice);
    await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => this.sends(person, first, pressOf(1))));
    if (!change) return;
    await pause(change.afterMs);
    await this.sends(person, this.ballot(person, change.choice), pressOf(2));
    if (change.oldComesAgain) await this.sends(person, first, pressOf(1));
  }

  private ballot({ memberId }: Person, choice: Choice): Ballot {
    return { commandId: newCommandId(), votingId: this.votingId, memberId: memberId ?? '', choice };
  }

  private async sends(person: Person, ballot: Ballot, press: { readonly press?: number }): Promise<void> {
    const { commandId: id, votingId, choice } = ballot;
    const options = { id, giveUpAfterMs: patienceMs, signal: this.signal };
    const ack = await person.sends('CastBallot', { votingId, choice, ...press }, options);
    this.isAnswered();
    this.ledger.isAnswered(ballot, ack);
  }
}
