import { beforeEach, describe, expect, it } from 'vitest';
import { plusMs } from '../../../../core/src/kernel/instant.js';
import { Pairings } from './pairings.js';
import type { ScreenDirectory } from './screen-directory.js';

const operator = 'p-operator';

describe('pairing a screen', () => {
  let now: string;
  let paired: number;
  let fails: boolean;
  let pairings: Pairings;
  beforeEach(() => {
    now = '2026-11-24T09:00:00.000Z';
    paired = 0;
    fails = false;
    const pair = async (name: string, sessionId: string) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (fails) throw new Error('database away');
      paired += 1;
      return { screen: { screenId: `screen-${paired}`, name, sessionId }, token: `token-${paired}` };
    };
    pairings = new Pairings({ pair } as unknown as ScreenDirectory, { now: () => now });
  });

  function begun(address = '192.0.2.1') {
    const pairing = pairings.begin(address);
    if (!pairing) throw new Error('No place');
    return pairing;
  }

  it('two presses of the operator make one screen', async () => {
    const { code, pairingId, secret } = begun();
    const confirm = () => pairings.confirm(code, 'Ekran', 's1', operator);
    const both = await Promise.all([confirm(), confirm()]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(paired).toBe(1);
    expect(pairings.stateOf(pairingId, secret)).toMatchObject({ status: 'confirmed', token: 'token-1' });
  });

  it('a code whose screen could not be stored may be typed again', async () => {
    const { code } = begun();
    fails = true;
    await expect(pairings.confirm(code, 'Ekran', 's1', operator)).rejects.toThrow('database away');
    fails = false;
    expect(await pairings.confirm(code, 'Ekran', 's1', operator)).toMatchObject({ ok: true });
  });

  it('a screen that did not hear its answer hears it again for half a minute, nobody else ever', async () => {
    const { code, pairingId, secret } = begun();
    await pairings.confirm(code, 'Ekran', 's1', operator);
    const first = pairings.stateOf(pairingId, secret);
    expect(pairings.stateOf(pairingId, 'guess')).toEqual({ status: 'expired' });
    now = plusMs(now, 20_000);
    expect(pairings.stateOf(pairingId, secret)).toEqual(first);
    now = plusMs(now, 20_000);
    expect(pairings.stateOf(pairingId, secret)).toEqual({ status: 'expired' });
  });

  it('one stranger cannot take all places for codes', () => {
    for (let screen = 0; screen < 100; screen += 1) pairings.begin('198.51.100.7');
    expect(pairings.begin('198.51.100.7')).toBeUndefined();
    expect(pairings.begin('::ffff:198.51.100.7')).toBeUndefined();
    expect(pairings.begin('192.0.2.1')).toBeDefined();
    now = plusMs(now, 601_000);
    expect(pairings.begin('198.51.100.7')).toBeDefined();
  });

  it('slows a person who guesses, and forgets it after a minute', async () => {
    const { code } = begun();
    const confirm = (typed: string) => pairings.confirm(typed, 'Ekran', 's1', operator);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      expect(await confirm('AAAAAAAA')).toMatchObject({ code: 'pairing-code-unknown' });
    }
    expect(await confirm(code)).toMatchObject({ code: 'too-many-attempts' });
    now = plusMs(now, 60_000);
    expect(await confirm(`${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`)).toMatchObject({ ok: true });
  });
});
