import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.js';

/** Whether serial cables can be played here. */
export const hasSocat = spawnSync('socat', ['-V']).status === 0;

export interface PtyPair {
  /** The end a driver opens. */
  readonly ours: string;
  /** The end a device is plugged to. */
  readonly theirs: string;
  /** The cable is pulled, for both ends. */
  pull(): Promise<void>;
}

/** A serial cable: what goes in at one end comes out at the other. @param at the two names, to lay the same cable again */
export async function layCable(at = cableNames()): Promise<PtyPair> {
  const { ours, theirs } = at;
  const pty = (link: string): string => `pty,raw,echo=0,link=${link}`;
  const cable = spawn('socat', [pty(ours), pty(theirs)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => cable.once('exit', () => resolve()));
  await until(() => existsSync(ours) && existsSync(theirs));
  const pull = async (): Promise<void> => {
    cable.kill();
    await ended;
    for (const link of [ours, theirs]) rmSync(link, { force: true });
  };
  return { ours, theirs, pull };
}

function cableNames(): { ours: string; theirs: string } {
  const folder = mkdtempSync('/tmp/kworum-cable-');
  return { ours: join(folder, 'ours'), theirs: join(folder, 'theirs') };
}
