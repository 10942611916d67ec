import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HubSeal } from './hub-seal.js';
import type { ThisHub } from './this-hub.js';

const url = 'postgres://kworum_hub:secret@db.example:5432/kworum';
const [me, other] = [randomUUID(), randomUUID()];
let now = '2026-11-25T10:00:00.000Z';

const sealOf = (hubId: string, address = url) =>
  new HubSeal({ url: address }, { hubId } as ThisHub, { now: () => now });

describe('letters between hubs', () => {
  it('are opened by the hub they are for, whatever way the database is reached', () => {
    const letter = sealOf(me).letterTo(other, 'text');
    expect(sealOf(other, 'postgres://kworum_hub:secret@10.0.0.5:6432/kworum').open(letter)).toEqual({ text: 'text' });
    expect(sealOf(me).open(letter)).toBe('misdirected');
  });

  it.each([
    ['another text', (letter: object) => ({ ...letter, text: 'TEXT' })],
    ['another addressee', (letter: object) => ({ ...letter, to: me })],
    ['another time', (letter: { at?: number }) => ({ ...letter, at: (letter.at ?? 0) + 1 })],
    ['a seal of other letters', (letter: object) => ({ ...letter, seal: 'z'.repeat(64) })],
    ['one field more', (letter: object) => ({ ...letter, more: 1 })],
    ['nothing', () => undefined],
  ])('with %s are forged', (_what, change) => {
    const letter = sealOf(me).letterTo(other, 'text');
    expect(sealOf(other).open(change(letter ?? {}))).toBe('forged');
  });

  it('are forged when sealed with another password, and grow old in a minute', () => {
    const letter = sealOf(me).letterTo(other, 'text');
    expect(sealOf(other, url.replace('secret', 'other')).open(letter)).toBe('forged');
    now = '2026-11-25T10:01:00.001Z';
    expect(sealOf(other).open(letter)).toBe('forged');
  });

  it('without a password there is no secret: none is written, none is opened', () => {
    const open = url.replace(':secret', '');
    expect(sealOf(me, open).letterTo(other, 'text')).toBeUndefined();
    expect(sealOf(other, open).open({ to: other, at: Date.parse(now), text: 'text', seal: '0'.repeat(64) })).toBe(
      'forged',
    );
  });
});
