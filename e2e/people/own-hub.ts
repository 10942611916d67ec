import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HubProcess, startHubProcess } from '../../server/test/cluster/hub-process.js';
import { createTestDatabase } from '../../server/test/cluster/test-database.js';

/** A hub in a process of its own, on a database of its own, that may be killed and started again at the same address. */
export interface OwnHub {
  readonly url: string;
  /** What it printed at its start, e.g. addresses and the first password. */
  banner(): string;
  /** `kill -9` */
  dies(): Promise<void>;
  /** Starts again at the same address, on the same database. */
  returns(): Promise<void>;
  dispose(): Promise<void>;
}

/** @param demo whether the empty database gets the demo council */
export async function startOwnHub({ demo }: { readonly demo: boolean }): Promise<OwnHub> {
  const database = await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kworum-e2e-'));
  const startOn = (port: string): Promise<HubProcess> =>
    startHubProcess({
      PORT: port,
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DATA: dataDirectory,
      KWORUM_DEMO: demo ? 'on' : 'off',
      KWORUM_LOG_LEVEL: 'warn',
      KWORUM_VIRTUAL_HALL: 'off',
    });
  let hub = await startOn('0');
  const { url } = hub;
  return {
    url,
    banner: () => hub.output(),
    async dies() {
      await hub.end('SIGKILL');
    },
    async returns() {
      hub = await startOn(new URL(url).port);
    },
    async dispose() {
      await hub.end('SIGTERM');
      await database.drop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
