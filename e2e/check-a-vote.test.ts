import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOf } from './barriers.js';
import { noBrowser, openBrowser } from './browser.js';
import { Chair } from './people/chair.js';
import { Councillor } from './people/councillor.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { tellsOneStory } from './people/story.js';
import { VirtualCouncil } from './people/virtual-council.js';
import { VisitorOnline } from './people/visitor-online.js';

/** V-30, by hand: a councillor votes and keeps the code, a resident finds the vote and checks the session from a disk. */
describe.skipIf(noBrowser())('anybody checks a vote', () => {
  const directory = mkdtempSync(join(tmpdir(), 'kworum-check-'));
  let hub: DemoHub;
  let browser: Browser;
  let chair: Chair;
  let kaczorek: Councillor;
  let visitor: VisitorOnline;
  let others: VirtualCouncil;
  let code: string;
  tellsOneStory(() => ({ chair: chair?.window, kaczorek: kaczorek?.window, visitor: visitor?.window }));

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    const { url: hubUrl, sessionId } = hub;
    chair = await Chair.sitsDown(browser, { hubUrl });
    kaczorek = await Councillor.sitsDown(browser, 'radny3', { hubUrl });
    const names = ['radny1', 'radny2', 'radny4', 'radny5', 'radny6', 'radny7', 'radny8'];
    others = await VirtualCouncil.sitsDown(hubUrl, sessionId, names);
    visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
    await chair.confirmsPresence();
    await kaczorek.confirmsPresence();
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
    rmSync(directory, { recursive: true });
  });

  it('the desk shows the code of the vote and keeps it', async () => {
    await kaczorek.votes('PRZECIW');
    const shown = kaczorek.window.page.getByText(/^Kod Twojego głosu: /).first();
    code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
    expect(code).not.toBe('');
    await kaczorek.window.hasNoBarriers('desk: code of the vote');
    await kaczorek.window.page.reload();
    await kaczorek.window.sees(`Kod Twojego głosu: ${code}`);
    await others.vote(Array<'for'>(7).fill('for'));
    await chair.closesVoting();
    await chair.takes('Ogłoś wynik');
  });

  it('a resident finds it on the public page, in the list and by the search', async () => {
    const { page } = visitor.window;
    await visitor.sees(/Sprawdź sam/);
    await page.getByLabel('Kod z pulpitu').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await visitor.sees(/Twój głos stoi w dzienniku jako zdarzenie nr \d+, policzony jako PRZECIW\./);
    await visitor.sees(/Sprawdzono w tej przeglądarce/);
    await visitor.window.hasNoBarriers('public page: check for yourself');
    await visitor.window.goes(`/sesje/${hub.sessionId}/glosowania/1`);
    await visitor.sees(code);
    await visitor.window.hasNoBarriers('public page: codes in the list');
  });

  it('the verifier, opened from a disk without a network, finds everything whole, and one changed vote', async () => {
    const files = `/api/public/sessions/${hub.sessionId}`;
    for (const [name, address] of [
      ['weryfikator.html', '/weryfikator.html'],
      ['dziennik.jsonl', `${files}/log.jsonl`],
      ['punkty.txt', `${files}/checkpoints.txt`],
      ['klucze.txt', `${files}/checkpoint-keys.txt`],
    ] as const)
      writeFileSync(join(directory, name), await (await fetch(`${hub.url}${address}`)).text());
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(directory, 'weryfikator.html')).href);
    const brings = (...names: string[]) =>
      page.getByLabel(/Wybierz pliki sesji/).setInputFiles(names.map((name) => join(directory, name)));
    await brings('dziennik.jsonl', 'punkty.txt', 'klucze.txt');
    await page.getByText('klucze: klucze.txt').waitFor();
    await page.getByLabel('Kod Twojego głosu').fill(code);
    await page.getByRole('button', { name: 'Sprawdź' }).click();
    await page.getByRole('heading', { name: 'Zgodne' }).waitFor();
    await page.getByText(/Twój głos .* policzony jako PRZECIW/).waitFor();
    await page.getByText('Punkty kontrolne podpisano kluczem gminy.').waitFor();
    expect(await barriersOf(page)).toEqual([]);

    const log = readFileSync(join(directory, 'dziennik.jsonl'), 'utf8').split('\n');
    const ballot = log.findIndex((line) => line.includes('BallotCast'));
    log[ballot] = (log[ballot] ?? '').replace(/\\"choice\\":\\"(?:for|against)\\"/, '\\"choice\\":\\"abstain\\"');
    writeFileSync(join(directory, 'zmieniony.jsonl'), log.join('\n'));
    await brings('zmieniony.jsonl');
    await page.getByText('dziennik: zmieniony.jsonl').waitFor();
    await page.getByRole('button', { name: 'Sprawdź' }).click();
    await page.getByRole('heading', { name: 'Niezgodne' }).waitFor();
    await page.getByText(`Pierwsze błędne zdarzenie: nr ${ballot + 1}.`, { exact: false }).waitFor();
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await context.close();
  });
});
