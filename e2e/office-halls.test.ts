import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShureDisUnit } from '../hardware/src/devices/shure-dis/simulator.js';
import { HallProgram } from '../hardware/src/hall-program.js';
import { TcpHost } from '../hardware/src/simulators/tcp-host.js';
import { noBrowser, openBrowser } from './browser.js';
import { Clerk } from './people/clerk.js';
import { type DemoHub, startDemoHub } from './people/demo-hub.js';
import { Operator } from './people/operator.js';
import { tellsOneStory } from './people/story.js';

/** A clerk sets up a hall, its program comes with the key, the operator sees it lead. */
describe.skipIf(noBrowser())('a hall of the office', () => {
  const unit = new ShureDisUnit({ desks: 20, maxSpeakers: 4 });
  const host = new TcpHost(unit);
  let hub: DemoHub;
  let browser: Browser;
  let clerk: Clerk;
  let operator: Operator;
  let program: HallProgram | undefined;
  tellsOneStory(() => ({ clerk: clerk?.window, operator: operator?.window }));

  beforeAll(async () => {
    await host.plug(0);
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
  });
  afterAll(async () => {
    await program?.stop();
    await browser?.close();
    await hub?.dispose();
    await host.unplug();
  });

  it('begins with its name and its microphones; what is missing is said at the field', async () => {
    clerk = await Clerk.sitsDown(browser, { hubUrl: hub.url });
    const { window } = clerk;
    await clerk.turnsTo('Sale');
    await window.presses('Nowa sala');
    await window.page.getByLabel('Nazwa sali').fill('Sala narad');
    await window.presses('Załóż salę');
    await window.sees('Ta sala nie ma jeszcze urządzeń');
    await window.hasNoBarriers('office: a new hall');
    await window.presses('Dodaj urządzenie');
    await window.page.getByRole('radio', { name: /^Shure/ }).check();
    await window.page.getByLabel('Nazwa urządzenia').fill('Mikrofony sali');
    await window.hasNoBarriers('office: a new device');
    await window.presses('Dalej do ustawień');
    await window.page.getByLabel('Adres urządzenia').waitFor();
    await window.page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await window.sees('Podaj adres urządzenia');
    await window.hasNoBarriers('office: settings with faults');
    await window.page.getByLabel('Adres urządzenia').fill('127.0.0.1');
    await window.page.getByRole('textbox', { name: 'Port', exact: true }).fill(String(host.port));
    await window.page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await window.sees('Zapisano ustawienia: Mikrofony sali.');
    await window.sees(/Program sali nie jest połączony/);
  });

  it('places are filled in at one press; a microphone that stands twice is marked', async () => {
    const { window } = clerk;
    await window.page.getByRole('tab', { name: 'Miejsca' }).click();
    await window.presses('Wypełnij miejsca 1–15');
    await window.sees('Halina Wierzbicka');
    const second = window.page.getByLabel('Mikrofon, Miejsce 2', { exact: true });
    await second.fill('1');
    await window.presses('Zapisz miejsca');
    await window.sees('Ten mikrofon stoi już w innym miejscu');
    await window.hasNoBarriers('office: places with a fault');
    await second.fill('2');
    await window.presses('Zapisz miejsca');
    await window.sees('Zapisano miejsca.');
  });

  it('the program comes with the key; the operator sees the hall lead the session and its microphones work', async () => {
    const { window } = clerk;
    await window.page.getByRole('tab', { name: 'Program sali' }).click();
    await window.presses('Utwórz klucz programu');
    const command = await window.page.locator('pre').textContent();
    await window.hasNoBarriers('office: the key of a hall');
    const [, key = ''] = /KWORUM_HALL_KEY=(\S+) npm run hall -- --hub (\S+)/.exec(command ?? '') ?? [];
    expect(key.length).toBeGreaterThan(30);
    await window.presses('Klucz zapisany, zamknij');
    program = new HallProgram({ hubUrl: hub.url, key, say: () => undefined });
    program.start();
    await window.sees('Program sali jest połączony i prowadzi urządzenia.');
    operator = await Operator.sitsDown(browser, { hubUrl: hub.url });
    await operator.turnsTo('Urządzenia');
    await operator.window.page.getByLabel('Sala', { exact: true }).selectOption({ label: 'Sala narad' });
    await operator.window.presses('Prowadź te obrady');
    const card = operator.window.region('Mikrofony sali');
    await card.getByText('działa', { exact: true }).waitFor();
    await operator.window.hasNoBarriers('operator: devices of a hall');
    await card.getByRole('button', { name: 'Włącz na próbę' }).click();
    await expect.poll(() => [...unit.open]).toEqual([1]);
  });

  it('switching the device off is enough to leave it alone', async () => {
    const { window } = clerk;
    await window.page.getByRole('tab', { name: 'Urządzenia' }).click();
    await window.presses('Ustawienia: Mikrofony sali');
    await window.page.getByRole('checkbox', { name: 'Włączone' }).uncheck();
    await window.page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await operator.window.region('Mikrofony sali').getByText('wyłączone', { exact: true }).waitFor();
  });
});
