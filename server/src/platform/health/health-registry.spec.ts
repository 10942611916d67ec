import { afterEach, describe, expect, it, vi } from 'vitest';
import { HealthRegistry } from './health-registry.js';

describe('HealthRegistry', () => {
  afterEach(() => vi.useRealTimers());

  it('asks every part and keeps their facts', async () => {
    const registry = new HealthRegistry();
    registry.add('database', async () => ({ ok: true, details: { fsync: 'on' } }));
    registry.add('log', async () => ({ ok: false, details: { sessions: 2 } }));
    expect(await registry.ask()).toEqual({
      database: { ok: true, details: { fsync: 'on' } },
      log: { ok: false, details: { sessions: 2 } },
    });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const registry = new HealthRegistry();
    registry.add('stuck', () => new Promise(() => undefined));
    const answer = registry.ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toEqual({ stuck: { ok: false, details: { reason: 'no answer in time' } } });
  });

  it('refuses two parts of one name', () => {
    const registry = new HealthRegistry();
    registry.add('log', async () => ({ ok: true }));
    expect(() => registry.add('log', async () => ({ ok: true }))).toThrow('log');
  });
});
