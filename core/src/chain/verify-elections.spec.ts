import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../session/events.js';
import { replay } from '../session/evolve.js';
import { electionSitting } from '../testing/election-sitting.js';
import { genesisHash, link } from './chain.js';
import { verifyLog } from './verify.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const { events } = electionSitting({ sha256 });

function verdictOf(told: readonly StoredEvent[]) {
  let head = genesisHash;
  const links = told.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
  return verifyLog(links, { sha256 });
}

type Payload = Record<string, unknown>;

/** The log with the last event of a type told otherwise, every hash made anew: only the law can tell. */
function forged(type: StoredEvent['type'], change: (payload: Payload) => Payload) {
  const at = events.findLastIndex((event) => event.type === type);
  return events.map((event, index) =>
    index === at ? ({ ...event, payload: change(event.payload as Payload) } as StoredEvent) : event,
  );
}

describe('the verifier reads elections by its own road', () => {
  it('the whole story is intact and replays to its offices', () => {
    expect(verdictOf(events)).toMatchObject({ verdict: 'intact', closed: true });
    const { council } = replay(events);
    const offices = council.members.filter(({ office }) => office).map((member) => [member.memberId, member.office]);
    expect(offices).toEqual([
      ['m2', 'vice-chair'],
      ['m3', 'chair'],
      ['m4', 'vice-chair'],
    ]);
  });

  it.each<[string, StoredEvent['type'], (payload: Payload) => Payload]>([
    [
      'B-04: votes that do not add up',
      'RoundCountEntered',
      (p) => ({ ...p, count: { ...(p.count as object), valid: 14 } }),
    ],
    ['B-07: another winner', 'RoundAnnounced', (p) => ({ ...p, elected: [] })],
    ['V-09: other figures read out', 'RoundAnnounced', (p) => ({ ...p, formula: 'wydano 3' })],
    ['an office nobody was elected to', 'OfficeGained', (p) => ({ ...p, memberId: 'm9' })],
    ['B-05: a commission of two', 'CommissionAppointed', (p) => ({ ...p, memberIds: ['m10', 'm11'] })],
    ['B-06: another paper', 'SecretRoundOpened', (p) => ({ ...p, candidates: ['m9'] })],
    ['Q-02: another number present', 'SecretRoundClosed', (p) => ({ ...p, present: 14 })],
    ['B-04: a paper taken twice', 'BallotPaperIssued', (p) => ({ ...p, memberId: 'm1' })],
    ['B-08: four vice-chairs', 'ViceChairsFixed', (p) => ({ ...p, number: 4 })],
    ['art. 19 ust. 4: another office lost', 'OfficeLost', (p) => ({ ...p, office: 'vice-chair' })],
  ])('%s is found', (_, type, change) => {
    expect(verdictOf(forged(type, change)).verdict).toBe('broken');
  });

  it('V-15: a protocol confirmed by the person who entered it is found', () => {
    const at = events.findLastIndex((event) => event.type === 'RoundCountConfirmed');
    const by = events.findLast((event) => event.type === 'RoundCountEntered')?.actor;
    const told = events.map((event, index) => (index === at && by ? { ...event, actor: by } : event));
    expect(verdictOf(told).verdict).toBe('broken');
  });
});
