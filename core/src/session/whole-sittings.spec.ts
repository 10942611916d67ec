import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentMembers } from '../attendance/attendance.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { presiderOf } from '../presiding/presiding.js';
import { councilOf } from '../testing/council-of.js';
import { presiderIn, primaryOrder } from '../testing/primary-order.js';
import { commandTypes, diceOf } from '../testing/random-orders.js';
import { type Step, type Story, type StorySeed, tell } from '../testing/random-sitting.js';
import { Sitting, stubSha256 } from '../testing/sitting.js';
import { type Choice, choices, type Voting } from '../voting/voting.js';
import { decide } from './decide.js';
import type { EventType, StoredEvent } from './events.js';
import { replay } from './evolve.js';
import { sessionTransitions } from './lifecycle.js';
import type { SessionState } from './state.js';

const storySeed: fc.Arbitrary<StorySeed> = fc.record({
  statutorySize: fc.constantFrom(1, 2, 5, 15, 21, 28),
  start: fc.nat(),
  orders: fc.array(fc.nat(), { minLength: 80, maxLength: 240, size: 'max' }),
});

/** How many sittings every law is told; `SITTINGS=10000` for a night. */
const sittings = Number(process.env.SITTINGS ?? 500);

/** Every random sitting obeys this law; on failure fast-check prints the seed and the shortest story it found. */
function always(law: (story: Story) => void): void {
  fc.assert(
    fc.property(storySeed, (seed) => law(tell(seed))),
    { numRuns: sittings },
  );
}

/** The law holds after every single order. */
function afterEveryOrder(law: (step: Step) => void): void {
  always(({ steps }) => {
    for (const step of steps) law(step);
  });
}

const counted = ({ votings }: SessionState) => votings.filter((voting) => voting.result !== null);
const ofType = <Type extends EventType>(events: readonly StoredEvent[], type: Type) =>
  events.filter((event): event is Extract<StoredEvent, { type: Type }> => event.type === type);

it('the stories are worth telling: every command is accepted and refused somewhere', () => {
  const [accepted, refused] = [new Set<string>(), new Set<string>()];
  for (let no = 0; no < 600; no += 1) {
    const dice = diceOf(no);
    const orders = Array.from({ length: 250 }, () => dice(2 ** 32));
    const { steps } = tell({ statutorySize: [1, 5, 15, 28][no % 4] as number, start: no, orders });
    for (const { order, outcome } of steps) (outcome.refusal ? refused : accepted).add(order.command.type);
  }
  expect(commandTypes.filter((type) => !refused.has(type))).toEqual([]);
  // The preparation itself stands before the story.
  expect(commandTypes.filter((type) => !accepted.has(type))).toEqual(['PrepareSession']);
});

describe('the log of every sitting', () => {
  it('replay equals live, also from stored text', () => {
    always(({ sitting }) => {
      const live = canonicalJson(sitting.state);
      expect(canonicalJson(replay(sitting.events))).toBe(live);
      const stored = sitting.events.map((event) => JSON.parse(canonicalJson(event)) as StoredEvent);
      expect(canonicalJson(replay(stored))).toBe(live);
    });
  });

  it('counts its events from one without gaps, and nothing follows the closing but scans of signed sheets (V-15)', () => {
    always(({ sitting: { events } }) => {
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      const closing = events.findIndex(({ type }) => type === 'SessionClosed');
      const later = closing < 0 ? [] : events.slice(closing + 1).filter(({ type }) => type !== 'VoteSheetAttached');
      expect(later).toEqual([]);
    });
  });

  it('a refused command changes nothing legally, only its trace of a late ballot (V-06)', () => {
    afterEveryOrder(({ before, outcome, after }) => {
      if (!outcome.refusal) return;
      if (outcome.events.length === 0) return expect(after).toBe(before);
      expect(outcome.events.map(({ type }) => type)).toEqual(['LateBallotRefused']);
      const legal = (state: SessionState) => ({
        ...state,
        seq: 0,
        votings: state.votings.map((voting) => ({ ...voting, lateBallots: [] })),
      });
      expect(canonicalJson(legal(after))).toBe(canonicalJson(legal(before)));
    });
  });
});

describe('the course of every sitting', () => {
  it('the session’s status moves only as the table says', () => {
    afterEveryOrder(({ before, after }) => {
      if (after.status !== before.status) expect(sessionTransitions[before.status]).toContain(after.status);
    });
  });

  it('at most one item is in progress, and it is the current one (S-20)', () => {
    afterEveryOrder(({ after: { agenda, currentItemId } }) => {
      const running = agenda.filter(({ status }) => status === 'in-progress').map(({ itemId }) => itemId);
      expect(running).toEqual(currentItemId === null ? [] : [currentItemId]);
    });
  });

  it('the floor belongs to the current item, its speaker to the hall', () => {
    afterEveryOrder(({ after: { floor, currentItemId, council, register } }) => {
      for (const { itemId } of floor.queue) expect(itemId).toBe(currentItemId);
      for (const { itemId } of floor.parked) expect(itemId).not.toBe(currentItemId);
      const requests = [...floor.queue, ...floor.parked, ...floor.speeches, ...(floor.speaker ? [floor.speaker] : [])];
      expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(requests.length);
      const speaker = floor.speaker?.personId;
      if (speaker?.startsWith('m') && speaker !== 'mayor') expect(presentMembers(council, register)).toContain(speaker);
    });
  });

  it('the next step is always legal: ordered by the chair it is accepted', () => {
    afterEveryOrder(({ after }) => {
      const command = primaryOrder(after);
      // Without chair and presider somebody has to take over first (art. 19 ust. 2).
      if (!command || presiderOf(after) === null) return;
      const actor = presiderIn(after);
      const context = { commandId: 'next', at: '2026-11-25T00:00:00.000Z', actor, sha256: stubSha256 };
      const decision = decide(after, command, context);
      expect(decision.kind === 'refused' ? decision.refusal : null).toBeNull();
    });
  });
});

describe('the quorum of every sitting', () => {
  it('Q-02, S-23: comes from the register alone, counted by hand from its events', () => {
    always(({ sitting: { state, events } }) => {
      const there = new Set<string>();
      for (const event of events) {
        if (event.type === 'AttendanceRecorded') {
          if (event.payload.kind.startsWith('entered')) there.add(event.payload.memberId);
          else there.delete(event.payload.memberId);
        }
        if (event.type === 'AttendanceCorrected') {
          if (event.payload.present) there.add(event.payload.memberId);
          else there.delete(event.payload.memberId);
        }
        if (event.type === 'MandateExpired') there.delete(event.payload.memberId);
        if (event.type === 'SittingAdjourned' || event.type === 'SessionClosed') there.clear();
        const opens =
          event.type === 'SessionOpened' || event.type === 'SittingOpened' || event.type === 'QuorumChecked';
        // What committees need stands in a spec of its own (K-06, K-07).
        if (opens && !state.header.committees) {
          expect(event.payload.present).toBe(there.size);
          expect(event.payload.quorum).toBe(Math.ceil(state.council.statutorySize / 2));
        }
      }
      expect([...there].sort()).toEqual([...presentMembers(state.council, state.register)].sort());
    });
  });

  it('Q-03: no vote is ever open without it', () => {
    afterEveryOrder(({ after: { votings, council, register, header } }) => {
      if (header.committees || !votings.some(({ status }) => status === 'open')) return;
      expect(2 * presentMembers(council, register).length).toBeGreaterThanOrEqual(council.statutorySize);
    });
  });
});

describe('the votes of every sitting', () => {
  it('at most one is unfinished, at most one is open', () => {
    afterEveryOrder(({ after: { votings } }) => {
      expect(votings.filter(({ status }) => ['prepared', 'open', 'closed'].includes(status)).length).toBeLessThan(2);
      expect(votings.filter(({ status }) => status === 'open').length).toBeLessThan(2);
    });
  });

  it('V-10: numbers run from one without gaps, in the order of opening', () => {
    always(({ sitting: { events } }) => {
      const numbers = ofType(events, 'VotingOpened').map(({ payload }) => payload.no);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
  });

  it('V-01: sums equal the filled seats', () => {
    always(({ sitting: { state } }) => {
      for (const { result, frame } of counted(state)) {
        const sum = Object.values(result?.tally ?? {}).reduce((total, count) => total + count, 0);
        expect(sum).toBe(frame?.filledSeats);
      }
    });
  });

  it('the tally equals the ballots, recounted by hand', () => {
    always(({ sitting: { state, events } }) => {
      const named = counted(state).filter(({ hands }) => hands === null);
      for (const voting of named) expect(voting.result?.tally).toMatchObject(recount(events, voting));
    });
  });

  it('V-30: a counted result and the frame of its opening never change again', () => {
    always(({ sitting: { state, events } }) => {
      for (const { votingId, frame, result } of counted(state)) {
        const [opened] = ofType(events, 'VotingOpened').filter(({ payload }) => payload.votingId === votingId);
        const [closed] = ofType(events, 'VotingClosed').filter(({ payload }) => payload.votingId === votingId);
        expect(frame).toEqual(opened?.payload.frame);
        expect(result).toEqual(closed?.payload.result);
      }
    });
  });

  it('the order in which ballots arrive never changes a tally', () => {
    const cast = fc.record({ no: fc.integer({ min: 1, max: 15 }), choice: fc.constantFrom(...choices) });
    fc.assert(
      fc.property(fc.array(cast, { maxLength: 60 }), fc.nat(), (casts, seed) => {
        const arrivals = [casts, interleaved(casts, seed)];
        const [tally, other] = arrivals.map((order) => {
          const sitting = new Sitting({ council: councilOf(15) }).underItem(15);
          const votingId = sitting.withOpenVoting();
          for (const { no, choice } of order) sitting.votes(no, choice).thenAccepted();
          return sitting.counted(votingId).state.votings[0]?.result;
        });
        expect(other).toEqual(tally);
      }),
      { numRuns: 50 },
    );
  });
});

/** A few lines that know nothing of the rules: the last ballot of each voter before closing, without the excluded. */
function recount(events: readonly StoredEvent[], { votingId }: Voting): Record<Choice, number> {
  const last = new Map<string, Choice>();
  for (const event of events) {
    if (!('votingId' in event.payload) || event.payload.votingId !== votingId) continue;
    if (event.type === 'BallotCast' || event.type === 'BallotEntryConfirmed')
      last.set(event.payload.memberId, event.payload.choice);
    if (event.type === 'BallotEntered' && event.payload.origin !== 'paper')
      last.set(event.payload.memberId, event.payload.choice);
    if (event.type === 'MemberExcluded') last.delete(event.payload.memberId);
  }
  const ballots = [...last.values()];
  const of = (choice: Choice) => ballots.filter((ballot) => ballot === choice).length;
  return { for: of('for'), against: of('against'), abstain: of('abstain') };
}

/** The same ballots as they might arrive over other networks: everybody's own stay in their order. */
function interleaved<Cast extends { no: number }>(casts: readonly Cast[], seed: number): readonly Cast[] {
  const dice = diceOf(seed);
  const desks = [...new Set(casts.map(({ no }) => no))].map((no) => casts.filter((cast) => cast.no === no));
  const arrived: Cast[] = [];
  while (desks.some((desk) => desk.length > 0)) {
    const desk = desks[dice(desks.length)];
    const next = desk?.shift();
    if (next) arrived.push(next);
  }
  return arrived;
}
