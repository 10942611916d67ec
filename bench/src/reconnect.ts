import { LiveClient } from '../../live-client/src/live-client.js';
import type { HallView } from '../../protocol/src/views/views.js';
import type { Stage } from '../../rehearsal/src/play/stage.js';
import { BenchFailure } from './bench-options.js';
import type { HubProcess } from './hub-process.js';
import type { ReturnFigures } from './report.js';

const patienceMs = 30_000;

/** So many desks of a council's people lose their hub at once and come back by themselves. */
export async function measureReturn(
  stage: Stage,
  hub: HubProcess,
  sockets: number,
): Promise<{ hub: HubProcess; figures: ReturnFigures }> {
  const { councillors, sessionId } = stage;
  const clients = Array.from({ length: sockets }, (_, index) => {
    const cookie = councillors[index % councillors.length]?.http.cookie ?? '';
    const place = { sessionId, audience: 'hall', deviceId: `bench-desk-${index}` } as const;
    return new LiveClient<HallView>({ url: hub.url, headers: { cookie }, ...place });
  });
  for (const client of clients) client.open();
  if ((await missingAfterPatience(clients)) > 0) throw new BenchFailure('Not all sockets came to begin with.');
  const again = await hub.isKilledAndStartsAgain();
  const listens = performance.now();
  const missing = await missingAfterPatience(clients);
  const allBackMs = Math.round(performance.now() - listens);
  for (const client of clients) client.close();
  return { hub: again, figures: { sockets, allBackMs, missing } };
}

/** A client keeps its old view while it is away; only a new connection makes it `connected`. */
async function missingAfterPatience(clients: readonly LiveClient<HallView>[]): Promise<number> {
  const missing = () => clients.filter(({ snapshot }) => snapshot.status !== 'connected' || !snapshot.view).length;
  const deadline = performance.now() + patienceMs;
  while (missing() > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  return missing();
}
