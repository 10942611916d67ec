import { beforeEach, describe, expect, it } from 'vitest';
import { plusMs } from '../../../../core/src/kernel/instant.js';
import { AttemptLimits } from './attempt-limits.js';

const start = '2026-11-24T09:00:00.000Z';
const hall = '192.0.2.10';
const home = '198.51.100.20';

describe('limits on wrong passwords', () => {
  let limits: AttemptLimits;
  beforeEach(() => {
    limits = new AttemptLimits();
  });

  function fails(username: string, address: string, at = start): number {
    const waitMs = limits.begin(username, address, at);
    if (waitMs === 0) limits.failed(username, address, at);
    return waitMs;
  }

  function failsTimes(times: number, username: string, address: string): number[] {
    return Array.from({ length: times }, () => fails(username, address));
  }

  it('stop guessing at one account from one address after ten tries, and say for how long', () => {
    const waits = failsTimes(20, 'lis', hall);
    expect(waits.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(waits.slice(10).every((waitMs) => waitMs === 15 * 60_000)).toBe(true);
    expect(fails('lis', hall, plusMs(start, 14 * 60_000))).toBe(60_000);
    expect(fails('lis', hall, plusMs(start, 15 * 60_000))).toBe(0);
  });

  it('let the same person in from another address, and others from the same one', () => {
    failsTimes(20, 'lis', hall);
    expect(limits.begin('lis', home, start)).toBe(0);
    expect(limits.begin('maj', hall, start)).toBe(0);
  });

  it('count tries that run at the same time', () => {
    const waits = Array.from({ length: 11 }, () => limits.begin('lis', hall, start));
    expect(waits.filter((waitMs) => waitMs > 0)).toHaveLength(1);
  });

  it('forget the tries of one account and address once the password was right', () => {
    failsTimes(9, 'lis', hall);
    limits.succeeded('lis', hall);
    expect(failsTimes(10, 'lis', hall).every((waitMs) => waitMs === 0)).toBe(true);
  });

  it('stop an address that tries many accounts, but not who signed in there before', () => {
    limits.succeeded('maj', hall);
    for (let no = 0; no < 60; no += 1) fails(`guess-${no}`, hall);
    expect(fails('zajac', hall)).toBeGreaterThan(0);
    expect(limits.begin('maj', hall, start)).toBe(0);
    expect(limits.begin('zajac', home, start)).toBe(0);
  });

  it('stop many addresses that try one account, but not the person at a known place', () => {
    limits.succeeded('lis', home);
    for (let no = 0; no < 50; no += 1) fails('lis', `203.0.113.${no}`);
    expect(fails('lis', '203.0.113.200')).toBeGreaterThan(0);
    expect(limits.begin('lis', home, start)).toBe(0);
  });

  it('take a whole council signing in at once from one address', () => {
    for (let no = 0; no < 100; no += 1) {
      expect(limits.begin(`radny${no}`, hall, start)).toBe(0);
      limits.succeeded(`radny${no}`, hall);
    }
  });
});
