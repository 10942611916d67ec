import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatHour, formatTime, localDay } from './warsaw-time.js';

describe('G-07: times shown as DD.MM.RRRR GG:MM:SS in Warsaw', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(formatDateTime('2026-11-24T13:04:10.000Z')).toBe('24.11.2026 14:04:10');
    expect(formatDateTime('2026-07-01T13:04:10.000Z')).toBe('01.07.2026 15:04:10');
  });

  it('is the next day after midnight in Warsaw, and midnight is 00', () => {
    expect(formatDate('2026-11-24T23:00:00.000Z')).toBe('25.11.2026');
    expect(formatTime('2026-11-24T23:00:05.000Z')).toBe('00:00:05');
  });

  it('knows the local day, in winter and in summer', () => {
    expect(localDay('2026-11-24T22:59:59.999Z')).toBe('2026-11-24');
    expect(localDay('2026-11-24T23:00:00.000Z')).toBe('2026-11-25');
    expect(localDay('2026-06-30T21:59:59.999Z')).toBe('2026-06-30');
    expect(localDay('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
  });

  it('takes a day without an hour as that day', () => {
    expect(formatDate('2026-11-24')).toBe('24.11.2026');
  });

  it('shortens to the minute for plans', () => {
    expect(formatHour(Date.parse('2026-11-24T13:04:59.999Z'))).toBe('14:04');
  });

  it('refuses what is no instant', () => {
    expect(() => formatDate('wczoraj')).toThrow(RangeError);
  });
});
