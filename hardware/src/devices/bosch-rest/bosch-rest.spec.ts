import { describe, expect, it, onTestFinished } from 'vitest';
import { boschRestSettings } from '../../../../protocol/src/hall/kinds/bosch.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { readSid, readSpeakers, readWaiting, requestFor, sidHeaders } from './codec.js';
import { boschRestWith } from './index.js';
import { type BoschModel, BoschUnit } from './simulator.js';

describe('JSON of a Bosch unit (device protocols §2.2)', () => {
  it.each([
    ['DICENTIS Wireless', [{ id: 5, name: 'Anna', micOn: true, prioOn: false }], [5]],
    ['CCS 1000 D', [{ id: 5, micOn: true, prio: false }], [5]],
    ['priority of a DICENTIS', [{ id: 1, micOn: false, prioOn: true }], [1]],
    ['priority of a CCS', [{ id: 1, micOn: false, prio: true }], [1]],
    ['a speaker whose microphone is off', [{ id: 5, micOn: false }], []],
    ['nobody', [], []],
    ['garbage', { id: 5 }, undefined],
    ['a seat without a number', [{ id: 'x', micOn: true }], undefined],
  ])('speakers: %s', (_, body, seats) => expect(readSpeakers(body)).toEqual(seats));

  it('tells who waits, in the order of the unit', () => {
    expect(readWaiting([{ id: 7 }, { id: 3 }])).toEqual([7, 3]);
    expect(readWaiting('x')).toBeUndefined();
  });

  it('shows the sid as header and as cookie, and takes none that could break a header', () => {
    expect(sidHeaders('abc')).toEqual({ 'Bosch-Sid': 'abc', cookie: 'sid=abc' });
    expect(readSid({ sid: 'abc' })).toBe('abc');
    expect(readSid({ sid: 'a\r\nb' })).toBeUndefined();
    expect(readSid({})).toBeUndefined();
  });

  it('gives the floor by a list and takes it by a path', () => {
    expect(requestFor(5, true)).toEqual({ method: 'POST', path: '/api/speakers', body: '[5]' });
    expect(requestFor(5, false)).toEqual({ method: 'DELETE', path: '/api/speakers/5' });
  });
});

const account = { username: 'kworum', password: 'tajne-haslo' };

async function scene({
  model = 'wap',
  polling = 'long',
  password = account.password,
  pauseMs = 50,
  holdMs = 20_000,
}: Partial<Scene> = {}) {
  const unit = new BoschUnit({ model, desks: 16, maxSpeakers: 2, account, holdMs });
  await unit.plug();
  onTestFinished(() => unit.unplug());
  const settings = boschRestSettings.parse({
    host: '127.0.0.1',
    port: unit.port,
    account: account.username,
    polling,
    authority: 'hub',
  });
  return { unit, ...steering(boschRestWith(pauseMs), settings, { secrets: { password } }) };
}
interface Scene {
  model: BoschModel;
  polling: 'long' | 'short';
  password: string;
  pauseMs: number;
  holdMs: number;
}

const wish = (...open: number[]) => ({ open, free: [1], because: 'głos ma A. Nowak' });

describe('A Bosch unit behind a real socket', () => {
  it.each([
    ['wap', 'long'],
    ['wap', 'short'],
    ['ccs', 'long'],
    ['ccs', 'short'],
  ] as const)('%s with %s polling is led, and tells what is pressed', async (model, polling) => {
    const { unit, actor, inputs } = await scene({ model, polling });
    unit.press(1);
    actor.wish(wish(5));
    await until(() => unit.open.has(5));
    actor.wish(wish(6));
    await until(() => unit.open.has(6) && !unit.open.has(5) && actor.report().state === 'ok');
    expect(unit.open.has(1)).toBe(true);
    unit.request(7);
    await until(() => inputs.some((one) => one.kind === 'floor-request'));
    expect(inputs.filter((one) => one.kind === 'floor-request')).toEqual([
      { kind: 'floor-request', microphone: 7, wanted: true },
    ]);
    unit.holdPriority(2);
    await until(() => actor.observed?.open.includes(2) === true);
  });

  it('ends at the newest of four speakers within 60 ms', async () => {
    const { unit, actor } = await scene();
    for (const desk of [3, 4, 5, 6]) actor.wish(wish(desk));
    await until(() => actor.report().state === 'ok' && unit.open.has(6));
    expect([...unit.open]).toEqual([6]);
  });

  it('does not let a wrong password in, and a person must mend it', async () => {
    const { unit, actor } = await scene({ password: 'inne' });
    await until(() => actor.report().state === 'auth-failure');
    expect(actor.report().text).toBe('Centrala nie przyjmuje nazwy użytkownika albo hasła');
    expect(unit.signIns).toBe(0);
  });

  it('is signed in to again after another user threw us out', async () => {
    const { unit, actor } = await scene();
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && unit.open.has(5));
    await new Promise((resolve) => setTimeout(resolve, 60));
    unit.kickOut();
    actor.wish(wish(6));
    await until(() => unit.open.has(6));
    expect(unit.signIns).toBe(2);
  });

  it('is not fought over: before the pause is over nobody is thrown out again', async () => {
    const { unit, actor, journal } = await scene({ pauseMs: 60_000 });
    actor.wish(wish());
    await until(() => actor.report().state === 'ok');
    unit.kickOut();
    actor.wish(wish(6));
    await until(() => journal.some(({ kind, text }) => kind === 'busy' && text.includes('inny użytkownik')));
    expect(unit.signIns).toBe(1);
    expect(unit.open.size).toBe(0);
  });

  it('says that it refused, once', async () => {
    const { unit, actor } = await scene();
    unit.faults.refuse = true;
    actor.wish(wish(5));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('HTTP 403');
    expect(unit.heard).toEqual(['POST /api/speakers[5]']);
  });

  it('says that a full list did not open the microphone', async () => {
    const { unit, actor } = await scene();
    unit.press(1);
    unit.press(9);
    actor.wish({ ...wish(5), free: [1, 9] });
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('centrala nie wykonała');
  });

  it('while busy is told the newest wish only', async () => {
    const { unit, actor, journal } = await scene();
    unit.faults.busy = true;
    actor.wish(wish(5));
    await until(() => journal.some(({ kind }) => kind === 'busy'));
    actor.wish(wish(6));
    unit.faults.busy = false;
    await until(() => actor.report().state === 'ok' && unit.open.has(6));
    expect([...unit.open]).toEqual([6]);
  });

  it.each([
    ['delay', { delayMs: 40 }],
    ['garbage, once it speaks sense again', { garbage: true }],
    ['silence, once it speaks again', { silent: true }],
  ] as const)(
    'is steered with %s',
    async (_, fault) => {
      const { unit, actor } = await scene();
      actor.wish(wish());
      await until(() => actor.report().state === 'ok');
      Object.assign(unit.faults, fault);
      actor.wish(wish(5));
      if (!('delayMs' in fault)) await until(() => actor.report().state === 'offline');
      Object.assign(unit.faults, { garbage: false, silent: false });
      await until(() => actor.report().state === 'ok' && unit.open.has(5));
    },
    20_000,
  );

  it.each(['long', 'short'] as const)(
    'that falls silent is noticed by %s polling, though nothing is ordered',
    async (polling) => {
      const { unit, actor } = await scene({ polling, holdMs: 300 });
      await until(() => actor.report().state === 'ok');
      unit.faults.silent = true;
      await until(() => actor.report().state === 'offline');
    },
  );

  it('gets nothing old after its cable was pulled and it was rebooted', async () => {
    const { unit, actor } = await scene();
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && unit.open.has(5));
    const back = unit.reboot(200);
    actor.wish(wish(8));
    actor.wish(wish(9));
    await back;
    await until(() => unit.open.has(9));
    expect(unit.heard.filter((one) => one.startsWith('POST'))).toEqual([
      'POST /api/speakers[5]',
      'POST /api/speakers[9]',
    ]);
  });
});
