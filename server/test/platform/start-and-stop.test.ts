import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/platform/config/project-root.js';
import { HubEndedError, type HubProcess, spawnHub, startHubProcess } from '../cluster/hub-process.js';
import { createTestDatabase } from '../cluster/test-database.js';

describe('the hub as a process', () => {
  let home: string;
  const running: HubProcess[] = [];

  async function start(environment: Record<string, string>): Promise<HubProcess> {
    const hub = await startHubProcess({ KWORUM_DEMO: 'off', ...environment });
    running.push(hub);
    return hub;
  }

  function dataDirectory(): string {
    return join(home, 'dane z odstępem ł');
  }

  function postmasterPid(): number | undefined {
    try {
      return Number(readFileSync(join(dataDirectory(), 'database/data/postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return undefined;
    }
  }

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'kworum-start-'));
    chmodSync(home, 0o711);
  });

  afterEach(async () => {
    for (const hub of running.splice(0)) await hub.end('SIGTERM').catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
  });

  it('starts its own database below a path with spaces, stops it on Ctrl-C and finds it again', async () => {
    const first = await start({ KWORUM_DATA: dataDirectory() });
    expect(first.output()).toContain('"database":"embedded"');
    expect(statSync(join(dataDirectory(), 'database-passwords.json')).mode & 0o777).toBe(0o600);
    expect(postmasterPid()).toBeGreaterThan(0);
    expect(await running.pop()?.end('SIGINT')).toBe(0);
    expect(first.output()).toContain('Zatrzymano.');
    expect(postmasterPid()).toBeUndefined();

    const second = await start({ KWORUM_DATA: dataDirectory() });
    expect(await (await fetch(`${second.url}/health/ready`)).json()).toMatchObject({ ready: true });
  });

  it('told to stop while it starts, it stops its database and ends well', async () => {
    const hub = spawnHub({ KWORUM_DEMO: 'off', KWORUM_DATA: dataDirectory() });
    let output = '';
    hub.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    await vi.waitUntil(postmasterPid, { timeout: 30_000 });
    hub.kill('SIGTERM');
    expect(await once(hub, 'close')).toEqual([0, null]);
    expect(output).toContain('Zatrzymano.');
    expect(output).not.toContain('Kworum działa');
    expect(postmasterPid()).toBeUndefined();
  });

  it('stops its database also when nobody reads what it says any more', async () => {
    await start({ KWORUM_DATA: dataDirectory() });
    running.at(-1)?.isReadNoMore();
    expect(await running.pop()?.end('SIGTERM')).toBe(0);
    expect(postmasterPid()).toBeUndefined();
  });

  it('a process that ends without stopping its database stops it on the way out', async () => {
    const launcher = join(projectRoot(), 'dist/server/src/platform/database/embedded/launch-embedded-database.js');
    const script = `const { launchEmbeddedDatabase } = await import(process.argv[1]);
      await launchEmbeddedDatabase(process.argv[2]);
      process.exit(3);`;
    const ending = spawn(process.execPath, ['--input-type=module', '-e', script, launcher, dataDirectory()]);
    expect(await once(ending, 'close')).toEqual([3, null]);
    await vi.waitUntil(() => postmasterPid() === undefined, { timeout: 20_000 });
  });

  it('takes over the database of a killed hub', async () => {
    await start({ KWORUM_DATA: dataDirectory() });
    const database = postmasterPid();
    await running.pop()?.end('SIGKILL');
    expect(postmasterPid()).toBe(database);

    const second = await start({ KWORUM_DATA: dataDirectory() });
    expect(second.output()).toContain('"database":"adopted"');
    expect(postmasterPid()).toBe(database);
    expect(await running.pop()?.end('SIGTERM')).toBe(0);
    expect(postmasterPid()).toBeUndefined();
  });

  it('refuses a second hub on the same data and leaves the first one alone', async () => {
    const first = await start({ KWORUM_DATA: dataDirectory() });
    const refused = await start({ KWORUM_DATA: dataDirectory() }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HubEndedError);
    expect((refused as HubEndedError).exitCode).toBe(1);
    expect((refused as HubEndedError).output).toContain('Kworum już działa na danych z');
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
  });

  it('says which setting is unknown or bad, and starts nothing', async () => {
    for (const [setting, value] of [
      ['KWORUM_DATTA', '/tmp/x'],
      ['PORT', 'abc'],
      ['DATABASE_URL', 'mysql://x'],
    ] as const) {
      const refused = (await start({ [setting]: value }).catch((error: unknown) => error)) as HubEndedError;
      expect(refused).toBeInstanceOf(HubEndedError);
      expect(refused.exitCode).toBe(1);
      expect(refused.output).toContain(setting);
      expect(refused.output.trim().split('\n')).toHaveLength(1);
    }
  });

  it('says that a port is taken and stops the database it had started', async () => {
    const database = await createTestDatabase();
    const first = await start({
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DATA: home,
    });
    const refused = (await start({ KWORUM_DATA: dataDirectory(), PORT: new URL(first.url).port }).catch(
      (error: unknown) => error,
    )) as HubEndedError;
    expect(refused.output).toContain('jest zajęty');
    expect(postmasterPid()).toBeUndefined();
  });

  it('says that an outside database cannot be reached', async () => {
    const refused = (await start({ DATABASE_URL: 'postgres://a:secret-word@127.0.0.1:1/a', KWORUM_DATA: home }).catch(
      (error: unknown) => error,
    )) as HubEndedError;
    expect(refused.output).toContain('Nie można połączyć się z bazą danych');
    expect(refused.output).not.toContain('secret-word');
  });

  it.runIf(process.getuid?.() === 0)('explains, as root, why data below a 0700 home cannot work', async () => {
    const closed = join(home, 'root-home');
    mkdirSync(closed, { mode: 0o700 });
    const refused = (await start({ KWORUM_DATA: join(closed, 'data') }).catch(
      (error: unknown) => error,
    )) as HubEndedError;
    expect(refused.output).toContain(closed);
    expect(refused.output).toContain('KWORUM_DATA');
  });

  it.runIf(process.getuid?.() === 0)('lets the database through a data directory that others made closed', async () => {
    mkdirSync(dataDirectory(), { mode: 0o700 });
    mkdirSync(join(dataDirectory(), 'documents'), { mode: 0o700 });
    await start({ KWORUM_DATA: dataDirectory() });
    expect(statSync(dataDirectory()).mode & 0o777).toBe(0o711);
    expect(statSync(join(dataDirectory(), 'documents')).mode & 0o777).toBe(0o700);
  });

  it('runs on an outside database without touching its server', async () => {
    const database = await createTestDatabase();
    const hub = await start({
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DATA: dataDirectory(),
    });
    expect(hub.output()).toContain('"database":"external"');
    expect(await running.pop()?.end('SIGTERM')).toBe(0);
    const client = new pg.Client({ connectionString: database.hubUrl });
    await client.connect();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });
});
