import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databaseBinaries } from '../../src/platform/database/embedded/binaries.js';
import { DatabaseCluster } from '../../src/platform/database/embedded/cluster.js';
import { databaseUser } from '../../src/platform/database/embedded/database-user.js';
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
  const returns = () => hub.output().split('PostgreSQL ended unasked and was started again').length - 1;
  for (let kills = 0; kills < 2; kills += 1) {
    const before = postmaster();
    if (!before) throw new Error('There is no database');
    process.kill(before.pid, 'SIGKILL');
    const isReady = async () => (await fetch(`${hub.url}/health/ready`)).ok && postmaster()?.pid !== before.pid;
    await vi.waitUntil(isReady, { timeout: 60_000, interval: 100 });
    // It says so once it has the lock again, which is after the first connections.
    await vi.waitUntil(() => returns() === kills + 1, { timeout: 60_000 });
    expect(postmaster()?.port).toBe(before.port);
  }
  expect(returns()).toBe(2);
  await expect(startHubProcess({ KWORUM_DEMO: 'off', KWORUM_DATA: data })).rejects.toThrow(
    'Kworum już działa na danych z',
  );
  expect(await hub.end('SIGTERM')).toBe(0);
  expect(postmaster()).toBeUndefined();
}, 180_000);

it('what fails once the server is back is tried again on that very server; the hub lives', async () => {
  const user = databaseUser();
  const directory = join(data, 'database');
  mkdirSync(directory, { mode: 0o700 });
  if (user) chownSync(directory, user.uid, user.gid);
  const account = { superuserName: 'postgres', superuserPassword: 'secret-of-a-test' };
  const cluster = await DatabaseCluster.open({ directory, user, binaries: databaseBinaries(user), ...account });
  const seen: (number | undefined)[] = [];
  cluster.keepUp(async () => {
    seen.push(postmaster()?.pid);
    if (seen.length < 3) throw new Error('Connection terminated unexpectedly');
  });
  const first = postmaster()?.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await vi.waitUntil(() => seen.length === 3, { timeout: 60_000, interval: 20 });
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).not.toBe(first);
  await cluster.stop();
  expect(postmaster()).toBeUndefined();
}, 120_000);
