import { describe, expect, it } from 'vitest';
import type { CommandType } from '../../../core/src/session/commands.js';
import { commandIdOf, sessionId } from '../../../core/src/testing/sitting.js';
import { commandSpecimens } from '../testing/command-specimens.js';
import { commandPayloads, parseCommand } from './commands.js';

const types = Object.keys(commandPayloads) as CommandType[];
const envelope = (type: string, payload: unknown) => ({ id: commandIdOf(7), sessionId, type, payload });

/** A place in a payload: its path and what stands there. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every place of a payload, from the whole down to the leaves. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly Place[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) =>
          places(part, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [{ path, value }, ...inner];
}

/** The payload as it comes off the wire, with something else at one place; `undefined` takes the field away. */
function withAt(payload: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone({ payload }) as Record<string, unknown>;
  let holder = copy as Record<string | number, unknown>;
  const steps = ['payload', ...path];
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = steps.at(-1) as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy.payload;
}

const pathText = (path: readonly (string | number)[]) => ['payload', ...path].join('.');

describe.each(types)('the door: %s', (type) => {
  const good = commandSpecimens[type];
  const all = places(good);
  const refused = (payload: unknown) => {
    const parsed = parseCommand(envelope(type, payload));
    if (parsed.ok) throw new Error(`${type} accepted ${JSON.stringify(payload).slice(0, 300)}`);
    expect(parsed).toMatchObject({ code: 'bad-payload', commandId: commandIdOf(7) });
    return parsed.path;
  };

  it('lets a good payload through unchanged, also after a trip over the wire', () => {
    const parsed = parseCommand(JSON.parse(JSON.stringify(envelope(type, good))));
    expect(parsed).toEqual({ ok: true, command: { id: commandIdOf(7), sessionId, type, payload: good } });
  });

  it('refuses an unknown field wherever it stands, and names it', () => {
    for (const { path, value } of all) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      expect(refused(withAt(good, [...path, 'zbędne'], 1))).toBe([pathText(path), '?'].join('.'));
      expect(refused(withAt(good, [...path, 'extra'], 1))).toBe([pathText(path), 'extra'].join('.'));
      const poisoned = JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(value).slice(1)}`.replace(',}', '}'));
      expect(refused(path.length === 0 ? poisoned : withAt(good, path, poisoned))).toBe(
        [pathText(path), '__proto__'].join('.'),
      );
    }
  });

  it('refuses a missing field, and names it', () => {
    for (const { path } of all) {
      if (typeof path.at(-1) !== 'string') continue;
      expect(refused(withAt(good, path, undefined))).toBe(pathText(path));
    }
  });

  it('refuses numbers no rule can count with', () => {
    for (const { path, value } of all) {
      if (typeof value !== 'number') continue;
      for (const number of [Number.NaN, 1e308, Number.POSITIVE_INFINITY, 2 ** 53 + 2, -(2 ** 53), 1.5, -1, '1', null]) {
        // A limit of null means no limit (L-04).
        if (number === null && path.includes('speaking')) continue;
        expect(refused(withAt(good, path, number))).toBe(pathText(path));
      }
    }
  });

  it('refuses text that deceives, is broken or far too long', () => {
    for (const { path, value } of all) {
      if (typeof value !== 'string') continue;
      const bad = ['a\u0000b', 'a\u001bb', 'a\u202eb', 'a\u2066b', 'a\ud800', 'x'.repeat(100_000), 7, {}, ['a'], true];
      for (const text of bad) expect(refused(withAt(good, path, text)).startsWith(pathText(path))).toBe(true);
    }
  });

  it('refuses anything else in place of the payload', () => {
    for (const payload of [undefined, null, [], 'text', 1, true]) expect(refused(payload)).toBe('payload');
  });
});

describe('the door: envelope', () => {
  it('names what it does not know, without repeating the sender’s data', () => {
    expect(parseCommand(envelope('Unknown', {}))).toEqual({
      ok: false,
      code: 'unknown-command',
      commandId: commandIdOf(7),
      path: 'type',
    });
    for (const type of ['constructor', '__proto__', 'toString']) {
      expect(parseCommand(envelope(type, {}))).toMatchObject({ ok: false, code: 'unknown-command' });
    }
    const hostile = { ...envelope('OpenSession', {}), [`<script>${'x'.repeat(100_000)}`]: 1 };
    expect(parseCommand(hostile)).toEqual({ ok: false, code: 'bad-payload', commandId: null, path: '?' });
  });

  it.each([
    ['id', { id: 'not-a-uuid' }],
    ['id', { id: undefined }],
    ['sessionId', { sessionId: '1; DROP TABLE session_events' }],
    ['type', { type: 7 }],
    ['actor', { actor: { roles: ['chair'] } }],
  ])('a wrong %s is named', (path, change) => {
    expect(parseCommand({ ...envelope('OpenSession', {}), ...change })).toMatchObject({ ok: false, path });
  });

  it.each([[undefined], [null], ['OpenSession'], [[]], [42], [Number.NaN]])('%s is no envelope', (input) => {
    expect(parseCommand(input)).toEqual({ ok: false, code: 'bad-payload', commandId: null, path: '' });
  });

  it('one id has one spelling', () => {
    const parsed = parseCommand({ ...envelope('CloseVoting', { votingId: commandIdOf(0xab).toUpperCase() }) });
    expect(parsed).toMatchObject({ ok: true, command: { payload: { votingId: commandIdOf(0xab) } } });
    const shouted = parseCommand({ ...envelope('OpenSession', {}), sessionId: sessionId.toUpperCase() });
    expect(shouted).toMatchObject({ ok: true, command: { sessionId } });
  });

  it('ids every object answers to are none', () => {
    for (const memberId of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      const parsed = parseCommand(envelope('RecordAttendance', { memberId, kind: 'entered' }));
      expect(parsed).toMatchObject({ ok: false, path: 'payload.memberId' });
    }
  });

  it('limits: one second to one hour of extension, 200 requests, 200 items', () => {
    const ok = (type: CommandType, payload: unknown) => parseCommand(envelope(type, payload)).ok;
    expect([999, 1000, 3_600_000, 3_600_001].map((byMs) => ok('ExtendFloor', { byMs }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const order = (count: number) => Array.from({ length: count }, (_, no) => commandIdOf(no + 1));
    expect([200, 201].map((count) => ok('ReorderSpeakerQueue', { order: order(count) }))).toEqual([true, false]);
  });
});
