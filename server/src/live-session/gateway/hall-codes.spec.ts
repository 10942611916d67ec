import { beforeEach, describe, expect, it } from 'vitest';
import { initialState } from '../../../../core/src/session/state.js';
import { HallCodes } from './hall-codes.js';

const sessionId = '00000000-0000-4000-8000-00000000beef';
const open = { ...initialState, status: 'open' as const, rules: { ...initialState.rules, hallCode: true } };
let at: string;
const clock = { now: () => at } as ConstructorParameters<typeof HallCodes>[1];
const codesOf = (url: string) => new HallCodes({ url }, clock);

beforeEach(() => {
  at = '2026-11-24T10:00:30.000Z';
});

describe('S-30: the rotating code of the hall', () => {
  it('is the same on every hub of one database and another elsewhere', () => {
    const shown = codesOf('postgres://hub:secret@a/kworum').shown(sessionId, open);
    expect(shown).toMatchObject({ code: expect.stringMatching(/^\d{6}$/), changesAt: '2026-11-24T10:01:00.000Z' });
    expect(codesOf('postgres://hub:secret@b:5433/kworum').shown(sessionId, open)).toEqual(shown);
    expect(codesOf('postgres://hub:other@a/kworum').valid(sessionId)).not.toContain(shown?.code);
    expect(codesOf('postgres://hub:secret@a/kworum').valid('another')).not.toContain(shown?.code);
  });

  it('changes every minute; the one before still holds, the one before that no more', () => {
    const codes = codesOf('postgres://hub:secret@a/kworum');
    const first = codes.shown(sessionId, open)?.code;
    at = '2026-11-24T10:01:10.000Z';
    expect(codes.shown(sessionId, open)?.code).not.toBe(first);
    expect(codes.valid(sessionId)).toContain(first);
    at = '2026-11-24T10:02:10.000Z';
    expect(codes.valid(sessionId)).not.toContain(first);
  });

  it('is shown only where the rules use it and the session goes on', () => {
    const codes = codesOf('postgres://hub:secret@a/kworum');
    expect(codes.shown(sessionId, { ...open, rules: initialState.rules })).toBeNull();
    expect(codes.shown(sessionId, { ...open, status: 'closed' })).toBeNull();
    expect(codes.shown(sessionId, { ...open, status: 'convened' })).not.toBeNull();
  });

  it('cannot be guessed: five attempts of one councillor a minute', () => {
    const codes = codesOf('postgres://hub:secret@a/kworum');
    const tries = () => codes.mayTry(sessionId, 'm3');
    expect([tries(), tries(), tries(), tries(), tries(), tries()]).toEqual([true, true, true, true, true, false]);
    expect(codes.mayTry(sessionId, 'm4')).toBe(true);
    at = '2026-11-24T10:01:10.000Z';
    expect(tries()).toBe(true);
  });
});
