import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HubHttp } from '../rehearsal/src/hub/hub-http.js';
import type { Person } from '../rehearsal/src/people/person.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../server/test/chamber/chamber.js';
import { type HubProcess, startHubProcess } from '../server/test/cluster/hub-process.js';
import { startHubUnderTest } from '../server/test/cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../server/test/cluster/test-database.js';
import { noBrowser, openBrowser } from './browser.js';
import { Window } from './people/window.js';

/** A screen that shows it later is of no use in the hall. */
const soon = 5_000;

/** Screens as they hang in halls: projector, monitor, 4K, an old projector, one standing upright. */
const pictures = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 },
];

describe.skipIf(noBrowser())('the wall', () => {
  let database: TestDatabase;
  let chamber: Chamber;
  let hub: HubProcess;
  let hall: Hall;
  let browser: Browser;
  let operator: HubHttp;
  let councillors: Person[];
  let chair: Awaited<ReturnType<Hall['chair']>>;
  let votingId: string;
  let main: Window;
  let side: Window;

  beforeAll(async () => {
    database = await createTestDatabase();
    const preparing = await startHubUnderTest({ database });
    // The largest council the law knows outside Warsaw (art. 17).
    chamber = await conveneChamber(preparing, 45);
    await preparing.dispose();
    [hub, browser] = await Promise.all([startOn(0), openBrowser()]);
    hall = new Hall(hub.url, chamber);
    operator = (await hall.operator()).http;
    [main, side] = await Promise.all([hangs(), hangs()]);
  });
  afterAll(async () => {
    hall?.everybodyLeaves();
    await browser?.close();
    await hub?.end('SIGTERM');
    await database?.drop();
  });

  function startOn(port: number): Promise<HubProcess> {
    return startHubProcess({
      PORT: String(port),
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DEMO: 'off',
      KWORUM_LOG_LEVEL: 'warn',
      KWORUM_VIRTUAL_HALL: 'off',
    });
  }

  async function hangs(): Promise<Window> {
    const viewport = { width: 1280, height: 720 };
    return (await Window.opens(browser, { hubUrl: hub.url, viewport })).goes('/wall');
  }

  async function isPaired(screen: Window, name: string): Promise<string> {
    const code = screen.page.getByText(/^\w{4} \w{4}$/);
    const body = { code: await code.textContent(), name, sessionId: chamber.sessionId };
    const { screenId } = await operator.post<{ screenId: string }>('/api/screens/pairings/confirm', body);
    await code.waitFor({ state: 'detached', timeout: soon });
    return screenId;
  }

  async function steers(screenId: string, change: object): Promise<void> {
    const headers = { cookie: operator.cookie, 'content-type': 'application/json' };
    const init = { method: 'PATCH', headers, body: JSON.stringify(change) };
    expect((await fetch(`${hub.url}/api/screens/${screenId}`, init)).status).toBe(200);
  }

  const screenIds: { main: string; side: string } = { main: '', side: '' };

  it('shows a code, and the session once the operator has typed it', async () => {
    await main.sees('Kod tego ekranu');
    await main.hasNoBarriers('code');
    screenIds.main = await isPaired(main, 'Ekran główny');
    screenIds.side = await isPaired(side, 'Ekran boczny');
    await main.sees('0/45', soon);
    await main.sees('BRAK KWORUM');
    await main.hasNoBarriers('quorum');
    expect(await main.page.evaluate(() => getComputedStyle(document.documentElement).cursor)).toBe('none');
  });

  it('follows a vote to its result without anybody touching it; before closing it knows only how many (V-08)', async () => {
    chair = await hall.chair();
    councillors = await hall.councillors(2, 30);
    votingId = await openVote(chair, councillors);
    await main.sees('Głosowanie nr 1', soon);
    await main.sees('Uchwała w sprawie próby');
    await main.sees('Wymagane: więcej głosów ZA niż PRZECIW');
    await castAll(['for', 'against', 'for', 'abstain', 'for']);
    await main.sees('29 z 30', soon);
    expect(await figuresOn(main)).toEqual({});
    expect(await main.page.getByRole('listitem').count()).toBe(0);
    await main.hasNoBarriers('voting');
    await chair.orders('CloseVoting', { votingId });
    await main.sees('Uchwała podjęta', soon);
    await main.sees('Wynik głosowania nr 1');
    expect(await figuresOn(main)).toEqual({
      ZA: '17',
      PRZECIW: '6',
      'WSTRZYMUJĘ SIĘ': '6',
      'BRAK GŁOSU': '1',
      NIEOBECNI: '15',
    });
    await main.hasNoBarriers('result');
    await chair.orders('AnnounceVoting', { votingId });
  });

  it.each(pictures)('all forty-five names stand in the picture of $width × $height, nothing scrolls', async (size) => {
    await main.page.setViewportSize(size);
    await expect.poll(() => outsideThePicture(main)).toEqual([]);
    expect(await main.page.getByRole('listitem').filter({ visible: true }).count()).toBeGreaterThanOrEqual(45);
    expect(await main.page.evaluate(() => document.scrollingElement?.scrollHeight)).toBe(size.height);
  });

  it('two screens show different scenes at once', async () => {
    await main.page.setViewportSize({ width: 1280, height: 720 });
    await steers(screenIds.side, { scene: 'message', message: 'Zapraszamy do sali nr 2' });
    await side.sees('Zapraszamy do sali nr 2', soon);
    await side.hasNoBarriers('message');
    await main.sees('Uchwała podjęta');
    await steers(screenIds.side, { scene: 'idle' });
    await side.sees('Ekran boczny', soon);
    await side.hasNoBarriers('idle');
  });

  it('gives the floor its clock and its queue', async () => {
    for (const person of councillors.slice(0, 3))
      await person.orders('RequestFloor', { kind: 'speech', personId: null });
    await chair.until('kolejka', ({ view }) => view?.floor.queue.length === 3);
    await chair.orders('GrantFloor', { requestId: chair.view.floor.queue[0]?.requestId ?? '' });
    await main.sees('Przy głosie', soon);
    expect(await main.page.getByRole('timer').textContent()).toMatch(/^[45]:\d\d$/);
    expect(await main.region('Następni').getByRole('listitem').count()).toBe(2);
    await main.hasNoBarriers('speaker');
    await chair.orders('EndFloor', {});
    await main.sees('Punkt 2', soon);
    await main.hasNoBarriers('item');
  });

  it('the hub dies and comes back: the scene stays, a sign says so, the screen goes on by itself', async () => {
    const port = Number(new URL(hub.url).port);
    for (const screen of [main, side]) screen.outage(true);
    await hub.end('SIGKILL');
    await main.sees('Brak połączenia', soon);
    await main.sees('Podjęcie uchwały nr 2');
    await main.hasNoBarriers('without connection');
    hub = await startOn(port);
    await main.page.getByText('Brak połączenia').waitFor({ state: 'detached', timeout: 15_000 });
    for (const screen of [main, side]) screen.outage(false);
    await chair.until('połączenie', ({ status }) => status === 'connected');
    const resumeAt = new Date(Date.now() + 900_000).toISOString();
    await chair.orders('StartRecess', { resumeAt, reason: 'Obrady klubów' });
    await main.sees('Przerwa', soon);
    await main.sees(/^Wznowienie o \d\d:\d\d$/);
    await main.hasNoBarriers('recess');
  });

  it('a restarted browser shows the session at once; a removed screen shows a code again', async () => {
    await main.page.reload();
    await main.sees('Przerwa', soon);
    await operator.delete(`/api/screens/${screenIds.main}`);
    await main.sees('Kod tego ekranu', soon);
    await main.page.reload();
    await main.sees('Kod tego ekranu', soon);
    for (const screen of [main, side]) screen.hasNoComplaints();
  });

  /** Everybody but the chair votes, the choices in turn. */
  async function castAll(choices: readonly ('for' | 'against' | 'abstain')[]): Promise<void> {
    await Promise.all(
      councillors.map((person, index) =>
        person.orders('CastBallot', { votingId, choice: choices[index % choices.length] ?? 'for' }),
      ),
    );
  }
});

async function figuresOn({ page }: Window): Promise<Record<string, string>> {
  const [terms, figures] = await Promise.all([
    page.getByRole('term').allTextContents(),
    page.getByRole('definition').allTextContents(),
  ]);
  return Object.fromEntries(terms.map((term, index) => [term, figures[index] ?? '']));
}

/** What stands, even in part, outside the picture or outside the box it must fit in. */
function outsideThePicture({ page }: Window): Promise<string[]> {
  return page.evaluate(() => {
    const isOutside = (element: Element) => {
      const box = (element.closest('.wall-fit') ?? document.documentElement).getBoundingClientRect();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const rounding = 1;
      return (
        left < box.left - rounding ||
        right > Math.min(box.right, window.innerWidth) + rounding ||
        top < box.top - rounding ||
        bottom > Math.min(box.bottom, window.innerHeight) + rounding
      );
    };
    return [...document.querySelectorAll('h1, p, dt, dd, time, svg, .wall-name')]
      .filter((element) => !element.closest('.k-visually-hidden') && isOutside(element))
      .map((element) => element.textContent ?? '');
  });
}
