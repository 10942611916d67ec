import { connect } from 'node:net';
import { SerialPort } from 'serialport';
import { describe, expect, it, onTestFinished } from 'vitest';
import { viscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { bytesOf, hexOf } from '../../visca/packets.js';
import { viscaListener } from './index.js';
import { cameraWouldSay, meaningOf } from './listening.js';
import { CheapConferenceUnit } from './simulator.js';
import { virtualViscaListener } from './virtual.js';

const microphones = [
  { preset: 1, microphone: 1 },
  { preset: 7, microphone: 7 },
  { preset: 8, microphone: 12 },
];

describe('What a unit means by its camera’s orders (device protocols §2.7)', () => {
  it.each([
    ['8101043f0207ff', { type: 'speaks', microphone: 7 }],
    ['8201043f0208ff', { type: 'speaks', microphone: 12 }],
    ['8101043f0200ff', { type: 'quiet' }],
    ['81010604ff', { type: 'quiet' }],
    ['8101043f0263ff', { type: 'unknown', preset: 99 }],
    ['8101043f0107ff', undefined],
    ['81090400ff', undefined],
  ])('%s', (hex, meaning) => {
    expect(meaningOf(bytesOf(hex), { microphones, quietPresets: [0] })).toEqual(meaning);
  });

  it.each([
    ['8101043f0207ff', ['9041ff', '9051ff']],
    ['8301043f0207ff', ['b041ff', 'b051ff']],
    ['883001ff', ['883002ff']],
    ['88010001ff', ['88010001ff']],
    ['81010001ff', ['9050ff']],
    ['81090400ff', ['905002ff']],
    ['81090612ff', ['90500000000000000000ff']],
    ['8121ff', ['906105ff']],
    ['8101999999ff', ['906002ff']],
  ])('%s gets a camera’s answer', (hex, answers) => {
    expect(cameraWouldSay(bytesOf(hex)).map(hexOf)).toEqual(answers);
  });
});

/** A unit on a free port, and the ear it calls. */
async function scene() {
  const plan = { places: [], devices: [] };
  const line = { type: 'tcp-server', localPort: 0, from: '127.0.0.1' };
  const { settings, stop } = await virtualViscaListener({ line, microphones, quietPresets: [0] }, plan);
  await stop();
  const parsed = viscaListenerSettings.parse(settings);
  const port = parsed.line.type === 'tcp-server' ? parsed.line.localPort : 0;
  const unit = new CheapConferenceUnit(port, 0);
  onTestFinished(() => unit.unplug());
  const stage = steering(viscaListener, parsed);
  await until(() => stage.actor.report().state === 'ok');
  unit.plug();
  await until(() => unit.isConnected && stage.actor.observed?.callers === 1);
  return { ...stage, unit, port };
}

describe('A cheap conference unit that calls us as its camera', () => {
  it('tells whose microphone is open, is answered, and is told nothing', async () => {
    const { inputs, unit, actor } = await scene();
    unit.open(7);
    await until(() => actor.observed?.open === 7);
    unit.open(8);
    unit.closeAll();
    await until(() => inputs.length === 4);
    expect(inputs).toEqual([
      { kind: 'microphone', microphone: 7, open: true },
      { kind: 'microphone', microphone: 7, open: false },
      { kind: 'microphone', microphone: 12, open: true },
      { kind: 'microphone', microphone: 12, open: false },
    ]);
    await until(() => unit.answers.length === 6);
    expect(unit.answers.slice(0, 2)).toEqual(['9041ff', '9051ff']);
    actor.wish({});
    expect(actor.report().state).toBe('ok');
  });

  it('says which preset means nothing, for whoever wires the hall', async () => {
    const { journal, unit } = await scene();
    unit.open(99);
    await until(() => journal.some(({ text }) => text.startsWith('Jednostka wywołała preset 99')));
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 30 }],
  ] as const)('is understood with %s', async (_, fault) => {
    const { inputs, unit } = await scene();
    Object.assign(unit.faults, fault);
    unit.open(7);
    await until(() => inputs.length > 0);
    unit.open(1);
    await until(() => inputs.length === 3);
    expect(inputs.at(-1)).toEqual({ kind: 'microphone', microphone: 1, open: true });
  });

  it('is heard again after its cable was pulled', async () => {
    const { inputs, unit, actor } = await scene();
    unit.unplug();
    await until(() => actor.observed?.callers === 0);
    unit.plug();
    await until(() => unit.isConnected);
    unit.open(7);
    await until(() => inputs.length === 1);
  });

  it('is the only one let in', async () => {
    const { port } = await scene();
    const stranger = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.3' });
    await new Promise((resolve) => stranger.once('close', resolve));
    expect(stranger.destroyed).toBe(true);
  });

  it('waits for a free port while another program has it', async () => {
    const { port } = await scene();
    const line = { type: 'tcp-server', localPort: port, from: '127.0.0.1' };
    const { actor } = steering(viscaListener, viscaListenerSettings.parse({ line, microphones }));
    await until(() => actor.report().state === 'offline');
    expect(actor.report().text).toBe(`Portu ${port} używa inny program`);
  });

  const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
  it.skipIf(!hasSocat)(`is heard on a serial cable${why}`, async () => {
    const cable = await layCable();
    onTestFinished(() => cable.pull());
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600 };
    const { actor, inputs } = steering(viscaListener, viscaListenerSettings.parse({ line, microphones }));
    await until(() => actor.report().state === 'ok');
    const unit = new SerialPort({ path: cable.theirs, baudRate: 9_600 });
    const heard: string[] = [];
    unit.on('data', (bytes: Buffer) => void heard.push(bytes.toString('hex')));
    unit.write(Buffer.from('8101043f0207ff', 'hex'));
    await until(() => inputs.length === 1 && heard.join('').endsWith('9051ff'));
    await new Promise<void>((resolve) => unit.close(() => resolve()));
  });
});

describe('Settings of a listener', () => {
  const line = { type: 'tcp-server', localPort: 5_678, from: '10.0.0.7' };
  it.each([
    ['no microphone at all', { line, microphones: [] }, 'Podaj, który preset oznacza który mikrofon'],
    [
      'one preset for two microphones',
      { line, microphones: [...microphones, { preset: 1, microphone: 9 }] },
      'Preset oznacza jeden mikrofon',
    ],
    ['nobody to let in', { line: { ...line, from: '' }, microphones }, 'Podaj adres urządzenia'],
  ])('refuse %s', (_, settings, text) => {
    expect(viscaListenerSettings.safeParse(settings).error?.issues.map(({ message }) => message)).toContain(text);
  });
});
