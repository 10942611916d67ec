import { execFile } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseStartError } from '../database-start-error.js';
import { type ClusterOptions } from './cluster.js';

/**
 * Makes a new database cluster: UTF-8, Polish collation by ICU, data checksums, passwords required.
 * It is made beside and renamed at the end, so that an interrupted first start leaves nothing half done.
 * @throws DatabaseStartError with initdb's own words.
 */
export async function initialiseCluster(options: ClusterOptions, data: string): Promise<void> {
  const unfinished = `${data}.init`;
  const passwordFile = join(dirname(data), 'initial-password');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, options.superuserPassword, { mode: 0o600 });
  if (options.user) chownSync(passwordFile, options.user.uid, options.user.gid);
  try {
    await promisify(execFile)(
      options.binaries.initdb,
      [
        '-D',
        unfinished,
        `--username=${options.superuserName}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Linux has C.UTF-8 everywhere; elsewhere C, for ICU sorts in either case.
        `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
        '--locale-provider=icu',
        '--icu-locale=pl-PL',
        '--data-checksums',
      ],
      { cwd: dirname(data), env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...options.user },
    );
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    throw initialisationError(data, cause);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, data);
}

function initialisationError(data: string, cause: unknown): DatabaseStartError {
  const words = (cause as { stderr?: string }).stderr ?? String(cause);
  if (words.includes('could not look up effective user ID')) {
    return new DatabaseStartError(
      'Konto, na którym działa hub, nie ma nazwy w systemie, a PostgreSQL jej wymaga. Uruchom hub na nazwanym koncie lub ustaw DATABASE_URL.',
      'The account the hub runs under has no name in this system, and PostgreSQL needs one. Use a named account or set DATABASE_URL.',
      { cause },
    );
  }
  if (existsSync('/etc/alpine-release')) {
    return new DatabaseStartError(
      'Wbudowany PostgreSQL nie działa na Alpine Linux (musl). Ustaw DATABASE_URL.',
      'The embedded PostgreSQL does not run on Alpine Linux (musl). Set DATABASE_URL.',
      { cause },
    );
  }
  return new DatabaseStartError(
    `Nie udało się założyć bazy danych w ${data}; słowa programu initdb poniżej.`,
    `The database could not be made in ${data}; initdb's words are below.\n${words}`,
    { cause },
  );
}
