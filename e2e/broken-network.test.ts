import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { Operator } from './people/operator.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';
import { VisitorOnline } from './people/visitor-online.js';
import { Wall } from './people/wall.js';
import { Wire } from './people/wire.js';

const offline = 'Brak połączenia – ponawiam';
const unsent = 'Głos niewysłany – ponów';

/** V-04, V-31, S-23: what a broken network or a dead hub does to an open vote, as people see it. */
describe.skipIf(noBrowser())('a broken network', () => {
  let hub: DemoHub;
  let wire: Wire;
  let browser: Browser;
  let chair: Chair;
  let operator: Operator;
  let kaczorek: Councillor;
  let zurawska: Councillor;
  let wall: Wall;
  let visitor: VisitorOnline;
  let others: VirtualCouncil;
  const windows = () => ({
    chair: chair?.window,
    operator: operator?.window,
    kaczorek: kaczorek?.window,
    zurawska: zurawska?.window,
    wall: wall?.window,
    visitor: visitor?.window,
  });
  tellsOneStory(windows);

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    const { url: hubUrl, sessionId } = hub;
    wire = await Wire.laidTo(hubUrl);
    chair = await Chair.sitsDown(browser, { hubUrl });
    operator = await Operator.sitsDown(browser, { hubUrl });
    kaczorek = await Councillor.sitsDown(browser, 'radny3', { hubUrl: wire.url });
    zurawska = await Councillor.sitsDown(browser, 'radny4', { hubUrl });
    wall = await Wall.hangs(browser, hubUrl);
    await wall.isPaired(operator, 'Ekran główny');
    visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
    others = await VirtualCouncil.sitsDown(hubUrl, sessionId, ['radny1', 'radny2', 'radny5', 'radny6', 'radny7']);
    await chair.confirmsPresence();
    await kaczorek.confirmsPresence();
    await zurawska.confirmsPresence();
    await others.confirmPresence();
    await operator.turnsTo('Obecność');
    await chair.opensSession();
    await chair.goesTo(6);
  });
  afterAll(async () => {
    others?.leave();
    await browser?.close();
    wire?.remove();
    await hub?.dispose();
  });

  async function opensVote(itemNumber: number): Promise<void> {
    if (itemNumber !== 6) await chair.goesTo(itemNumber);
    await chair.takes('Przygotuj głosowanie');
    await chair.takes('Otwórz głosowanie');
    for (const { window } of [kaczorek, zurawska]) await window.page.locator('.k-ballot').waitFor();
  }

  it('a vote given while the cable is out goes through by itself when it is in again', async () => {
    await opensVote(6);
    kaczorek.window.outage(true);
    wire.cut();
    await kaczorek.window.sees(offline);
    await kaczorek.presses('ZA');
    await kaczorek.window.sees(unsent);
    await kaczorek.window.sees('Twój głos ZA nie dotarł jeszcze do systemu.');
    await kaczorek.window.hasNoBarriers('desk: unsent vote');

    // S-23: a lost connection is not an absence.
    await operator.window.reads(operator.rowOf('Kaczorek Zbigniew'), [/rozłączone od/, 'obecny/-a']);
    await chair.window.sees('Kworum: 8/15 (wymagane 8)');
    await others.vote(['for', 'for', 'for', 'against', 'abstain']);
    await chair.window.sees('Oddano głosów: 5 z 8');
    await kaczorek.window.sees('Oddano głosów: 0 z 8');

    wire.mends();
    await kaczorek.window.sees('Połączono');
    // The newest view in under a second after the reconnect, with the vote that waited already in it.
    const reconnectedAt = performance.now();
    await kaczorek.window.sees('Oddano głosów: 6 z 8');
    expect(performance.now() - reconnectedAt).toBeLessThan(1_000);
    await kaczorek.hasReceipt('ZA');
    kaczorek.window.outage(false);
    await kaczorek.window.seesNo('Zaloguj się');
    await operator.window.reads(operator.rowOf('Kaczorek Zbigniew'), [/połączone/, 'obecny/-a']);
    await chair.window.sees('Oddano głosów: 6 z 8');
  });

  it('where nothing arrives and nobody is told, the voter can send again; the vote counts once', async () => {
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
    await opensVote(7);
    kaczorek.window.outage(true);
    wire.fallsSilent();
    await kaczorek.presses('PRZECIW');
    await kaczorek.window.sees(unsent);
    await kaczorek.window.presses('Ponów: PRZECIW');
    wire.mends();
    await kaczorek.hasReceipt('PRZECIW');
    kaczorek.window.outage(false);
    await chair.window.sees('Oddano głosów: 1 z 8');
    await kaczorek.votes('ZA');
    await chair.window.sees('Oddano głosów: 1 z 8');
  });

  it('kill -9 of the hub in an open vote: every window says so, comes back by itself and the vote is finished', async () => {
    await zurawska.votes('PRZECIW');
    // The voter has the receipt before the hall has the count: a hub killed in between leaves the last known count at 1.
    await wall.shows('2 z 8');
    for (const window of Object.values(windows())) window.outage(true);
    await hub.dies();
    for (const { window } of [chair, operator, kaczorek, zurawska, visitor]) await window.sees(offline);
    await wall.shows('Brak połączenia', '2 z 8');
    await chair.isKeptFrom('Zamknij głosowanie', 'Brak połączenia. Widać ostatni znany stan');
    await chair.window.hasNoBarriers('console without a hub');
    await zurawska.window.sees(/^Głos oddany: PRZECIW/);
    await zurawska.presses('WSTRZYMUJĘ SIĘ');
    await zurawska.window.sees(unsent);
    await zurawska.window.sees(/^Nadal liczy się głos: PRZECIW/);

    await hub.returns();
    for (const { window } of [chair, operator, kaczorek, zurawska, visitor]) await window.sees('Połączono');
    await zurawska.hasReceipt('WSTRZYMUJĘ SIĘ');
    await kaczorek.hasReceipt('ZA');
    await chair.window.sees('Kworum: 8/15 (wymagane 8)');
    await others.vote(['for', 'for', 'against', null, null]);
    await chair.votes('ZA');
    await wall.shows('6 z 8');
    for (const window of Object.values(windows())) window.outage(false);
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
    await kaczorek.seesResult('Uchwała podjęta', 'ZA');
    await zurawska.seesResult('Uchwała podjęta', 'WSTRZYMUJĘ SIĘ');
    await visitor.sees('ZA: 4, PRZECIW: 1, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 2, NIEOBECNI: 7');
    await wall.shows('Uchwała podjęta');
  });

  it('no window complained of anything but the outage', () => {
    for (const window of Object.values(windows())) window.hasNoComplaints();
  });
});
