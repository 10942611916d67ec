import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';

/** The account PostgreSQL runs under when it cannot be the hub's own. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: a hub run as root starts it as `nobody`. Any other hub starts it as itself.
 * @returns undefined when PostgreSQL runs under the hub's own account.
 * @throws DatabaseStartError when the system has no `nobody`.
 */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    // macOS writes -2: the kernel's id is its 32-bit form.
    if (name === 'nobody' && uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new DatabaseStartError(
    'Hub działa jako root, a PostgreSQL nie może; w systemie brak konta „nobody”. Uruchom hub jako zwykły użytkownik lub ustaw DATABASE_URL.',
    'The hub runs as root, PostgreSQL may not, and this system has no account "nobody". Run the hub as an ordinary user or set DATABASE_URL.',
  );
}

/** The first directory on the way to `path` (the path itself included) that `user` may not enter; missing ones count as passable. */
export function firstClosedDirectory(user: DatabaseUser, path: string): string | undefined {
  const steps: string[] = [];
  for (let step = resolve(path); ; step = dirname(step)) {
    steps.unshift(step);
    if (step === dirname(step)) break;
  }
  return steps.find((step) => {
    const stats = statSync(step, { throwIfNoEntry: false });
    if (!stats) return false;
    if (stats.uid === user.uid) return (stats.mode & 0o100) === 0;
    if (stats.gid === user.gid) return (stats.mode & 0o010) === 0;
    return (stats.mode & 0o001) === 0;
  });
}

/** Whether `user` may enter `path` and every directory above it. */
export function accessibleTo(user: DatabaseUser, path: string): boolean {
  return firstClosedDirectory(user, path) === undefined;
}
