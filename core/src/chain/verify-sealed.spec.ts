import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealedEvents } from '../openness/sealed-log.js';
import type { StoredEvent } from '../session/events.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { genesisHash, type Link, link, type PublishedLink } from './chain.js';
import { verifyLog } from './verify.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const grounds = { basis: 'art. 5 ust. 2 u.d.i.p.', scope: 'Skarga', decidedBy: 'Rada', interest: 'Osoba fizyczna' };

/** A vote outside, one inside a closed part, one outside again. */
function sittingWithClosedPart() {
  const sitting = new Sitting({ sha256 }).underItem(9);
  sitting.withOpenVoting();
  sitting.votes(1, 'for').thenAccepted();
  sitting.counted();
  sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
  sitting.withOpenVoting();
  sitting.votes(3, 'against').thenAccepted();
  sitting.counted().enter(10);
  sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
  sitting.withOpenVoting();
  sitting.votes(10, 'for').thenAccepted();
  sitting.votes(4, 'against').thenAccepted();
  sitting.counted();
  sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
  return sitting;
}

function linksOf(events: readonly StoredEvent[]): Link[] {
  const links: Link[] = [];
  for (const event of events) links.push(link(sha256, links.at(-1)?.hash ?? genesisHash, event));
  return links;
}

const seal = ({ seq, prevHash, hash }: Link): PublishedLink => ({ seq, sealed: true, prevHash, hash });

const { events } = sittingWithClosedPart();
const whole = linksOf(events);
const { sealed } = sealedEvents(events);
const published = whole.map((each) => (sealed.has(each.seq) ? seal(each) : each));

describe('S-27: the published log of a session with a closed part', () => {
  it('verifies: the chain is whole, and the votes of the open parts are recounted', () => {
    expect(sealed.size).toBeGreaterThan(0);
    expect(verifyLog(whole, { sha256 })).toMatchObject({ verdict: 'intact', sealed: 0, votings: [{}, {}, {}] });
    const head = whole.at(-1)?.hash ?? '';
    expect(verifyLog(published, { sha256, witnesses: [head] })).toMatchObject({
      verdict: 'intact',
      closed: true,
      sealed: sealed.size,
      headHash: head,
      votings: [
        { no: 1, tally: { for: 1 } },
        { no: 3, tally: { for: 1, against: 1 } },
      ],
    });
  });

  it('tells nothing of the inside', () => {
    const text = JSON.stringify(published);
    const ids = events.flatMap((event) => (event.type === 'VotingOpened' ? [event.payload.votingId] : []));
    expect(ids.map((votingId) => text.includes(votingId))).toEqual([true, false, true]);
  });

  it('a hash changed inside the seal, a seal left out, a ballot changed behind it: all are found', () => {
    const firstSealed = published.findIndex((each) => 'sealed' in each);
    const forged = published.with(firstSealed, { ...(published[firstSealed] as PublishedLink), hash: 'f'.repeat(64) });
    expect(verifyLog(forged, { sha256 })).toMatchObject({ verdict: 'broken', reason: 'prev-hash-mismatch' });
    const shorter = published.toSpliced(firstSealed, 1);
    expect(verifyLog(shorter, { sha256 })).toMatchObject({ verdict: 'broken', reason: 'seq-missing' });
    const last = events.findLastIndex(({ type }) => type === 'BallotCast');
    const told = events.map((event, index) =>
      index === last ? ({ ...event, payload: { ...event.payload, choice: 'abstain' } } as StoredEvent) : event,
    );
    const rewritten = linksOf(told).map((each) => (sealed.has(each.seq) ? seal(each) : each));
    expect(verifyLog(rewritten, { sha256 })).toMatchObject({ verdict: 'broken', reason: 'tally-mismatch' });
  });

  it('nothing may be sealed before a closed part began', () => {
    const early = published.with(5, seal(whole[5] as Link));
    expect(verifyLog(early, { sha256 })).toMatchObject({ verdict: 'broken', reason: 'event-out-of-order', seq: 6 });
  });
});
