import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closingSteps } from './closing-steps.js';
import { type CloseStep, closeSafely } from './safe-close.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const step = (name: string, run: CloseStep['run']): CloseStep => ({ name, withinMs: 5_000, run });
const never = (): Promise<undefined> => new Promise(() => undefined);

describe('A hall that is closed safely', () => {
  it('goes on after a step that hangs or fails, and says so', async () => {
    const said: string[] = [];
    const done = closeSafely(
      [
        step('jeden', async () => undefined),
        step('dwa', never),
        step('trzy', () => Promise.reject(new Error('nie da się'))),
        step('cztery', async () => 'hub nie odpowiada'),
        step('pięć', async () => undefined),
      ],
      (text) => void said.push(text),
    );
    await vi.runAllTimersAsync();
    await done;
    expect(said).toEqual([
      'jeden: gotowe',
      'dwa: nie skończono w 5 s',
      'trzy: nie da się',
      'cztery: hub nie odpowiada',
      'pięć: gotowe',
    ]);
  });

  it('pauses the sitting first, ends the recording before microphones are touched, and leaves the UPS last', async () => {
    const acts: string[] = [];
    const steps = closingSteps({
      pauseSitting: async () => {
        acts.push('pause');
        return true;
      },
      secure: (trades) => void acts.push(`secure ${trades.join(' ')}`),
      isSettled: () => true,
    });
    const done = closeSafely(steps, () => undefined);
    await vi.runAllTimersAsync();
    await done;
    expect(acts).toEqual([
      'pause',
      'secure stream',
      'secure stream microphones relay',
      'secure stream microphones relay power',
    ]);
  });

  it('does not wait for ever for a hub that is away or a recording that does not end', async () => {
    const said: string[] = [];
    const steps = closingSteps({
      pauseSitting: never as never,
      secure: () => undefined,
      isSettled: (trade) => trade !== 'stream',
    });
    const done = closeSafely(steps, (text) => void said.push(text));
    await vi.advanceTimersByTimeAsync(5_000 + 10_000 + 1_000);
    await done;
    expect(said.map((text) => text.split(': ')[1])).toEqual([
      'nie skończono w 5 s',
      'nie skończono w 10 s',
      'gotowe',
      'gotowe',
    ]);
  });
});
