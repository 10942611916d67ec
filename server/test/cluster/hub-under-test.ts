import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Hub, startHub } from '../../src/hub.js';
import { type Clock } from '../../src/platform/clock/clock.js';
import { projectRoot } from '../../src/platform/config/project-root.js';
import { readSettings, type Settings } from '../../src/platform/config/settings.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A whole hub, listening on a free port of 127.0.0.1, on a database of its own. */
export interface HubUnderTest extends Hub {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly database: TestDatabase;
  readonly settings: Settings;
  /** Stops the hub and removes its database and data directory. */
  dispose(): Promise<void>;
}

export interface HubUnderTestOptions {
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
  /** Start on this database (e.g. after stopping a first hub) instead of on a new one; it is not dropped at the end. */
  readonly database?: TestDatabase;
}

/** Starts a hub without demo council; logs warnings and errors only. */
export async function startHubUnderTest(options: HubUnderTestOptions = {}): Promise<HubUnderTest> {
  const database = options.database ?? (await createTestDatabase());
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kworum-hub-'));
  const settings: Settings = {
    ...readSettings(
      { KWORUM_DATA: dataDirectory, KWORUM_DEMO: 'off', KWORUM_LOG_LEVEL: 'warn', KWORUM_VIRTUAL_HALL: 'off' },
      projectRoot(),
    ),
    port: 0,
    databaseUrl: database.hubUrl,
    ownerDatabaseUrl: database.ownerUrl,
    ...options.settings,
  };
  const hub = await startHub(settings, createLogger(settings.logLevel), options.clock);
  return {
    ...hub,
    url: `http://127.0.0.1:${hub.port}`,
    database,
    settings,
    async dispose() {
      await hub.stop();
      if (!options.database) await database.drop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
