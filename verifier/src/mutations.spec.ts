import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../core/src/kernel/hashes/sha256.js';
import type { StoredEvent } from '../../core/src/session/events.js';
import { tell } from '../../core/src/testing/random-sitting.js';
import { type Brought, check } from './check.js';
import { nodeHashing } from './command/node-hashing.js';
import { type Mutation, mutated, mutationKinds } from './testing/mutations.js';
import { type SignedSession, signedSession, votedSitting } from './testing/signed-session.js';

const small = signedSession(votedSitting(1, 1).events);
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const filesOf = ({ log, checkpoints, keys }: SignedSession): Required<Omit<Brought, 'receipt'>> & Brought => ({
  log,
  checkpoints,
  keys,
});
const honest = check(filesOf(small), nodeHashing);

/** Whether a change of one of the three files shows in what is found. */
function isFound(file: 'log' | 'checkpoints' | 'keys', mutation: Mutation): boolean {
  const bytes = mutated(encoder.encode(small[file]), mutation);
  const text = bytes && decoder.decode(bytes);
  if (text === undefined || text === small[file]) return true;
  const found = check({ ...filesOf(small), [file]: text }, nodeHashing);
  // Of a lost end of the checkpoints nothing is false, only less is confirmed.
  return file === 'checkpoints' ? !isDeepStrictEqual(found, honest) : found.verdict === 'broken';
}

describe('V-30: every change of a published file is found', () => {
  it('the files are whole to begin with', () => {
    expect(honest).toMatchObject({ verdict: 'intact', checkpoints: { count: 2, strangers: 0 } });
  });

  it.each(['checkpoints', 'keys'] as const)('every single byte of the %s: turned, taken out, put in', (file) => {
    const missed: Mutation[] = [];
    for (let at = 0; at < encoder.encode(small[file]).length; at += 1) {
      for (const [kind, by] of [
        ['change', at],
        ['delete', 0],
        ['insert', 32 + (at % 90)],
      ] as const) {
        const mutation = { kind, at, with: by };
        if (!isFound(file, mutation)) missed.push(mutation);
      }
    }
    expect(missed).toEqual([]);
  });

  it('anything done to any place of any file', () => {
    const place = fc.record({
      file: fc.constantFrom('log' as const, 'log' as const, 'checkpoints' as const, 'keys' as const),
      kind: fc.constantFrom(...mutationKinds),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      with: fc.nat(255),
    });
    fc.assert(
      fc.property(place, ({ file, kind, at, with: by }) => {
        const length = encoder.encode(small[file]).length;
        expect(isFound(file, { kind, at: Math.floor(at * length), with: by })).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});

/** Every leaf of a value with the way to it. */
function* leavesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    for (const [key, part] of Object.entries(value)) yield* leavesOf(part, [...path, key]);
  else yield path;
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], how: 'other' | 'gone'): unknown {
  if (key === undefined) return otherThan(value);
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && how === 'gone') delete copy[key];
  else copy[key] = changedAt(copy[key], rest, how);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'string')
    return /^[0-9-]/.test(value)
      ? value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
      : `${value}a`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return 'x';
}

/** One example of every field of every kind of event that stories tell: the names on the way, without list places and ids. */
function fieldKinds(): Map<
  string,
  { readonly events: readonly StoredEvent[]; readonly index: number; readonly path: readonly string[] }
> {
  const kinds = new Map<string, { events: readonly StoredEvent[]; index: number; path: readonly string[] }>();
  const stories = [votedSitting(5, 2).events];
  for (let start = 1; start <= 25; start += 1) {
    const orders = Array.from({ length: 160 }, (_, no) => start * 7919 + no * 104_729);
    stories.push(tell({ statutorySize: 15, start, orders }, { sha256 }).sitting.events);
  }
  for (const events of stories)
    for (const [index, event] of events.entries())
      for (const path of leavesOf(event)) {
        const name = `${event.type} ${path.map((step) => (/^[a-z][A-Za-z]*$/.test(step) ? step : '*')).join('.')}`;
        if (!kinds.has(name)) kinds.set(name, { events, index, path });
      }
  return kinds;
}

describe('V-30: every kind of field of every kind of event', () => {
  const kinds = [...fieldKinds()];
  const signed = new Map<readonly StoredEvent[], SignedSession>();
  const signedOnce = (events: readonly StoredEvent[]) => {
    const known = signed.get(events) ?? signedSession(events);
    signed.set(events, known);
    return known;
  };

  it('there are many of them', () => {
    expect(kinds.length).toBeGreaterThan(400);
    expect(new Set(kinds.map(([name]) => name.split(' ')[0])).size).toBeGreaterThan(30);
  });

  it('changed or left out in the file: the event is named', () => {
    const missed: string[] = [];
    for (const [name, { events, index, path }] of kinds) {
      for (const how of ['other', 'gone'] as const) {
        const changed = changedAt(events[index], path, how);
        const lines = signedOnce(events).log.split('\n');
        const line = JSON.parse(lines[index] ?? '') as { body?: string };
        if (line.body === undefined || isDeepStrictEqual(changed, events[index])) continue;
        lines[index] = JSON.stringify({ ...line, body: canonical(changed) });
        const upTo = `${lines.slice(0, index + 1).join('\n')}\n`;
        const { logFault } = check({ log: upTo }, nodeHashing);
        if (logFault?.seq !== index + 1) missed.push(`${how} ${name}: ${logFault?.code} ${logFault?.seq}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('changed with the whole chain made good again: the signed checkpoints contradict it', () => {
    const missed: string[] = [];
    for (const [name, { events, index, path }] of kinds) {
      const { checkpoints, keys } = signedOnce(events);
      if (!checkpoints || /^(?:\d+)$/.test(path.join()) || !lastCovered(checkpoints, index + 1)) continue;
      const forged = events.with(index, changedAt(events[index], path, 'other') as StoredEvent);
      const { log } = signedSession(forged);
      if (check({ log, checkpoints, keys }, nodeHashing).verdict !== 'broken') missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});

/** Whether any checkpoint reaches to this event. */
function lastCovered(checkpoints: string, seq: number): boolean {
  return checkpoints.split('\n').some((line) => /^\d+$/.test(line) && Number(line) >= seq);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join()}}`;
}
