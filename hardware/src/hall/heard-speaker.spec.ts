import { describe, expect, it } from 'vitest';
import { situation, speaks } from '../testing/situations.js';
import { asHeard, type Heard, OpenMicrophones } from './heard-speaker.js';

const since = '2026-11-25T10:05:00.000Z';
const heard = (seatNo: number | null): Heard => ({
  place: { name: seatNo === null ? 'Mównica' : `Miejsce ${seatNo}`, microphone: seatNo ?? 40, presets: {} },
  seatNo,
  since,
});

describe('Where the conference system decides who speaks (D5)', () => {
  it('pictures follow the open microphone of a seat, with the name of whoever sits there', () => {
    expect(asHeard(situation(), heard(5))).toMatchObject({
      scene: 'speaker',
      speaker: { fullName: 'Anna Nowak', seatNo: 5, clubShortName: 'KR', startedAt: since },
    });
  });

  it('the lectern has a picture and no name', () => {
    expect(asHeard(situation(), heard(null))).toMatchObject({
      scene: 'speaker',
      speaker: { fullName: '', seatNo: null },
    });
  });

  it('whom the session gave the floor goes first', () => {
    const given = speaks({ seatNo: 7 });
    expect(asHeard(given, heard(5))).toBe(given);
  });

  it.each(['before', 'voting', 'result', 'recess', 'closed-part', 'ended'] as const)(
    'nobody is followed in %s',
    (scene) => {
      const now = situation({ scene });
      expect(asHeard(now, heard(5))).toBe(now);
    },
  );

  it('the presider is not followed, nor is silence', () => {
    const now = situation({ presiderSeatNo: 1 });
    expect(asHeard(now, heard(1))).toBe(now);
    expect(asHeard(now, undefined)).toBe(now);
  });
});

describe('Open microphones', () => {
  it('are known in the order of their opening, whatever order a unit tells them in', () => {
    const open = new OpenMicrophones();
    open.take([4], 'a');
    open.take([2, 4], 'b');
    expect(open.newest).toEqual({ microphone: 2, since: 'b' });
    open.take([4], 'c');
    expect(open.newest).toEqual({ microphone: 4, since: 'a' });
    open.take([], 'd');
    expect(open.newest).toBeUndefined();
  });
});
