import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PowerGuard, type PowerNews } from './power-guard.js';
import type { PowerReading } from './power-policy.js';

describe('The guard of the power', () => {
  let reading: PowerReading | null;
  let told: PowerNews[];
  let journal: string[];
  let closed: number;
  let reopened: number;
  let isHubThere: boolean;
  let guard: PowerGuard;

  const closes = async (): Promise<undefined> => {
    closed += 1;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    reading = { power: 'mains', remainingS: 1_800 };
    told = [];
    journal = [];
    closed = 0;
    reopened = 0;
    isHubThere = true;
    guard = new PowerGuard({
      readings: () => (reading ? [{ deviceId: 'ups', reading }] : []),
      tell: async (news) => {
        if (isHubThere) told.push(news);
        return isHubThere;
      },
      closing: [{ name: 'krok', withinMs: 1_000, run: closes }],
      reopen: () => {
        reopened += 1;
      },
      journal: (_, text) => void journal.push(text),
    });
  });
  afterEach(async () => {
    await guard.stop();
    vi.useRealTimers();
  });

  const goesOn = (power: PowerReading['power'], seconds: number, remainingS: number | null = null) => {
    reading = { power, remainingS };
    return vi.advanceTimersByTimeAsync(seconds * 1_000);
  };
  const words = () => told.map(({ power }) => power).filter((power, at, all) => power !== all[at - 1]);

  it('tells of an outage from its beginning to its end, closes the hall once and opens it again', async () => {
    await goesOn('mains', 2);
    await goesOn('battery', 12, 900);
    await goesOn('failing', 60, 200);
    await goesOn('mains', 33);
    expect(words()).toEqual(['mains', 'battery', 'failing', 'mains']);
    expect([closed, reopened]).toEqual([1, 1]);
    expect(told.find(({ power }) => power === 'battery')?.remainingS).toBe(900);
    expect(journal).toContain('krok: gotowe');
  });

  it('keeps on telling a hub that was away, the newest only', async () => {
    await goesOn('mains', 2);
    isHubThere = false;
    await goesOn('battery', 15, 900);
    await goesOn('failing', 5, 100);
    expect(words()).toEqual(['mains']);
    isHubThere = true;
    await goesOn('failing', 2, 90);
    expect(told.slice(1).map(({ power, remainingS }) => [power, remainingS])).toEqual([['failing', 90]]);
  });

  it('says after half a minute that nothing is known, and closes nothing', async () => {
    await goesOn('mains', 2);
    await goesOn('unknown', 29);
    expect(words()).toEqual(['mains']);
    await goesOn('unknown', 600);
    expect(words()).toEqual(['mains', 'unknown']);
    expect(closed).toBe(0);
    await goesOn('mains', 2);
    expect(words().at(-1)).toBe('mains');
  });

  it('takes back nothing at its start before the UPS has spoken', async () => {
    await goesOn('unknown', 5);
    await goesOn('battery', 5, 900);
    expect(told).toEqual([]);
    await goesOn('battery', 6, 890);
    expect(words()).toEqual(['battery']);
  });

  it('gives the all-clear when the UPS is taken out of the plan', async () => {
    await goesOn('failing', 3);
    reading = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(words()).toEqual(['failing', 'mains']);
    expect(reopened).toBe(1);
  });
});
