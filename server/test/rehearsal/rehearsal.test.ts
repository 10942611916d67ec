import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RehearsalReport } from '../../../rehearsal/src/report.js';
import { People } from '../../src/identity/people/people.js';
import { Screen } from '../../src/identity/screens/screen.entity.js';
import { projectRoot } from '../../src/platform/config/project-root.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

const run = promisify(execFile);
const published = join(projectRoot(), '../shared/fixtures/radoskop/gdansk/data');
const files = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0)
  process.stderr.write('SKIPPED: no published sessions at ../shared/fixtures; replays are not tested\n');

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
  const clerk = {
    username: 'biuro',
    fullName: 'Biuro Rady',
    roles: ['council-office' as const],
    training: false,
    password: 'biuro rady 2026',
  };
  await hub.app.get(People).add([clerk], null);
});
afterAll(() => hub.dispose());

interface Ended {
  readonly code: number;
  readonly report: RehearsalReport | null;
  readonly account: string;
}

async function rehearse(...args: string[]): Promise<Ended> {
  if (!inject('programsBuilt')) throw new Error('The programs could not be built; see the compiler’s words above');
  const program = join(projectRoot(), 'dist/rehearsal/src/main.js');
  const common = ['--hub', hub.url, '--office', 'biuro:biuro rady 2026', '--speed', '1000', '--json'];
  try {
    const { stdout, stderr } = await run(process.execPath, [program, ...common, ...args], { maxBuffer: 16_000_000 });
    return { code: 0, report: JSON.parse(stdout), account: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, report: stdout ? JSON.parse(stdout) : null, account: stderr };
  }
}

describe('the rehearsal', () => {
  it.each([
    ['annual', 2],
    ['budget', 4],
    ['requested', 2],
    ['first-session', 1],
    ['joint-committee', 2],
    ['everything-fails', 3],
  ])('plays the script %s, and everything holds', { timeout: 120_000 }, async (script, votes) => {
    const { code, report, account } = await rehearse('--script', script, '--watchers', '2');
    expect(report, account).toMatchObject({ votes, mismatches: [], acksMissing: 0, chain: 'ok' });
    expect(code).toBe(0);
  });

  it('names the scripts there are when the one asked for is not among them', async () => {
    const { code, account } = await rehearse('--script', 'carnival');
    expect(code).toBe(2);
    expect(account).toContain('everything-fails');
  });

  it('plays a whole session of 15 with wall and 20 watchers, and everything holds', { timeout: 120_000 }, async () => {
    const { code, report, account } = await rehearse();
    expect(report, account).toMatchObject({ votes: 6, mismatches: [], acksMissing: 0, chain: 'ok' });
    expect(report?.watchers).toEqual({ following: 20, upToDate: 20 });
    expect(report?.wallLagMs?.p50).toBeGreaterThanOrEqual(0);
    expect(code).toBe(0);
    expect(await hub.app.get(DataSource).getRepository(Screen).count()).toBe(0);
  });

  it('holds for an even number of seats', { timeout: 120_000 }, async () => {
    const { code, account } = await rehearse('--councillors', '34', '--watchers', '2');
    expect(code, account).toBe(0);
  });

  it('says in a sentence what is wrong with its input', async () => {
    const broken = join(hub.settings.dataDirectory, 'broken.json');
    writeFileSync(broken, '{"date": "2026-02-05"');
    expect(await rehearse('--from', broken)).toMatchObject({
      code: 2,
      account: expect.stringContaining('nie jest poprawnym JSON'),
    });
    writeFileSync(
      broken,
      JSON.stringify({
        date: '2026-02-05',
        number: 1,
        number_roman: 'I',
        attendees: ['A B'],
        votes: [{ vote_index: 0, topic: 5 }],
      }),
    );
    expect(await rehearse('--from', broken)).toMatchObject({
      code: 2,
      account: expect.stringContaining('votes.0.topic'),
    });
    expect(await rehearse('--speed', 'fast')).toMatchObject({ code: 2, account: expect.stringContaining('--speed') });
    expect(await rehearse('--hub', 'https://example.org')).toMatchObject({
      code: 2,
      account: expect.stringContaining('tylko z tym komputerem'),
    });
  });
});

describe.skipIf(files.length === 0)('published sessions of a real council of 34 seats', () => {
  it.each(files)('%s replays with equal totals', { timeout: 180_000 }, async (name) => {
    const { code, report, account } = await rehearse('--from', join(published, name), '--watchers', '3');
    expect(report, account).toMatchObject({ mismatches: [], acksMissing: 0, chain: 'ok' });
    expect(code).toBe(0);
    expect(report?.tookS).toBeLessThan(60);
  });
});
