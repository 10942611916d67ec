import { type Settings } from '../config/settings.js';
import { type Logger } from '../logging/logger.js';
import { launchEmbeddedDatabase } from './embedded/launch-embedded-database.js';
import { migrateDatabase } from './migrate-database.js';

/** A database that is running and has the newest tables. */
export interface OpenDatabase {
  readonly hubUrl: string;
  /** `embedded`: started by the hub; `adopted`: found running after a killed hub; `external`: DATABASE_URL. */
  readonly kind: 'embedded' | 'adopted' | 'external';
  /** Stops the database when the hub started it; an outside one is left alone. */
  close(): Promise<void>;
}

/**
 * Starts or reaches the database and brings its tables up to date.
 * @throws DatabaseStartError in words for the person at the terminal.
 */
export async function openDatabase(settings: Settings, logger: Logger): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const ownerUrl = settings.ownerDatabaseUrl ?? settings.databaseUrl;
    await migrateDatabase(ownerUrl, settings.databaseUrl, logger);
    return { hubUrl: settings.databaseUrl, kind: 'external', close: async () => undefined };
  }
  const embedded = await launchEmbeddedDatabase(settings.dataDirectory, () =>
    logger.error({ database: 'embedded' }, 'PostgreSQL ended unasked and was started again'),
  );
  try {
    await migrateDatabase(embedded.ownerUrl, embedded.hubUrl, logger);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return {
    hubUrl: embedded.hubUrl,
    kind: embedded.adopted ? 'adopted' : 'embedded',
    close: () => embedded.stop(),
  };
}
