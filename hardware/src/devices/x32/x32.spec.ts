import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { x32Settings } from '../../../../protocol/src/hall/kinds/conference.js';
import { UdpHost } from '../../simulators/udp-host.js';
import { speaks } from '../../testing/situations.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { type OscMessage, readChannel, readOsc, writeOsc } from './codec.js';
import { x32 } from './index.js';
import { MixingDesk } from './simulator.js';

const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

describe('OSC messages (device protocols §3)', () => {
  const on = { address: '/ch/01/mix/on', args: [{ type: 'i', value: 1 }] } as const;
  const rows: [OscMessage, string][] = [
    [on, '2f63682f30312f6d69782f6f6e0000002c69000000000001'],
    [{ ...on, args: [{ type: 'i', value: 0 }] }, '2f63682f30312f6d69782f6f6e0000002c69000000000000'],
    [{ address: '/ch/01/mix/on', args: [] }, '2f63682f30312f6d69782f6f6e000000'],
    [{ address: '/xremote', args: [] }, '2f7872656d6f746500000000'],
    [{ address: '/xinfo', args: [] }, '2f78696e666f0000'],
    [
      { address: '/ch/01/mix/fader', args: [{ type: 'f', value: 0.75 }] },
      '2f63682f30312f6d69782f6661646572000000002c6600003f400000',
    ],
    [
      { address: '/ch/01/config/name', args: [{ type: 's', value: 'Mik' }] },
      '2f63682f30312f636f6e6669672f6e616d6500002c7300004d696b00',
    ],
  ];
  it.each(rows)('%j', (message, written) => {
    expect(hex(writeOsc(message))).toBe(written);
    expect(readOsc(bytes(written))).toEqual(message);
  });

  it.each([
    ['no address', '2c69000000000001'],
    ['an argument cut off', '2f63682f30312f6d69782f6f6e0000002c6900000000'],
    ['no end of text', '2f63682f'],
    ['an unknown type', '2f610000' + '2c620000' + '00000001'],
    ['nothing', ''],
  ])('%s is dropped', (_, data) => expect(readOsc(bytes(data))).toBeUndefined());

  it('never throws at garbage', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (noise) => void readOsc(noise)));
  });

  it('tells channels by whole numbers 0 and 1 only', () => {
    expect(readChannel(on)).toEqual({ channel: 1, on: true });
    expect(readChannel({ ...on, args: [{ type: 'i', value: 2 }] })).toBeUndefined();
    expect(readChannel({ address: '/ch/01/mix/fader', args: on.args })).toBeUndefined();
  });
});

const channels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((microphone) => ({ microphone, channel: microphone + 10 }));

async function scene() {
  const desk = new MixingDesk();
  const host = new UdpHost(desk);
  await host.plug(0);
  onTestFinished(() => host.unplug());
  const settings = x32Settings.parse({ host: '127.0.0.1', port: host.port, model: 'x32', channels, authority: 'hub' });
  return { desk, host, ...steering(x32, settings), settings };
}

const wish = (...open: number[]) => ({ open, free: [1], because: 'głos ma A. Nowak' });
const opened = (desk: MixingDesk) => desk.heard.flatMap(({ channel, on }) => (on ? [channel] : []));

describe('A mixing desk behind a real socket', () => {
  it('unmutes the speaker’s channel and mutes the last one; the presider’s and strange ones stay', async () => {
    const { desk, actor } = await scene();
    desk.moveByHand(11);
    desk.moveByHand(30);
    actor.wish(wish(5));
    await until(() => desk.unmuted.has(15));
    actor.wish(wish(6));
    await until(() => actor.report().state === 'ok' && desk.unmuted.has(16));
    expect([...desk.unmuted].sort()).toEqual([11, 16, 30]);
  });

  it('ends at the newest of four speakers within 60 ms', async () => {
    const { desk, actor } = await scene();
    for (const one of [3, 4, 5, 6]) actor.wish(wish(one));
    await until(() => actor.report().state === 'ok' && desk.unmuted.has(16));
    expect([...desk.unmuted]).toEqual([16]);
  });

  it('moved by hand is left alone until the session goes on', async () => {
    const { desk, actor, journal } = await scene();
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && desk.unmuted.has(15));
    desk.moveByHand(15);
    await until(() => actor.report().state === 'manual');
    expect(journal.some(({ kind, text }) => kind === 'noticed' && text.startsWith('Mikrofon 5 wyłączony'))).toBe(true);
    actor.wish(wish(6));
    await until(() => desk.unmuted.has(16));
  });

  it('wishes nothing of microphones that are not wired to it', async () => {
    const { settings, actor } = await scene();
    const place = { name: 'Mównica', microphone: 40, presets: {} };
    const places = { placeOf: () => place, presider: () => undefined };
    const hall = { deviceId: 'x32', places, cameras: {}, nowMs: 0 };
    expect(x32.project(speaks(), hall, settings)?.open).toEqual([]);
    await until(() => actor.report().state === 'ok');
    const outcome = await actor.order({ type: 'test-microphone', deviceId: 'x32', microphone: 40, on: true });
    expect(outcome).toEqual({ ok: false, text: 'ten mikrofon nie ma kanału w mikserze' });
  });

  it.each([
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
    ['two dropped answers', { drop: 2 }],
  ] as const)('is steered with %s', async (_, fault) => {
    const { desk, host, actor } = await scene();
    actor.wish(wish());
    await until(() => actor.report().state === 'ok');
    Object.assign(host.faults, fault);
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && actor.observed?.open.includes(5) === true);
    expect(desk.unmuted.has(15)).toBe(true);
  });

  it('is told three times, then it refused', async () => {
    const { desk, host, actor } = await scene();
    host.faults.refuse = true;
    actor.wish(wish(5));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('mikser nie przestawił kanału');
    expect(opened(desk)).toEqual([15, 15, 15]);
  });

  it('is offline while silent and steered once it speaks', async () => {
    const { desk, host, actor } = await scene();
    host.faults.silent = true;
    await until(() => actor.report().state === 'ok' || actor.report().state === 'offline');
    actor.wish(wish(5));
    await until(() => actor.report().state === 'offline');
    host.faults.silent = false;
    await until(() => desk.unmuted.has(15));
  }, 20_000);

  it('gets nothing old after its cable was pulled and it was rebooted', async () => {
    const { desk, host, actor } = await scene();
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && desk.unmuted.has(15));
    await host.unplug();
    actor.wish(wish(8));
    await until(() => actor.report().state === 'offline');
    actor.wish(wish(9));
    desk.powerUp();
    await host.plug();
    await until(() => desk.unmuted.has(19));
    expect(opened(desk)).toEqual([15, 19]);
  }, 20_000);
});

describe('Settings of a mixing desk', () => {
  const base = { host: '10.0.0.9', model: 'x32', authority: 'hub' };
  it.each([
    ['nothing wired', [], 'Podaj, który mikrofon jest na którym kanale'],
    ['one channel for two microphones', [channels[0], { microphone: 7, channel: 11 }], 'Kanał podano dwa razy'],
    ['one microphone on two channels', [channels[0], { microphone: 1, channel: 12 }], 'Mikrofon podano dwa razy'],
  ])('refuse %s', (_, wrong, text) => {
    const issues = x32Settings.safeParse({ ...base, channels: wrong }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toContain(text);
  });
});
