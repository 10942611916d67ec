import { createSocket } from 'node:dgram';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tlvcamSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { freeUdpPort } from '../../simulators/free-udp-port.js';
import { SerialHost } from '../../simulators/serial-host.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { frame, readTlvcam1, readTlvcam2 } from './codec.js';
import { tlvcam } from './index.js';
import { CameraOutput } from './simulator.js';

describe('Frames of TLVCAM1 (device protocols §2.4)', () => {
  it.each([
    ['%P00010111', { type: 'microphone', microphone: 1, on: true }],
    ['%p00010131', { type: 'microphone', microphone: 1, on: false }],
    ['%M00030110', { type: 'microphone', microphone: 3, on: true }],
    ['%m00030130', { type: 'microphone', microphone: 3, on: false }],
    ['%S000200030004029C', { type: 'all-open', microphones: [2, 3, 4] }],
    ['%S00000113', { type: 'all-open', microphones: [] }],
    ['%V00000116', { type: 'all-off' }],
    ['%1R0053', { type: 'other' }],
    ['%1r000052', { type: 'other' }],
    ['%M00030111', undefined],
    ['%M00000D', undefined],
    ['~%M00%M00030110', { type: 'microphone', microphone: 3, on: true }],
    ['', undefined],
  ])('%s', (line, word) => expect(readTlvcam1(line)).toEqual(word));

  it.each([
    ['M0003', '%M00030110'],
    ['S000200030004', '%S000200030004029C'],
  ])('%s is written with its sum', (data, written) => expect(frame(data)).toBe(written));
});

describe('Lines of TLVCAM2 (device protocols §2.4)', () => {
  it.each([
    ['$10003', { type: 'microphone', microphone: 3, on: true }],
    ['$20003', { type: 'microphone', microphone: 3, on: false }],
    ['&30000', { type: 'all-off' }],
    ['$30003', undefined],
    ['$10000', undefined],
    ['$1003', undefined],
  ])('%s', (line, word) => expect(readTlvcam2(line)).toEqual(word));
});

async function scene(dialect: 'tlvcam1' | 'tlvcam2' = 'tlvcam1', silentAfterS = 20) {
  const output = new CameraOutput(dialect);
  const host = new TcpHost(output);
  await host.plug(0);
  onTestFinished(async () => {
    output.turnOff();
    await host.unplug();
  });
  const line = { type: 'tcp', host: '127.0.0.1', port: host.port };
  const stage = steering(tlvcam, tlvcamSettings.parse({ line, dialect, silentAfterS }));
  await until(() => stage.actor.report().state === 'ok');
  if (dialect === 'tlvcam1') {
    output.tellStatus();
    await until(() => output.acknowledged > 0);
  }
  return { ...stage, output, host };
}

const opened = (microphone: number) => ({ kind: 'microphone', microphone, open: true });
const closed = (microphone: number) => ({ kind: 'microphone', microphone, open: false });

describe('A camera output behind a real line', () => {
  it('tells whose microphone is open, each frame acknowledged', async () => {
    const { output, inputs } = await scene();
    output.press(3);
    output.press(4);
    output.closeAll();
    await until(() => inputs.length === 4 && output.acknowledged === 4);
    expect(inputs).toEqual([opened(3), opened(4), closed(3), closed(4)]);
  });

  it('speaks TLVCAM2, which nobody acknowledges', async () => {
    const { output, inputs } = await scene('tlvcam2');
    output.press(3);
    output.press(3);
    await until(() => inputs.length === 2);
    expect(inputs).toEqual([opened(3), closed(3)]);
    expect(output.acknowledged).toBe(0);
  });

  it('heals what was lost by the whole list', async () => {
    const { output, inputs, host, actor } = await scene();
    host.faults.silent = true;
    output.press(5);
    host.faults.silent = false;
    output.tellStatus();
    await until(() => actor.observed?.open.includes(5) === true);
    expect(inputs).toEqual([opened(5)]);
  });

  it('repeats a frame that was lost until it is acknowledged', async () => {
    const { output, inputs, host } = await scene();
    host.faults.drop = 1;
    output.press(6);
    await until(() => inputs.length === 1);
  });

  it('is degraded while it says nothing, and well again after its next word', async () => {
    const { output, actor, host } = await scene('tlvcam1', 1);
    host.faults.silent = true;
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toMatch(/^Centrala milczy/);
    host.faults.silent = false;
    output.tellStatus();
    await until(() => actor.report().state === 'ok');
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
  ] as const)('is understood with %s', async (_, fault) => {
    const { output, inputs, host } = await scene();
    Object.assign(host.faults, fault);
    output.press(7);
    output.press(7);
    await until(() => inputs.length === 2);
    expect(inputs).toEqual([opened(7), closed(7)]);
  });

  it('is heard again after a reboot, and takes no orders', async () => {
    const { output, actor, host, inputs } = await scene();
    await host.reboot(100);
    await until(() => actor.report().retries > 0 && actor.report().state === 'ok');
    output.tellStatus();
    await until(() => output.acknowledged > 1);
    output.press(8);
    await until(() => inputs.length === 1);
    const outcome = await actor.order({ type: 'test-microphone', deviceId: 'tlvcam', microphone: 8, on: true });
    expect(outcome.ok).toBe(false);
  });

  it('is heard over UDP, from its own address alone', async () => {
    const localPort = await freeUdpPort();
    const line = { type: 'udp', localAddress: '127.0.0.1', localPort, from: '127.0.0.1' };
    const { actor, inputs } = steering(tlvcam, tlvcamSettings.parse({ line, dialect: 'tlvcam1' }));
    await until(() => actor.report().state === 'ok');
    const send = async (text: string, from: string): Promise<void> => {
      const socket = createSocket('udp4');
      await new Promise<void>((resolve) => socket.bind(0, from, resolve));
      await new Promise((resolve) => socket.send(text, localPort, '127.0.0.1', resolve));
      socket.close();
    };
    await send(`${frame('M0009')}\r`, '127.0.0.5');
    await send(frame('M0003'), '127.0.0.1');
    await until(() => inputs.length === 1);
    expect(inputs).toEqual([opened(3)]);
  });

  const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
  it.skipIf(!hasSocat)(`is heard and acknowledged on a serial cable${why}`, async () => {
    const cable = await layCable();
    onTestFinished(() => cable.pull());
    const output = new CameraOutput('tlvcam1');
    onTestFinished(() => output.turnOff());
    const far = new SerialHost(output);
    await far.plug(cable.theirs, 19_200);
    onTestFinished(() => far.unplug());
    const line = { type: 'serial', path: cable.ours, baudRate: 19_200 };
    const { actor, inputs } = steering(tlvcam, tlvcamSettings.parse({ line, dialect: 'tlvcam1' }));
    await until(() => actor.report().state === 'ok');
    output.press(3);
    await until(() => inputs.length === 1 && output.acknowledged > 0);
  });
});
