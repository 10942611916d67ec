import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTime } from '../core/src/kernel/warsaw-time.js';
import { demoPassword } from '../server/src/features/demo/content/people.js';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';

/** Two devices of one person, a clock that is wrong, a sign-in that ended: the screens say it in plain words. */
describe.skipIf(noBrowser())('a councillor with more than one device', () => {
  let hub: DemoHub;
  let browser: Browser;
  let chair: Chair;
  let laptop: Councillor;
  let tablet: Councillor;
  let others: VirtualCouncil;
  tellsOneStory(() => ({ chair: chair?.window, laptop: laptop?.window, tablet: tablet?.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    const { url: hubUrl, sessionId } = hub;
    chair = await Chair.sitsDown(browser, { hubUrl });
    laptop = await Councillor.sitsDown(browser, 'radny3', { hubUrl });
    const names = ['radny1', 'radny2', 'radny4', 'radny5', 'radny6', 'radny7', 'radny8'];
    others = await VirtualCouncil.sitsDown(hubUrl, sessionId, names);
    await chair.confirmsPresence();
    await laptop.confirmsPresence();
    await others.confirmPresence();
    await chair.opensSession();
    await chair.goesTo(3);
    await chair.takes('Przygotuj głosowanie');
    await chair.takes('Otwórz głosowanie');
  });
  afterAll(async () => {
    others?.leave();
    await browser?.close();
    await hub?.dispose();
  });

  it('V-07: votes on the newer device; the older one says so, shows what counts and can take the vote back', async () => {
    await laptop.votes('PRZECIW');
    tablet = await Councillor.sitsDown(browser, 'radny3', { hubUrl: hub.url, viewport: { width: 820, height: 1180 } });
    await laptop.window.sees('Zalogowano się na innym urządzeniu. Głosujesz tam.');
    await tablet.window.sees(/Głos oddany: PRZECIW/);
    await tablet.votes('ZA');
    await laptop.window.sees(/Głos oddany: ZA/);
    await laptop.window.hasNoBarriers('desk: votes on another device');
    await laptop.window.presses('Głosuj na tym urządzeniu');
    await tablet.window.sees('Zalogowano się na innym urządzeniu. Głosujesz tam.');
  });

  it('the time of a vote is the hub’s, whatever the clock of the device says', async () => {
    const { page } = laptop.window;
    await page.clock.install({ time: new Date(Date.now() - 5 * 3_600_000) });
    await page.reload();
    await laptop.votes('WSTRZYMUJĘ SIĘ');
    const told = await page
      .getByText(/Głos oddany: WSTRZYMUJĘ SIĘ – /)
      .first()
      .textContent();
    const [hours = 0, minutes = 0] = (/(\d\d):(\d\d):\d\d/.exec(told ?? '') ?? []).slice(1).map(Number);
    const [hour = 0, minute = 0] = formatTime(new Date().toISOString()).split(':').map(Number);
    const apart = Math.abs(hours * 60 + minutes - (hour * 60 + minute));
    expect(Math.min(apart, 24 * 60 - apart)).toBeLessThan(60);
  });

  it('a page left open after the sign-in ended asks to sign in again and comes back to the vote', async () => {
    const { page } = laptop.window;
    laptop.window.expectsAnswer(401);
    await page.context().clearCookies();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.reload();
    await laptop.window.sees('Zaloguj się');
    await laptop.window.signsIn('radny3', demoPassword);
    await laptop.window.entersTheSession(page.getByRole('heading', { name: 'Pulpit radnego', level: 1 }));
    await laptop.window.sees(/Głos oddany: WSTRZYMUJĘ SIĘ/);
    laptop.window.hasNoComplaints();
  });
});
