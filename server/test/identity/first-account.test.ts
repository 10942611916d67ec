import { expect, it } from 'vitest';
import { StartBanner } from '../../src/platform/banner/start-banner.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice } from '../people/council-office.js';
import { Visitor } from '../people/visitor.js';

function printedPassword(hub: HubUnderTest): string | undefined {
  return /biuro-rady {2}hasło: (\S+)/.exec(hub.app.get(StartBanner).text())?.[1];
}

it('a new hub prints the office’s first password, another one at each start, until somebody signed in', async () => {
  const first = await startHubUnderTest();
  try {
    const lost = printedPassword(first);
    expect(lost).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);

    const second = await startHubUnderTest({ database: first.database });
    const known = printedPassword(second);
    const office = new CouncilOffice(new Visitor(second.url));
    expect((await office.visitor.signsIn('biuro-rady', lost ?? '')).status).toBe(401);
    expect((await office.visitor.signsIn('biuro-rady', known ?? '')).json()).toMatchObject({
      roles: ['council-office'],
    });
    expect(await office.createsTerm()).toMatchObject({ training: false });
    await second.dispose();

    const third = await startHubUnderTest({ database: first.database });
    expect(printedPassword(third)).toBeUndefined();
    expect((await new Visitor(third.url).signsIn('biuro-rady', known ?? '')).status).toBe(200);
    await third.dispose();
  } finally {
    await first.dispose();
  }
});

it('a hub that has an office prints nothing', async () => {
  const first = await startHubUnderTest();
  try {
    await CouncilOffice.at(first);
    const next = await startHubUnderTest({ database: first.database });
    expect(printedPassword(next)).toBeUndefined();
    await next.dispose();
  } finally {
    await first.dispose();
  }
});
