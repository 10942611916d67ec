import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genesisHash, link } from '../chain/chain.js';
import { verifyLog } from '../chain/verify.js';
import type { StoredEvent } from '../session/events.js';
import { agendaOf } from '../testing/agenda-of.js';
import { diceOf } from '../testing/dice.js';
import { jointSitting } from '../testing/joint-sitting.js';
import { randomCommittees } from '../testing/orders/committees.js';
import { type Story, tell } from '../testing/random-sitting.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const sittings = Number(process.env.SITTINGS ?? 500);

const seed = fc.record({
  statutorySize: fc.constantFrom(4, 5, 15, 21),
  start: fc.nat(),
  orders: fc.array(fc.nat(), { minLength: 80, maxLength: 200, size: 'max' }),
});

function always(law: (story: Story) => void): void {
  fc.assert(
    fc.property(seed, (wish) =>
      law(
        tell(wish, {
          header: randomCommittees(wish.statutorySize - 2, diceOf(wish.start)),
          agenda: agendaOf(4),
          sha256,
        }),
      ),
    ),
    { numRuns: sittings },
  );
}

function verdictOf(events: readonly StoredEvent[]) {
  let head = genesisHash;
  const links = events.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
  return verifyLog(links, { sha256 });
}

describe('random sittings of committees', () => {
  it('are found intact by the independent recount', () => {
    always(({ sitting }) => {
      expect(verdictOf(sitting.events)).toMatchObject({ verdict: 'intact' });
    });
  });

  it('K-02, K-07: nobody but a member stands on a roll, in a box or in a tally', () => {
    always(({ sitting: { state } }) => {
      for (const { committeeId, frame, ballots, lateEntrants, result, seats } of state.votings) {
        const committee = state.header.committees?.find((one) => one.committeeId === committeeId);
        expect(committee).toBeDefined();
        const voters = [...(frame?.eligible ?? []), ...Object.keys(ballots), ...lateEntrants];
        for (const memberId of voters) expect(committee?.memberIds).toContain(memberId);
        if (!result) continue;
        const sum = Object.values(result.tally).reduce((total, count) => total + count, 0);
        expect(sum).toBe(seats.length);
        for (const count of Object.values(result.tally)) expect(count).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('K-06: no vote is open without the quorum of its committee, counted by hand', () => {
    always(({ steps }) => {
      for (const { after } of steps) {
        const open = after.votings.find(({ status }) => status === 'open');
        const committee = after.header.committees?.find(({ committeeId }) => committeeId === open?.committeeId);
        if (!open || !committee) continue;
        const last = new Map(after.register.map(({ memberId, kind }) => [memberId, kind]));
        const living = committee.memberIds.filter((id) =>
          after.council.members.some(({ memberId, mandate }) => memberId === id && mandate === 'active'),
        );
        const there = living.filter((id) => /^entered|to-present$/.test(last.get(id) ?? ''));
        expect(there.length * committee.quorum.q).toBeGreaterThanOrEqual(living.length * committee.quorum.p);
      }
    });
  });
});

describe('forged logs of committees are found', () => {
  const { events } = jointSitting({ sha256 });
  const forged = (change: (event: StoredEvent) => StoredEvent) => verdictOf(events.map(change));

  it('the honest one is intact', () => {
    expect(verdictOf(events)).toMatchObject({ verdict: 'intact', closed: true });
  });

  it('a vote given to the other committee', () => {
    const verdict = forged((event) =>
      event.type === 'VotingPrepared' && event.payload.committeeId === 'school'
        ? { ...event, payload: { ...event.payload, committeeId: 'budget' } }
        : event,
    );
    expect(verdict).toMatchObject({ verdict: 'broken', reason: 'frame-mismatch' });
  });

  it('hands counted where the statut forbids, or more than there are', () => {
    const more = forged((event) =>
      event.type === 'HandsCounted' ? { ...event, payload: { ...event.payload, for: 9 } } : event,
    );
    expect(more).toMatchObject({ verdict: 'broken', reason: 'event-out-of-order' });
    const hands = events.find(({ type }) => type === 'HandsCounted');
    const named = forged((event) =>
      event.type === 'SessionPrepared'
        ? {
            ...event,
            payload: {
              ...event.payload,
              header: {
                ...event.payload.header,
                committees:
                  event.payload.header.committees?.map((committee) => ({ ...committee, handCounts: false })) ?? [],
              },
            },
          }
        : event,
    );
    expect(named).toMatchObject({ verdict: 'broken', seq: hands?.seq });
  });

  it('an opinion on a vote of another committee, and a quorum stated wrongly', () => {
    const opinion = forged((event) =>
      event.type === 'OpinionRecorded' ? { ...event, payload: { ...event.payload, committeeId: 'school' } } : event,
    );
    expect(opinion).toMatchObject({ verdict: 'broken', reason: 'event-out-of-order' });
    const opened = forged((event) =>
      event.type === 'SessionOpened' ? { ...event, payload: { ...event.payload, committees: [] } } : event,
    );
    expect(opened).toMatchObject({ verdict: 'broken', reason: 'figures-mismatch' });
  });
});
