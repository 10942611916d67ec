import { onTestFinished } from 'vitest';
import { HallProgram } from '../../../hardware/src/hall-program.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { HallNow, Hall as HallView } from '../../../protocol/src/http/halls.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type Chamber, conveneChamber, Hall } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

/** A hall as the operator has set it up, with a convened session, on a hub of its own. */
export interface HallUnderTest {
  readonly hub: HubUnderTest;
  readonly chamber: Chamber;
  readonly people: Hall;
  readonly chair: Person<ChairView>;
  readonly operator: Visitor;
  readonly hallId: string;
  /** `/api/halls/<id>` and what follows. */
  path(rest: string): string;
  /** The operator's request. @throws HubRefusal */
  get<Body>(rest: string): Promise<Body>;
  put<Body>(rest: string, body: object): Promise<Body>;
  now(): Promise<HallNow>;
  /** @throws HubRefusal */
  setsPlan(plan: HallPlan): Promise<HallView>;
  /** A new key of the hall's program; the one before is worth nothing any more. */
  newKey(): Promise<string>;
  /** The hall's program at work, with what it said. */
  begins(key: string): { readonly lines: readonly string[]; readonly program: HallProgram };
  /** The same, until the test is over. */
  leads(key: string): { readonly lines: readonly string[]; readonly program: HallProgram };
  dispose(): Promise<void>;
}

export async function startHallUnderTest(): Promise<HallUnderTest> {
  const hub = await startHubUnderTest();
  const chamber = await conveneChamber(hub, 15);
  const people = new Hall(hub.url, chamber);
  const chair = await people.chair();
  const operator = visitorWith(hub, (await people.operator()).http.cookie);
  const { training } = chair.view.header;
  const { hallId } = granted<HallView>(await operator.post('/api/halls', { name: 'Sala obrad', training }));
  const path = (rest: string): string => `/api/halls/${hallId}${rest}`;
  const get = async <Body>(rest: string) => granted<Body>(await operator.get(path(rest)));
  const put = async <Body>(rest: string, body: object) => granted<Body>(await operator.put(path(rest), body));
  const begins = (key: string) => {
    const lines: string[] = [];
    const program = new HallProgram({ hubUrl: hub.url, key, say: (line) => void lines.push(line) });
    program.start();
    return { lines, program };
  };
  return {
    ...{ hub, chamber, people, chair, operator, hallId, path, get, put, begins },
    now: () => get<HallNow>('/now'),
    setsPlan: async (plan) => {
      const { revision } = await get<HallView>('');
      return put<HallView>('/plan', { revision, plan });
    },
    newKey: async () => granted<{ key: string }>(await operator.post(path('/key'))).key,
    leads: (key) => {
      const begun = begins(key);
      onTestFinished(() => begun.program.stop());
      return begun;
    },
    dispose: async () => {
      people.everybodyLeaves();
      await hub.dispose();
    },
  };
}

/** Somebody who has signed in already. */
export function visitorWith(hub: HubUnderTest, cookie: string): Visitor {
  const visitor = new Visitor(hub.url);
  visitor.cookie = cookie;
  return visitor;
}
