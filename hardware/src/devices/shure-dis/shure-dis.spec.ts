import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTcpLine } from '../../line/tcp-line.js';
import { afterMicrophoneCommand, differenceOfMicrophones } from '../../microphones/microphones.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { readUnitWord, toUnit } from './codec.js';
import { ShureDisLink } from './connection.js';
import { shureDis } from './index.js';
import { ShureDisUnit } from './simulator.js';

describe('Words of a Shure/DIS unit (device protocols §2.1)', () => {
  it.each([
    ['mic_on 12', { type: 'microphone', microphone: 12, on: true }],
    ['MIC_OFF 12', { type: 'microphone', microphone: 12, on: false }],
    ['mic_request_on 7', { type: 'request', microphone: 7, on: true }],
    ['mic_request_off 7', { type: 'request', microphone: 7, on: false }],
    ['seat_state 3 active Pulpit 3', { type: 'seat', microphone: 3, active: true }],
    ['seat_state 3 passive Pulpit 3', { type: 'seat', microphone: 3, active: false }],
    ['mic_status_done', { type: 'status-done' }],
    ['command_error unknown command', { type: 'error', text: 'unknown command' }],
    ['interim_voting_result 1 4 Yes', undefined],
    ['mic_on', undefined],
    ['\u0000\u007f', undefined],
  ])('%s', (line, word) => expect(readUnitWord(line)).toEqual(word));

  it('ends what it sends with a carriage return', () => {
    expect(Buffer.from(toUnit('mic_on 12')).toString('hex')).toBe('6d69635f6f6e2031320d');
  });
});

describe('The difference of microphones', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 });

  it('is empty when all is as wished, and leads to the wish when carried out', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (seen, open, free) => {
        const wanted = { open, free, because: 'próba' };
        const commands = differenceOfMicrophones({ open: seen }, wanted);
        const after = commands.reduce(afterMicrophoneCommand, { open: seen, requests: [] });
        expect(differenceOfMicrophones(after, wanted)).toEqual([]);
        expect(open.every((one) => after.open.includes(one))).toBe(true);
      }),
    );
  });
});

describe('A Shure/DIS unit behind a real socket', () => {
  let unit: ShureDisUnit;
  let host: TcpHost;

  beforeEach(async () => {
    unit = new ShureDisUnit({ desks: 16, maxSpeakers: 2 });
    host = new TcpHost(unit);
    await host.plug(0);
  });
  afterEach(() => host.unplug());

  function steer() {
    const line = { type: 'tcp' as const, host: '127.0.0.1', port: host.port };
    return steering(shureDis, { line, authority: 'hub' as const });
  }

  const speaks = (...open: number[]) => ({ open, free: [1], because: 'głos ma A. Nowak' });

  it('opens the speaker’s microphone, closes the last one, and leaves the presider’s alone', async () => {
    unit.press(1);
    const { actor } = steer();
    actor.wish(speaks(5));
    await until(() => unit.open.has(5));
    actor.wish(speaks(6));
    await until(() => unit.open.has(6) && !unit.open.has(5));
    expect(unit.open.has(1)).toBe(true);
  });

  it('ends at the newest of four speakers within 60 ms', async () => {
    const { actor } = steer();
    actor.wish(speaks(2));
    await until(() => unit.open.has(2));
    for (const seat of [3, 4, 5, 6]) actor.wish(speaks(seat));
    await until(() => actor.report().state === 'ok' && unit.open.has(6));
    expect([...unit.open]).toEqual([6]);
  });

  it('says that a full list refused, and opens once there is room', async () => {
    unit.press(9);
    unit.press(10);
    const { actor } = steer();
    // Both strangers count as free here, so nothing makes room for the speaker.
    actor.wish({ open: [5], free: [9, 10], because: 'głos ma A. Nowak' });
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toMatch(/^Włącz mikrofon 5.*: jednostka nie wykonała/);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    unit.press(9);
    await until(() => unit.open.has(5));
  });

  it('reports a pressed button as a request for the floor and opens nothing', async () => {
    const { actor, inputs } = steer();
    actor.wish(speaks());
    await until(() => actor.report().state === 'ok');
    unit.request(7);
    await until(() => inputs.length > 0);
    expect(inputs).toEqual([{ kind: 'floor-request', microphone: 7, wanted: true }]);
    expect(unit.open.size).toBe(0);
  });

  it('is looked for again after a reboot and gets today’s difference only', async () => {
    const { actor } = steer();
    actor.wish(speaks(5));
    await until(() => unit.open.has(5));
    const before = unit.heard.length;
    const back = host.reboot(300);
    actor.wish(speaks(8));
    actor.wish(speaks(9));
    await back;
    await until(() => unit.open.has(9));
    expect(unit.heard.slice(before).filter((line) => line.startsWith('mic_on'))).toEqual(['mic_on 9']);
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
  ] as const)('understands a unit with %s', async (_, fault) => {
    Object.assign(host.faults, fault);
    const { actor } = steer();
    actor.wish(speaks(5));
    await until(() => actor.report().state === 'ok' && unit.open.has(5));
    actor.wish(speaks(6));
    await until(() => actor.report().state === 'ok' && unit.open.has(6) && !unit.open.has(5));
  });

  it('says that a silent unit is offline, and steers it once it speaks', async () => {
    host.faults.silent = true;
    const { actor } = steer();
    actor.wish(speaks(5));
    await until(() => actor.report().state === 'offline');
    host.faults.silent = false;
    await until(() => unit.open.has(5));
  }, 20_000);

  it('that does not tell its state is not kept on the line', async () => {
    host.faults.silent = true;
    const line = await openTcpLine({ host: '127.0.0.1', port: host.port }, AbortSignal.timeout(5_000));
    await expect(ShureDisLink.over(line)).rejects.toThrow('Jednostka nie podaje stanu mikrofonów');
    expect(line.isOpen).toBe(false);
  });

  it('asks for the state when an answer was dropped', async () => {
    const { actor, inputs } = steer();
    actor.wish(speaks());
    await until(() => actor.report().state === 'ok');
    host.faults.drop = 1;
    actor.wish(speaks(5));
    await until(() => actor.report().state === 'ok' && actor.observed?.open.includes(5) === true);
    expect(inputs).toEqual([]);
  });

  it('keeps a refusing unit degraded without a storm', async () => {
    host.faults.refuse = true;
    const { actor } = steer();
    actor.wish(speaks(5));
    await until(() => actor.report().state === 'degraded');
    expect(unit.heard.filter((line) => line.startsWith('mic_on'))).toHaveLength(1);
  });
});
