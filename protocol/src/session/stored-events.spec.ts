import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genesisHash, type Link, link } from '../../../core/src/chain/chain.js';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { canonicalJson } from '../../../core/src/kernel/canonical-json.js';
import type { EventType, StoredEvent } from '../../../core/src/session/events.js';
import { replay } from '../../../core/src/session/evolve.js';
import { amendedSitting } from '../../../core/src/testing/amended-sitting.js';
import { electionSitting } from '../../../core/src/testing/election-sitting.js';
import { fullSitting } from '../../../core/src/testing/full-sitting.js';
import { jointSitting } from '../../../core/src/testing/joint-sitting.js';
import { chair, councillor } from '../../../core/src/testing/people.js';
import { Sitting } from '../../../core/src/testing/sitting.js';
import { specialSitting } from '../../../core/src/testing/special-sitting.js';
import { eventVersions, readStoredEvent } from './stored-events.js';

const golden = join(import.meta.dirname, '../../golden');
const types = Object.keys(eventVersions) as EventType[];
const versions = types.flatMap((type) =>
  Array.from({ length: eventVersions[type] }, (_, index) => [type, index + 1] as const),
);
const fileOf = (type: EventType, version: number) => join(golden, `${type}.v${version}.jsonl`);
const logFile = join(golden, 'sitting.v1.jsonl');

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const { events } = fullSitting({ sha256 });
const plays = [fullSitting, specialSitting, electionSitting, amendedSitting, jointSitting];
const told = plays.flatMap((play) => play({ sha256 }).events);
/** First events with an optional part that the plays above do without: one more file each. */
const variants: Readonly<Record<string, () => StoredEvent | undefined>> = {
  'SessionPrepared.v1.departure.jsonl': () => {
    const changes = [{ setting: 'liveVotes' as const, before: false, after: true }];
    const departure = { label: 'Statut 2024', validFrom: '2024-05-07', changes };
    return new Sitting({ sha256, rules: { liveVotes: true }, departure }).prepared().events[0];
  },
  'ItemSuspended.v1.adjourned.jsonl': () => {
    const sitting = new Sitting({ sha256 }).underItem(9);
    sitting.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }).thenAccepted();
    return sitting.events.at(-2);
  },
  'RecessStarted.v1.power.jsonl': () => {
    const sitting = new Sitting({ sha256 }).underItem(9);
    const ups = { personId: 'hall', memberId: null, roles: [], deviceId: 'hall-ups' };
    const pause = { resumeAt: null, reason: 'Zasilanie sali zawodzi', cause: 'power' } as const;
    sitting.when(ups, 'StartRecess', pause).thenAccepted();
    return sitting.events.at(-1);
  },
  'BallotCast.v1.press.jsonl': () => {
    const sitting = new Sitting({ sha256 }).underItem(9);
    const ballot = { votingId: sitting.withOpenVoting(), choice: 'for', press: 7, seen: null } as const;
    sitting.when(councillor(3), 'CastBallot', ballot).thenAccepted();
    return sitting.events.at(-1);
  },
};
const firstOf = (type: EventType) => told.find((event) => event.type === type);

/** Only with WRITE_GOLDEN, and only what is missing: a golden file never changes. */
function writeMissing(): void {
  for (const type of types) {
    const [file, event] = [fileOf(type, eventVersions[type]), firstOf(type)];
    if (event && !existsSync(file)) writeFileSync(file, canonicalJson({ ...event, version: eventVersions[type] }));
  }
  for (const [name, make] of Object.entries(variants)) {
    const file = join(golden, name);
    if (!existsSync(file)) writeFileSync(file, canonicalJson(make()));
  }
  if (existsSync(logFile)) return;
  let head = genesisHash;
  const lines = events.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return `${JSON.stringify(next)}\n`;
  });
  writeFileSync(logFile, lines.join(''));
}
if (process.env.WRITE_GOLDEN) writeMissing();

/** Names and kinds of all parts, without the values: what a program that reads the event relies on. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((part) => canonicalJson(shapeOf(part))))].sort();
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

describe('golden files: every version of every stored event', () => {
  it.each(versions)('%s version %i is kept and can be read', (type, version) => {
    const text = readFileSync(fileOf(type, version), 'utf8');
    const event = readStoredEvent(text);
    expect(event).toMatchObject({ type, version: eventVersions[type] });
    if (version === eventVersions[type]) expect(canonicalJson(event)).toBe(text);
  });

  it('the full and the special sitting hold every event, so that none goes without a golden file', () => {
    expect(types.filter((type) => !firstOf(type))).toEqual([]);
  });

  it.each(types)('%s has today the shape of its golden file: a change needs a new version', (type) => {
    const kept = JSON.parse(readFileSync(fileOf(type, eventVersions[type]), 'utf8')) as StoredEvent;
    expect(shapeOf(firstOf(type)?.payload)).toEqual(shapeOf(kept.payload));
  });

  it.each(Object.entries(variants))('%s can be read and is written the same today', (name, make) => {
    const text = readFileSync(join(golden, name), 'utf8');
    expect(canonicalJson(readStoredEvent(text))).toBe(text);
    expect(canonicalJson(make())).toBe(text);
  });

  it('there is no file of an event nobody knows', () => {
    const known = versions.map(([type, version]) => `${type}.v${version}.jsonl`);
    const others = [...Object.keys(variants), 'README.md', 'sitting.v1.jsonl'];
    expect(readdirSync(golden).sort()).toEqual([...known, ...others].sort());
  });
});

describe('the golden log', () => {
  const links = readFileSync(logFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Link);

  it('verifies', () => {
    expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'intact', closed: true });
    expect(links.at(-1)?.hash).toBe('59d5dffbb4b57b9d21d85d838268463a41354fe137ff7af3062cb35c96746d47');
  });

  it('replays to the results it had', () => {
    const state = replay(links.map(({ body }) => readStoredEvent(body)));
    expect(state).toMatchObject({ status: 'closed', agendaVersion: 3, seq: links.length });
    expect(state.sittings.map(({ no }) => no)).toEqual([1, 2]);
    expect(state.agenda.map(({ itemId, status }) => `${itemId} ${status}`)).toEqual([
      'i1 finished',
      'i2 suspended',
      'i3 finished',
      'i5 planned',
      'i4 withdrawn',
    ]);
    expect(state.votings.map(({ no, status, result }) => ({ no, status, ...result?.tally }))).toEqual([
      { no: 1, status: 'announced', for: 4, against: 1, abstain: 1, notVoted: 2, absent: 6, excluded: 1 },
      { no: 2, status: 'announced', for: 8, against: 0, abstain: 0, notVoted: 1, absent: 6, excluded: 0 },
      { no: 3, status: 'void', for: 1, against: 0, abstain: 0, notVoted: 7, absent: 7, excluded: 0 },
    ]);
  });

  it('comes back byte for byte', () => {
    for (const { body } of links) expect(canonicalJson(readStoredEvent(body))).toBe(body);
  });
});

describe('reading what this program does not know', () => {
  const body = (change: object) => canonicalJson({ ...firstOf('SessionPrepared'), ...change });

  it.each(['Unknown', 'constructor', '__proto__', 'toString'])('an event %s is an error, not a guess', (type) => {
    expect(() => readStoredEvent(body({ type }))).toThrow(`Unknown event type ${type}`);
  });

  it('a version from the future, or none, is an error', () => {
    expect(() => readStoredEvent(body({ version: 2 }))).toThrow('newest known is 1');
    expect(() => readStoredEvent(body({ version: 0 }))).toThrow('No upcast');
  });
});
