import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionSummary } from '../../protocol/src/http/sessions.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { type HubProcess, startHubProcess } from '../../server/test/cluster/hub-process.js';
import { createTestDatabase } from '../../server/test/cluster/test-database.js';

/** A hub with the demo council, in a process of its own that may be killed and started again at the same address. */
export interface DemoHub {
  readonly url: string;
  /** The demo session that waits for its opening. */
  readonly sessionId: string;
  /** `kill -9` */
  dies(): Promise<void>;
  /** Starts again at the same address, on the same database. */
  returns(): Promise<void>;
  dispose(): Promise<void>;
}

export async function startDemoHub(): Promise<DemoHub> {
  const database = await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kworum-e2e-'));
  const startOn = (port: string): Promise<HubProcess> =>
    startHubProcess({
      PORT: port,
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DATA: dataDirectory,
      KWORUM_DEMO: 'on',
      KWORUM_LOG_LEVEL: 'warn',
    });
  let hub = await startOn('0');
  const { url } = hub;
  return {
    url,
    sessionId: await convenedSession(url),
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

async function convenedSession(hubUrl: string): Promise<string> {
  const clerk = await HubHttp.signIn(hubUrl, 'biuro', demoPassword);
  const sessions = await clerk.get<SessionSummary[]>('/api/sessions');
  const convened = sessions.find(({ status }) => status === 'convened');
  if (!convened) throw new Error('The demo council has no convened session');
  return convened.sessionId;
}
