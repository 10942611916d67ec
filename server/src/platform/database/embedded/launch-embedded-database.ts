import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { databaseBinaries } from './binaries.js';
import { DatabaseCluster } from './cluster.js';
import { type DatabaseUser, databaseUser, firstClosedDirectory } from './database-user.js';
import { HubLock } from './hub-lock.js';
import { provisionDatabase } from './provision-database.js';
import { databaseSecrets } from './secrets.js';

const superuserName = 'kworum_admin';
const databaseName = 'kworum';

/** The hub's own PostgreSQL. */
export interface EmbeddedDatabase {
  /** For the running hub: a role that owns nothing. */
  readonly hubUrl: string;
  /** For migrations: the role that owns the tables. */
  readonly ownerUrl: string;
  /** For whoever makes databases beside (tests). */
  readonly superuserUrl: string;
  /** Whether a server left by a killed hub was taken over. */
  readonly adopted: boolean;
  /** Lets go of the data directory and stops the server. */
  stop(): Promise<void>;
}

/**
 * Starts, or takes over, the PostgreSQL that lives in `<dataDirectory>/database`, and starts it again when it ends unasked.
 * @param onReturn whenever it had to be started again
 * @throws DatabaseStartError in words for the person at the terminal; a server of another hub is left running.
 */
export async function launchEmbeddedDatabase(
  dataDirectory: string,
  onReturn: () => void = () => undefined,
): Promise<EmbeddedDatabase> {
  const user = databaseUser();
  const directory = prepareDirectory(dataDirectory, user);
  const passwords = join(dataDirectory, 'database-passwords.json');
  if (existsSync(join(directory, 'data')) && !existsSync(passwords)) {
    throw new DatabaseStartError(
      `Jest baza danych w ${directory}, a brak pliku haseł ${passwords}. Odtwórz go z kopii zapasowej.`,
      `There is a database in ${directory} but no password file ${passwords}. Restore it from the backup.`,
    );
  }
  const secrets = databaseSecrets(passwords);
  const cluster = await DatabaseCluster.open({
    directory,
    user,
    binaries: databaseBinaries(user),
    superuserName,
    superuserPassword: secrets.superuser,
  });
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${cluster.port}/${database}`;
  const superuserUrl = url(superuserName, secrets.superuser, 'postgres');
  let lock = await HubLock.take(superuserUrl, dataDirectory).catch(async (error: unknown) => {
    if (!cluster.adopted && !(error instanceof DatabaseStartError)) await cluster.stop();
    throw error;
  });
  cluster.endWithThisProcess();
  const stop = async (): Promise<void> => {
    try {
      await lock.release();
    } finally {
      await cluster.stop();
    }
  };
  try {
    await provisionDatabase(superuserUrl, databaseName, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  cluster.keepUp(async () => {
    lock = await HubLock.take(superuserUrl, dataDirectory);
    onReturn();
  });
  return {
    hubUrl: url('kworum_hub', secrets.hub, databaseName),
    ownerUrl: url('kworum_owner', secrets.owner, databaseName),
    superuserUrl,
    adopted: cluster.adopted,
    stop,
  };
}

function prepareDirectory(dataDirectory: string, user: DatabaseUser | undefined): string {
  const directory = join(dataDirectory, 'database');
  const closed = user && firstClosedDirectory(user, dirname(dataDirectory));
  if (closed) {
    throw new DatabaseStartError(
      `Hub działa jako root, więc baza danych działa jako „nobody”, a do katalogu ${closed} wejść nie może. Ustaw KWORUM_DATA poza nim, np. KWORUM_DATA=/var/lib/kworum.`,
      `The hub runs as root, so the database runs as "nobody", who may not enter ${closed}. Set KWORUM_DATA outside of it, e.g. KWORUM_DATA=/var/lib/kworum.`,
    );
  }
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    // The database's account passes through to its own directory; what else is here has modes of its own.
    if (user) chmodSync(dataDirectory, statSync(dataDirectory).mode | 0o011);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (user) chownSync(directory, user.uid, user.gid);
    chmodSync(directory, 0o700);
  } catch (cause) {
    throw new DatabaseStartError(
      `Nie można utworzyć katalogu danych ${dataDirectory}: brak praw zapisu. Zmień KWORUM_DATA lub prawa katalogu.`,
      `The data directory ${dataDirectory} cannot be made: no right to write. Change KWORUM_DATA or the directory's rights.`,
      { cause },
    );
  }
  return directory;
}
