import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startHubProcess } from '../cluster/hub-process.js';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kworum-killed-'));
  chmodSync(data, 0o711);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function postmaster(): { readonly pid: number; readonly port: string } | undefined {
  try {
    const [pid = '', , , port = ''] = readFileSync(join(data, 'database/data/postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port };
  } catch {
    return undefined;
  }
}

it('a hub starts its own database again when that is killed, on the same port, and stops it in the end', async () => {
  const hub = await startHubProcess({ KWORUM_DEMO: 'off', KWORUM_DATA: data });
  for (let kills = 0; kills < 2; kills += 1) {
    const before = postmaster();
    if (!before) throw new Error('There is no database');
    process.kill(before.pid, 'SIGKILL');
    const isReady = async () => (await fetch(`${hub.url}/health/ready`)).ok && postmaster()?.pid !== before.pid;
    await vi.waitUntil(isReady, { timeout: 60_000, interval: 100 });
    expect(postmaster()?.port).toBe(before.port);
  }
  expect(hub.output().split('PostgreSQL ended unasked and was started again')).toHaveLength(3);
  await expect(startHubProcess({ KWORUM_DEMO: 'off', KWORUM_DATA: data })).rejects.toThrow(
    'Kworum już działa na danych z',
  );
  expect(await hub.end('SIGTERM')).toBe(0);
  expect(postmaster()).toBeUndefined();
}, 180_000);
