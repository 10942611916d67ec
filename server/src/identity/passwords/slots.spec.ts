import { describe, expect, it } from 'vitest';
import { NoSlotFree, Slots } from './slots.js';

describe('slots', () => {
  it('run no more than their number at once, in the order of asking', async () => {
    const slots = new Slots(2, 10);
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const work = (name: number) => async () => {
      started.push(name);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return name;
    };
    const results = await Promise.all([0, 1, 2, 3, 4, 5].map((name) => slots.run(work(name))));
    expect(results).toEqual([0, 1, 2, 3, 4, 5]);
    expect(started).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('refuse who would wait too long, and serve again afterwards', async () => {
    const slots = new Slots(1, 1);
    let finish: () => void = () => undefined;
    const first = slots.run(() => new Promise<void>((resolve) => (finish = resolve)));
    const second = slots.run(async () => 'second');
    await expect(slots.run(async () => 'third')).rejects.toThrow(NoSlotFree);
    finish();
    await first;
    expect(await second).toBe('second');
    expect(await slots.run(async () => 'later')).toBe('later');
  });

  it('are given back by work that fails', async () => {
    const slots = new Slots(1, 0);
    await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await slots.run(async () => 'yes')).toBe('yes');
  });
});
