import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';

const programs = ['/lib/nut', '/usr/lib/nut', '/usr/sbin', '/sbin'];
const programOf = (name: string): string | undefined =>
  programs.map((folder) => join(folder, name)).find((path) => existsSync(path));
const upsd = programOf('upsd');
const dummyUps = programOf('dummy-ups');

/** Whether a real NUT server can be played here (Debian: nut-server). */
export const hasNut = upsd !== undefined && dummyUps !== undefined;

export interface NutServer {
  readonly port: number;
  /** The driver dies, as when the cable of the UPS is pulled. */
  pullDriver(): Promise<void>;
  stop(): Promise<void>;
}

/** A real `upsd` with the UPS `sala`, whose driver plays a scenario. @param scenario lines of a `.seq` file */
export async function startNut(scenario: readonly string[]): Promise<NutServer> {
  if (!upsd || !dummyUps) throw new Error('NUT is not installed');
  const folder = mkdtempSync('/tmp/kworum-nut-');
  // Its programs want to be somebody else's than root's.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const write = (name: string, ...lines: readonly string[]): void => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`, { mode: 0o644 });
  };
  write('nut.conf', 'MODE=netserver');
  write('sala.seq', ...scenario);
  write(
    'ups.conf',
    'maxretry = 1',
    '[sala]',
    '  driver = dummy-ups',
    `  port = ${join(folder, 'sala.seq')}`,
    '  mode = dummy-loop',
  );
  write('upsd.conf', `LISTEN 127.0.0.1 ${port}`, 'MAXAGE 15', `STATEPATH ${folder}`);
  write('upsd.users', '[hub]', '  password = tajne', '  upsmon secondary');
  chmodSync(join(folder, 'upsd.users'), 0o600);
  const env = {
    ...process.env,
    NUT_CONFPATH: folder,
    NUT_STATEPATH: folder,
    NUT_ALTPIDPATH: folder,
    NUT_PIDPATH: folder,
  };
  const user = userInfo().username;
  const begin = (program: string, ...args: readonly string[]): ChildProcess =>
    spawn(program, [...args, '-F', '-u', user], { env, stdio: 'ignore' });
  const driver = begin(dummyUps, '-a', 'sala');
  const server = begin(upsd);
  return {
    port,
    pullDriver: () => end(driver),
    stop: async () => {
      await Promise.all([end(driver), end(server)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
