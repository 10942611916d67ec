import { createSocket } from 'node:dgram';
import { describe, expect, it, onTestFinished } from 'vitest';
import { confideaSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { freeUdpPort } from '../../simulators/free-udp-port.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { pathOfSwitch, readStatus } from './codec.js';
import { confideaUdp } from './index.js';
import { ConfideaPoint } from './simulator.js';

describe('Datagrams of a Confidea access point (device protocols §2.4)', () => {
  it.each([
    ['{"UID":7,"status":0}', { microphone: 7, open: false, requested: false }],
    ['{"UID":7,"status":1}', { microphone: 7, open: true, requested: false }],
    ['{"UID":7,"status":2}', { microphone: 7, open: false, requested: true }],
    ['{"UID":7,"status":3}', { microphone: 7, open: true, requested: false }],
    ['{"uid":7,"status":1}', { microphone: 7, open: true, requested: false }],
    ['{"UID":7,"status":4}', undefined],
    ['{"UID":0,"status":1}', undefined],
    ['{"UID":null,"status":1}', undefined],
    ['{"UID":7}', undefined],
    ['[7,1]', undefined],
    ['null', undefined],
    ['{"UID":7,', undefined],
    [`{"UID":7,"status":1,"x":"${'x'.repeat(600)}"}`, undefined],
  ])('%s', (text, status) => expect(readStatus(Buffer.from(text))).toEqual(status));

  it('are answered by a path with function, channel and state', () => {
    expect(pathOfSwitch(12, true)).toBe('/php/func.php?function=SetMicState&channel=12&state=1');
    expect(pathOfSwitch(12, false)).toBe('/php/func.php?function=SetMicState&channel=12&state=0');
  });
});

async function scene({ authority = 'hub', control = true, word }: Partial<Scene> = {}) {
  const localPort = await freeUdpPort();
  const point = new ConfideaPoint(localPort, { desks: 16, ...(word ? { word } : {}) });
  await point.plug();
  onTestFinished(() => point.unplug());
  const settings = confideaSettings.parse({
    from: '127.0.0.1',
    localPort,
    authority,
    control: control ? { port: point.port } : null,
  });
  const stage = steering(confideaUdp, settings);
  await until(() => stage.actor.report().state === 'ok');
  return { ...stage, point, localPort };
}
interface Scene {
  authority: 'hub' | 'unit';
  control: boolean;
  word: 'UID' | 'uid';
}

const wish = (...open: number[]) => ({ open, free: [1], because: 'głos ma A. Nowak' });

describe('A Confidea access point behind real sockets', () => {
  it.each(['UID', 'uid'] as const)('tells requests and microphones, the number written %s', async (word) => {
    const { point, inputs, actor } = await scene({ authority: 'unit', control: false, word });
    point.request(7);
    await until(() => inputs.length === 1);
    point.press(7);
    await until(() => actor.observed?.open.includes(7) === true && actor.observed.requests.length === 0);
    expect(inputs).toEqual([
      { kind: 'floor-request', microphone: 7, wanted: true },
      { kind: 'microphone', microphone: 7, open: true },
      { kind: 'floor-request', microphone: 7, wanted: false },
    ]);
  });

  it('opens the speaker’s microphone, closes the last one, confirmed by its own datagram', async () => {
    const { point, actor, journal } = await scene();
    actor.wish(wish(5));
    await until(() => point.open.has(5));
    actor.wish(wish(6));
    const confirmed = () => journal.filter(({ kind }) => kind === 'confirmed').length;
    await until(() => point.open.has(6) && !point.open.has(5) && confirmed() === 3);
  });

  it('ends at the newest of four speakers within 60 ms', async () => {
    const { point, actor } = await scene();
    for (const desk of [3, 4, 5, 6]) actor.wish(wish(desk));
    await until(() => actor.report().state === 'ok' && point.open.has(6));
    expect([...point.open]).toEqual([6]);
  });

  it.each([
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
  ] as const)('is steered with %s', async (_, fault) => {
    const { point, actor } = await scene();
    Object.assign(point.faults, fault);
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && actor.observed?.open.includes(5) === true);
  });

  it('says that it refused, once; a desk it does not know too', async () => {
    const { point, actor } = await scene();
    point.faults.refuse = true;
    actor.wish(wish(5));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('HTTP 503');
    point.faults.refuse = false;
    actor.wish(wish(99));
    await until(() => actor.report().text.includes('HTTP 404'));
    expect(point.asked).toHaveLength(2);
  });

  it('is believed only when its datagram came', async () => {
    const { point, actor } = await scene();
    point.faults.drop = 1;
    actor.wish(wish(5));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('nie potwierdził');
  });

  it('gets nothing old after its cable was pulled', async () => {
    const { point, actor } = await scene();
    await point.unplug();
    actor.wish(wish(8));
    await until(() => actor.report().state === 'offline');
    expect(actor.report().text).toBe('Punkt dostępowy jest nieosiągalny');
    actor.wish(wish(9));
    await point.plug();
    await until(() => point.open.has(9));
    expect([...point.open]).toEqual([9]);
    expect(point.asked.filter((path) => path.includes('channel=8'))).toEqual([]);
  });

  it('is the only one heard', async () => {
    const { point, inputs, localPort } = await scene({ authority: 'unit', control: false });
    const stranger = createSocket('udp4');
    await new Promise<void>((resolve) => stranger.bind(0, '127.0.0.6', resolve));
    await new Promise((resolve) => stranger.send('{"UID":3,"status":1}', localPort, '127.0.0.1', resolve));
    stranger.close();
    point.press(4);
    await until(() => inputs.length > 0);
    expect(inputs).toEqual([{ kind: 'microphone', microphone: 4, open: true }]);
  });
});

describe('Settings of a Confidea access point', () => {
  it('refuse the session’s authority without a way to give orders', () => {
    const wrong = confideaSettings.safeParse({ from: '10.0.0.5', authority: 'hub', control: null });
    expect(wrong.error?.issues[0]?.message).toMatch(/^Bez sterowania HTTP/);
  });
});
