import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { braviaSettings, lgDisplaySettings, samsungMdcSettings } from '../../../protocol/src/hall/kinds/displays.js';
import { bravia } from '../devices/bravia/codec.js';
import { lgDisplay } from '../devices/lg-display/codec.js';
import { samsungMdc } from '../devices/samsung-mdc/codec.js';
import { SerialHost } from '../simulators/serial-host.js';
import { TcpHost } from '../simulators/tcp-host.js';
import { hasSocat, layCable } from '../testing/pty-pair.js';
import { situation, speaks } from '../testing/situations.js';
import { steering } from '../testing/steering.js';
import { until } from '../testing/until.js';
import {
  afterDisplayCommand,
  differenceOfDisplay,
  type SeenDisplay,
  type ShownWhen,
  wantedDisplay,
} from './displays.js';
import { displayDriver } from './driver.js';
import { SimulatedDisplay } from './simulator.js';

describe('What a display should show', () => {
  const when: ShownWhen = { input: 'hdmi1', inputIn: { recess: 'hdmi2' }, afterSession: 'leave' };
  it.each([
    ['its input while the session sits', speaks(), when, { power: 'on', input: 'hdmi1' }],
    ['another in a situation of its own', situation({ scene: 'recess' }), when, { power: 'on', input: 'hdmi2' }],
    ['nothing before the session', situation({ scene: 'before' }), when, undefined],
    [
      'something before the session, if so set',
      situation({ scene: 'before' }),
      { ...when, inputIn: { before: 'hdmi2' } },
      { power: 'on', input: 'hdmi2' },
    ],
    ['what it shows, after the session', situation({ scene: 'ended' }), when, undefined],
    [
      'nothing at all after the session, if so set',
      situation({ scene: 'ended' }),
      { ...when, afterSession: 'off' as const },
      { power: 'off', input: null },
    ],
  ])('%s', (_, now, how, wanted) => {
    const wish = wantedDisplay(now, how);
    if (wanted) expect(wish).toMatchObject(wanted);
    else expect(wish).toBeUndefined();
  });

  it('is no new wish from one speaker to the next, so that a presentation put on by hand stays', () => {
    expect(wantedDisplay(speaks(), when)).toEqual(wantedDisplay(situation({ scene: 'item' }), when));
  });

  it('is reached by the difference, and then nothing differs', () => {
    const input = fc.option(fc.constantFrom('hdmi1', 'hdmi2'));
    const seen = fc.record<SeenDisplay>({ power: fc.constantFrom('on', 'off', 'deaf'), input });
    const wanted = fc.record({
      power: fc.constantFrom('on' as const, 'off' as const),
      input,
      because: fc.constant(''),
    });
    fc.assert(
      fc.property(seen, wanted, (before, wish) => {
        let now = before;
        for (let round = 0; round < 2; round += 1)
          now = differenceOfDisplay(now, wish).reduce(afterDisplayCommand, now);
        expect(differenceOfDisplay(now, wish)).toEqual([]);
        if (wish.power === 'on') expect(now.power).toBe('on');
        else expect(now.power).not.toBe('on');
      }),
    );
  });
});

const pace = { answerMs: 400, watchEveryMs: 100, watchWakingEveryMs: 50, wakesWithinMs: 1_500 };
const makers = [
  ['Samsung', samsungMdc({ displayId: 1 }), samsungMdcSettings],
  ['LG', lgDisplay({ setId: 1 }), lgDisplaySettings],
  ['Sony Bravia', bravia, braviaSettings],
] as const;

const at = (input: string | null) => ({ power: 'on' as const, input, because: 'obrady' });

describe.each(makers)('A display of %s behind a real socket', (maker, dialect, schema) => {
  async function stage(differs: Partial<ConstructorParameters<typeof SimulatedDisplay>[1]> = {}) {
    const display = new SimulatedDisplay(dialect, {
      wakeMs: 100,
      deafInStandby: false,
      notifies: maker === 'Sony Bravia',
      ...differs,
    });
    const host = new TcpHost(display);
    await host.plug(0);
    onTestFinished(() => host.unplug());
    return { display, host };
  }

  function steer({ port }: Pick<TcpHost, 'port'>) {
    const settings = schema.parse({ line: { type: 'tcp', host: '127.0.0.1', port }, input: 'hdmi1' });
    return steering(
      displayDriver<typeof settings>(maker, () => dialect, pace),
      settings,
    );
  }

  it('is woken, waited for, and then switched to its input', async () => {
    const { display, host } = await stage();
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => display.power === 'on' && display.input === 'hdmi2');
    await until(() => actor.observed?.power === 'on' && actor.observed.input === 'hdmi2');
    expect(display.heard).toEqual([
      { type: 'power', on: true },
      { type: 'input', input: 'hdmi2' },
    ]);
  });

  it('is woken though it is deaf in standby', async () => {
    const { display, host } = await stage({ deafInStandby: true });
    const { actor, journal } = steer(host);
    await until(() => actor.observed?.power === 'deaf');
    actor.wish(at('hdmi2'));
    await until(() => actor.observed?.power === 'on' && actor.observed.input === 'hdmi2');
    expect(journal.map(({ kind, text }) => `${kind} ${text}`)).toContain('sent Włącz monitor, bo obrady');
    expect(display.input).toBe('hdmi2');
  });

  it('is called a few times only when it stays deaf, and led when it speaks again', async () => {
    const { display, host } = await stage();
    host.faults.silent = true;
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => actor.report().state === 'degraded', 20_000);
    expect(actor.report().text).toContain('monitor milczy i nie budzi się');
    expect(display.heard.length).toBeLessThan(4);
    host.faults.silent = false;
    display.switchByHand(true);
    await until(() => display.input === 'hdmi2', 20_000);
  }, 45_000);

  it('that plays media keeps its input and says no, without a storm', async () => {
    const { display, host } = await stage();
    display.switchByHand(true);
    display.isPlayingMedia = true;
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('monitor odmówił');
    expect(display.heard).toEqual([{ type: 'input', input: 'hdmi2' }]);
  });

  it('that refuses everything is degraded', async () => {
    const { host } = await stage();
    host.faults.refuse = true;
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => actor.report().state === 'degraded');
  });

  it('is left to the hand that uses its remote control, until the session goes on', async () => {
    const { display, host } = await stage();
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => actor.report().state === 'ok' && actor.observed?.input === 'hdmi2');
    display.changeInputByHand('hdmi1');
    await until(() => actor.report().state === 'manual');
    display.switchByHand(false);
    await until(() => actor.observed?.power === 'off');
    expect(display.power).toBe('off');
    actor.wish({ ...at('hdmi2'), because: 'głosowanie' });
    await until(() => display.power === 'on' && display.input === 'hdmi2');
  });

  it('ends at the newest of four wishes within 60 ms', async () => {
    const { display, host } = await stage();
    display.switchByHand(true);
    const { actor } = steer(host);
    await until(() => actor.observed?.power === 'on');
    for (const input of ['hdmi2', 'hdmi1', 'hdmi2', 'hdmi1'] as const) actor.wish({ ...at(input), because: input });
    await until(() => actor.report().state === 'ok' && actor.observed?.input === 'hdmi1');
    expect(display.input).toBe('hdmi1');
  });

  it('gets today’s difference only after its cable returns', async () => {
    const { display, host } = await stage();
    display.switchByHand(true);
    const { actor } = steer(host);
    actor.wish(at('hdmi1'));
    await until(() => actor.report().state === 'ok');
    await host.unplug();
    actor.wish({ power: 'off', input: null, because: 'dawne' });
    await until(() => actor.report().state === 'offline');
    actor.wish(at('hdmi2'));
    await host.plug();
    await until(() => display.input === 'hdmi2');
    expect(display.heard).toEqual([{ type: 'input', input: 'hdmi2' }]);
  });

  it('is led again after its mains went', async () => {
    const { display, host } = await stage();
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => actor.observed?.input === 'hdmi2');
    await host.reboot(100);
    await until(() => actor.observed?.power === 'on' && display.power === 'on');
  });

  it('is put to sleep after the session', async () => {
    const { display, host } = await stage();
    display.switchByHand(true);
    const { actor } = steer(host);
    actor.wish({ power: 'off', input: null, because: 'koniec obrad' });
    await until(() => display.power === 'off');
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 30 }],
  ] as const)('is understood with %s', async (_, fault) => {
    const { display, host } = await stage();
    Object.assign(host.faults, fault);
    const { actor } = steer(host);
    actor.wish(at('hdmi2'));
    await until(() => display.input === 'hdmi2' && actor.observed?.input === 'hdmi2');
  });
});

const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
it.skipIf(!hasSocat)(`A display on a serial cable is led too${why}`, async () => {
  const dialect = samsungMdc({ displayId: 1 });
  const display = new SimulatedDisplay(dialect, { wakeMs: 50, deafInStandby: false });
  const cable = await layCable();
  const host = new SerialHost(display);
  await host.plug(cable.theirs, 9_600);
  const settings = samsungMdcSettings.parse({
    line: { type: 'serial', path: cable.ours, baudRate: 9_600 },
    input: 'hdmi1',
  });
  onTestFinished(async () => {
    await host.unplug();
    await cable.pull();
  });
  const { actor } = steering(displayDriver<typeof settings>('samsung-mdc', samsungMdc, pace), settings);
  actor.wish(at('hdmi2'));
  await until(() => display.power === 'on' && display.input === 'hdmi2');
});

describe('Settings of displays', () => {
  const line = { type: 'tcp', host: '10.0.0.9', port: 1_515 };
  it.each([
    ['an input it has not', samsungMdcSettings, { line, input: 'scart' }, 'Ten monitor nie ma takiego wejścia'],
    [
      'all displays at once',
      samsungMdcSettings,
      { line, input: null, displayId: 254 },
      'Numer monitora jest z zakresu 0–253',
    ],
    ['all sets at once', lgDisplaySettings, { line, input: null, setId: 0 }, 'Numer monitora jest z zakresu 1–99'],
  ])('refuse %s', (_, schema, settings, text) => {
    expect(schema.safeParse(settings).error?.issues.map(({ message }) => message)).toContain(text);
  });
});
