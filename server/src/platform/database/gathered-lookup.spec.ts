import { describe, expect, it, vi } from 'vitest';
import { GatheredLookup } from './gathered-lookup.js';

describe('GatheredLookup', () => {
  it('asks once for everything wanted in one turn, and anew in the next', async () => {
    const read = vi.fn(
      async (keys: readonly string[]) => new Map(keys.filter((key) => key !== 'c').map((key) => [key, `${key}!`])),
    );
    const lookup = new GatheredLookup(read);
    const found = await Promise.all(['a', 'b', 'a', 'c'].map((key) => lookup.find(key)));
    expect(found).toEqual(['a!', 'b!', 'a!', undefined]);
    expect(read.mock.calls).toEqual([[['a', 'b', 'c']]]);
    await lookup.find('a');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('cuts a crowd into pieces', async () => {
    const read = vi.fn(async (keys: readonly string[]) => new Map(keys.map((key) => [key, key])));
    const lookup = new GatheredLookup(read);
    const keys = Array.from({ length: 1_201 }, (_, index) => `${index}`);
    expect(await Promise.all(keys.map((key) => lookup.find(key)))).toEqual(keys);
    expect(read.mock.calls.map(([asked]) => asked.length)).toEqual([500, 500, 201]);
  });

  it('a failure reaches everybody of that turn and nobody after', async () => {
    const read = vi.fn<(keys: readonly string[]) => Promise<Map<string, string>>>();
    read.mockRejectedValueOnce(new Error('away')).mockResolvedValue(new Map([['a', 'back']]));
    const lookup = new GatheredLookup(read);
    const both = await Promise.allSettled([lookup.find('a'), lookup.find('b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await lookup.find('a')).toBe('back');
  });
});
