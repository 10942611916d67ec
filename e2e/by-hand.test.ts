import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Chamber,
  conveneChamber,
  conveneSession,
  Hall,
  openVote,
  password,
} from '../server/test/chamber/chamber.js';
import { type HubProcess, startHubProcess } from '../server/test/cluster/hub-process.js';
import { startHubUnderTest } from '../server/test/cluster/hub-under-test.js';
import { createTestDatabase, type TestDatabase } from '../server/test/cluster/test-database.js';
import { noBrowser, openBrowser } from './browser.js';
import { Window } from './people/window.js';

describe.skipIf(noBrowser())('votes by hand, on the screens', () => {
  let database: TestDatabase;
  let chamber: Chamber;
  let mixedId: string;
  let hub: HubProcess;
  let browser: Browser;
  const halls: Hall[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const preparing = await startHubUnderTest({ database });
    chamber = await conveneChamber(preparing, 15);
    mixedId = await conveneSession(preparing, chamber.council, { rules: { enteredVotes: true } });
    await preparing.dispose();
    const environment = {
      DATABASE_URL: database.hubUrl,
      KWORUM_OWNER_DATABASE_URL: database.ownerUrl,
      KWORUM_DEMO: 'off',
      KWORUM_LOG_LEVEL: 'warn',
      KWORUM_VIRTUAL_HALL: 'off',
    };
    [hub, browser] = await Promise.all([startHubProcess({ PORT: '0', ...environment }), openBrowser()]);
  });
  afterAll(async () => {
    for (const hall of halls) hall.everybodyLeaves();
    await browser?.close();
    await hub?.end('SIGTERM');
    await database?.drop();
  });

  async function openVoteIn(sessionId: string) {
    const hall = new Hall(hub.url, { ...chamber, sessionId });
    halls.push(hall);
    const [chair, councillors] = [await hall.chair(), await hall.councillors(2, 9)];
    return { hall, chair, councillors, votingId: await openVote(chair, councillors) };
  }

  async function sits(username: string, path: string): Promise<Window> {
    const window = await Window.opens(browser, { hubUrl: hub.url });
    await window.goes(`/chamber/${path}`);
    await window.signsIn(username, password);
    return window;
  }

  it('V-14, V-19: the chair declares the failure, the operator records answers by keys, desk and wall follow', async () => {
    const { sessionId } = chamber;
    const { chair, hall } = await openVoteIn(sessionId);
    const console = await sits('radny1', `${sessionId}/chair`);
    await console.choosesFrom('Głosowanie…', 'Awaria urządzeń…');
    const question = console.page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Stwierdź awarię' }).click();
    await console.sees('Podaj przyczynę awarii.');
    await question.getByLabel('Przyczyna').fill('Brak sieci w sali');
    await console.hasNoBarriers('question about the failure');
    await question.getByRole('button', { name: 'Stwierdź awarię' }).click();
    await console.region('Głosowanie imienne (awaria)').waitFor();
    await console.hasNoBarriers('roll call on the console');

    const operator = await sits('operator', `${sessionId}/operator?tab=by-hand`);
    const call = operator.region('Głosowanie imienne (awaria)');
    await call.waitFor();
    const desk = await sits('radny2', `${sessionId}/desk`);
    const wall = await Window.opens(browser, { hubUrl: hub.url, viewport: { width: 1920, height: 1080 } });
    await wall.goes('/wall');
    const code = wall.page.getByText(/^\w{4} \w{4}$/);
    const pairing = { code: await code.textContent(), name: 'Sala', sessionId };
    await (await hall.signsIn('operator')).post('/api/screens/pairings/confirm', pairing);
    await wall.sees('Głosowanie imienne nr 1 (awaria)');
    await console.choosesFrom('Głosowanie…', 'Arkusz papierowy…');
    await console.sees('Skan podpisanego arkusza dołączysz po zamknięciu głosowania.');
    await console.hasNoBarriers('sheet of a vote');
    await console.page.keyboard.press('Escape');
    await desk.region('Głosowanie imienne (awaria)').waitFor();

    const heard: string[] = [];
    for (const key of ['1', '2', 'n', '3', 'Backspace', '1', '1', '1', '1', '1', '1']) {
      const name = (await call.locator('.b-call__name').textContent()) ?? '';
      heard.push(name);
      await call.focus();
      await operator.page.keyboard.press(key);
      await call
        .locator('.b-call__name')
        .filter({ hasNotText: name })
        .or(call.getByText('Wywołano wszystkich.'))
        .first()
        .waitFor();
    }
    expect(new Set(heard).size).toBe(9);
    await operator.hasNoBarriers('roll call on the panel');
    await desk.reads(desk.region('Głosowanie imienne (awaria)'), [/Odpowiedzi: 8 z 9/]);
    await desk.hasNoBarriers('roll call at the desk');
    await operator.sees(/^Bez odpowiedzi: /);
    await console.hasNoBarriers('end of the roll call');

    const voting = chair.view.voting;
    await chair.orders('CloseVoting', { votingId: voting?.votingId ?? '' });
    await desk.sees(/awaria urządzeń o/);
    await console.page.getByText('głos podany ustnie').first().waitFor({ state: 'attached' });
    await wall.sees(/Głosowanie imienne \(awaria\) – art\. 14 ust\. 3/);
    for (const window of [console, operator, desk, wall]) window.hasNoComplaints();
  });

  it('V-15, V-16: votes entered by the operator; the recorder reads the sheets again, and a difference is shown', async () => {
    const { councillors, votingId } = await openVoteIn(mixedId);
    for (const person of councillors.slice(0, 3)) await person.orders('CastBallot', { votingId, choice: 'for' });
    const operator = await sits('operator', `${mixedId}/operator?tab=by-hand`);
    const place = operator.region('Wpisz głosy');
    const rows = place.getByRole('row').filter({ hasText: 'nie głosował/-a' });
    await rows.first().getByRole('button', { name: /^ZA/ }).click();
    await operator.sees(/^Wpisano: .* – ZA \(ustnie\)\.$/);
    await place.getByText('z arkusza papierowego', { exact: true }).click();
    for (let sheet = 0; sheet < 2; sheet += 1) {
      await rows
        .first()
        .getByRole('button', { name: /^PRZECIW/ })
        .click();
      await place.getByRole('row').filter({ hasText: 'arkusz czeka na drugą osobę' }).nth(sheet).waitFor();
    }
    await operator.hasNoBarriers('votes entered');

    const recorder = await sits('protokolant', `${mixedId}/operator?tab=by-hand`);
    const sheets = recorder.region('Arkusze do potwierdzenia (2)');
    await sheets.getByRole('listitem').first().getByRole('button', { name: 'ZA', exact: true }).click();
    await recorder.sees('Pierwszy odczyt: PRZECIW. Twój odczyt: ZA. Sprawdźcie arkusz razem.');
    await recorder.hasNoBarriers('readings that differ');
    await recorder.presses('Na arkuszu jest PRZECIW – potwierdź');
    await recorder.sees(/^Potwierdzono: /);
    const last = recorder.region('Arkusze do potwierdzenia (1)');
    await last.getByRole('button', { name: 'PRZECIW', exact: true }).click();
    await recorder.region('Arkusze do potwierdzenia (1)').waitFor({ state: 'detached' });
    for (const window of [operator, recorder]) window.hasNoComplaints();
  });
});
