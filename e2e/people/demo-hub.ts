import type { SessionSummary } from '../../protocol/src/http/sessions.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { type OwnHub, startOwnHub } from './own-hub.js';

/** A hub with the demo council. */
export interface DemoHub extends OwnHub {
  /** The demo session that waits for its opening. */
  readonly sessionId: string;
}

export async function startDemoHub(): Promise<DemoHub> {
  const hub = await startOwnHub({ demo: true });
  return { ...hub, sessionId: await convenedSession(hub.url) };
}

async function convenedSession(hubUrl: string): Promise<string> {
  const clerk = await HubHttp.signIn(hubUrl, 'biuro', demoPassword);
  const sessions = await clerk.get<SessionSummary[]>('/api/sessions');
  const convened = sessions.find(({ status, committees }) => status === 'convened' && !committees);
  if (!convened) throw new Error('The demo council has no convened session');
  return convened.sessionId;
}
