import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HealthRegistry } from '../../src/platform/health/health-registry.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

describe('health', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHubUnderTest();
  });
  afterAll(() => hub.dispose());

  it('is alive', async () => {
    const answer = await fetch(`${hub.url}/health/live`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ live: true });
  });

  it('is ready on a database that keeps what it acknowledged', async () => {
    const answer = await fetch(`${hub.url}/health/ready`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      ready: true,
      checks: {
        database: {
          ok: true,
          details: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', data_checksums: 'on' },
        },
      },
    });
  });

  it('is not ready, and says which part, when a part fails', async () => {
    hub.app.get(HealthRegistry).add('broken-part', async () => {
      throw new Error('secret inside');
    });
    const answer = await fetch(`${hub.url}/health/ready`);
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ ready: false, checks: { 'broken-part': { ok: false } } });
    expect(text).not.toContain('secret');
  });
});
