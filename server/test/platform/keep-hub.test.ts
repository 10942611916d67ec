import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { projectRoot } from '../../src/platform/config/project-root.js';
import { freePort } from '../../src/platform/free-port.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';

let database: TestDatabase;
let keeper: ChildProcess;
let port: number;
let output = '';
beforeEach(async () => {
  if (!inject('programsBuilt')) throw new Error('The programs could not be built; see the compiler’s words above');
  database = await createTestDatabase();
  port = await freePort();
  output = '';
});
afterEach(async () => {
  if (keeper.exitCode === null) await ends('SIGTERM');
  await database.drop();
});

/** `npm start` behind the build. */
function keeps(environment: Record<string, string> = {}): void {
  const { hubUrl, ownerUrl } = database;
  const addresses = { DATABASE_URL: hubUrl, KWORUM_OWNER_DATABASE_URL: ownerUrl };
  keeper = spawn(process.execPath, [join(projectRoot(), 'scripts/keep-hub.mjs')], {
    env: { PATH: process.env.PATH, PORT: `${port}`, KWORUM_DEMO: 'off', ...addresses, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const pipe of [keeper.stdout, keeper.stderr])
    pipe?.on('data', (data: Buffer) => {
      output += data.toString();
    });
}

async function ends(signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(keeper, 'close');
  keeper.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

/** Titles of the keeper's children with their process ids. */
function children(): Map<string, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid) => {
      try {
        const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
        if (Number(parent) !== keeper.pid) return [];
        return [[readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(), Number(pid)] as const];
      } catch {
        return [];
      }
    }),
  );
}

function pidOf(title: string): Promise<number> {
  return vi.waitUntil(() => children().get(title), { timeout: 30_000 });
}

function starts(): number {
  return output.split('Kworum działa').length - 1;
}

it.skipIf(process.platform !== 'linux')(
  'a hub that is killed is followed by the spare one on the same port, and stopping ends both well',
  async () => {
    keeps();
    const [first, spare] = [await pidOf('kworum hub'), await pidOf('kworum spare')];
    process.kill(first, 'SIGKILL');
    await vi.waitUntil(() => starts() === 2, { timeout: 30_000 });
    expect(children().get('kworum hub')).toBe(spare);
    expect(await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()).toMatchObject({ ready: true });
    expect(output).toContain('Hub zakończył się (SIGKILL), startuje następny.');
    await pidOf('kworum spare');
    expect(await ends('SIGTERM')).toBe(0);
    expect(output).toContain('Zatrzymano.');
    expect([...children().keys()]).toEqual([]);
  },
  120_000,
);

it('a first start that fails says why and is not tried again', async () => {
  keeps({ PORT: 'x' });
  const [code] = (await once(keeper, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(output).not.toContain('startuje następny');
}, 60_000);
