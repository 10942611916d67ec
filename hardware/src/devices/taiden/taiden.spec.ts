import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { taidenSettings } from '../../../../protocol/src/hall/kinds/conference.js';
import { SerialHost } from '../../simulators/serial-host.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { speaks } from '../../testing/situations.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { type UnitReport, writeOpen, writeOrder } from './codec.js';
import { taiden } from './index.js';
import { TaidenUnit } from './simulator.js';
import { splitReports } from './split-reports.js';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex');

describe('Bytes to a Taiden unit (device protocols §2.5)', () => {
  it.each([
    [{ type: 'microphone', microphone: 1, on: true }, 'e6f10001'],
    [{ type: 'microphone', microphone: 1, on: false }, 'e6f20001'],
    [{ type: 'microphone', microphone: 258, on: true }, 'e6f10102'],
    [{ type: 'all-off' }, 'e3ed00'],
    [{ type: 'reports', on: true }, 'e30400'],
    [{ type: 'reports', on: false }, 'e30500'],
  ] as const)('%j', (order, written) => expect(hex(writeOrder(order))).toBe(written));
});

describe('Bytes of a Taiden unit (device protocols §2.5)', () => {
  const heard = (...pieces: [hex: string, atMs?: number][]): UnitReport[] => {
    const reports: UnitReport[] = [];
    let nowMs = 0;
    const hear = splitReports(
      (report) => void reports.push(report),
      () => nowMs,
    );
    for (const [piece, atMs = nowMs] of pieces) {
      nowMs = atMs;
      hear(bytes(piece));
    }
    return reports;
  };
  const open = (...microphones: number[]) => ({ type: 'open', microphones });

  it.each([
    ['no microphone', 'e61000', [open()]],
    ['three', 'e61303000200030104', [open(2, 3, 260)]],
    ['one, with the unused places as zeros', 'e6110100070000000000000000000000e61000', [open(7), open()]],
    ['a picture', 'e50005', [{ type: 'picture', microphone: 5 }]],
    ['the panorama', 'e50000', [{ type: 'picture', microphone: null }]],
    ['totals of a voting, which say nothing of microphones', 'e3000f000800050002e61000', [open()]],
    ['too many', 'e61707000100020003', []],
    ['a microphone twice', 'e6120200050005', []],
    ['a number no unit has', 'e61101ffff', []],
    ['garbage before', '007f13fee611010007', [open(7)]],
  ])('%s', (_, data, reports) => expect(heard([data])).toEqual(reports));

  it('puts a split report together, and drops one that stayed half for more than 50 ms', () => {
    expect(heard(['e611', 0], ['01', 20], ['0007', 40])).toEqual([open(7)]);
    expect(heard(['e61303', 0], ['e611010007', 60])).toEqual([open(7)]);
  });

  it('reads what the simulator writes', () => expect(heard([hex(writeOpen([1, 300]))])).toEqual([open(1, 300)]));
});

describe('A Taiden unit behind a real line', () => {
  let unit: TaidenUnit;
  let host: TcpHost;

  beforeEach(async () => {
    unit = new TaidenUnit({ desks: 16, maxSpeakers: 2 });
    host = new TcpHost(unit);
    await host.plug(0);
    onTestFinished(() => host.unplug());
  });

  const settings = () =>
    taidenSettings.parse({ line: { type: 'tcp', host: '127.0.0.1', port: host.port }, authority: 'hub' });
  const wish = (...microphones: number[]) => ({ open: microphones, free: [1], because: 'głos ma A. Nowak' });
  const orders = () => unit.heard.flatMap((one) => (one.type === 'microphone' && one.on ? [one.microphone] : []));

  it('opens the speaker’s microphone, closes the last one, and leaves the presider’s alone', async () => {
    unit.press(1);
    const { actor } = steering(taiden, settings());
    actor.wish(wish(5));
    await until(() => unit.open.has(5));
    actor.wish(wish(6));
    await until(() => unit.open.has(6) && !unit.open.has(5));
    expect(unit.open.has(1)).toBe(true);
  });

  it('ends at the newest of four speakers within 60 ms', async () => {
    const { actor } = steering(taiden, settings());
    for (const seat of [3, 4, 5, 6]) actor.wish(wish(seat));
    await until(() => actor.report().state === 'ok' && unit.open.has(6));
    expect([...unit.open]).toEqual([6]);
  });

  it('only listens where the unit has the authority', async () => {
    const { inputs, actor } = steering(taiden, { ...settings(), authority: 'unit' });
    const places = { placeOf: () => undefined, presider: () => undefined };
    const hall = { deviceId: 'taiden', places, cameras: {}, nowMs: 0 };
    expect(taiden.project(speaks(), hall, { ...settings(), authority: 'unit' })).toBeUndefined();
    await until(() => actor.report().state === 'ok');
    unit.press(7);
    await until(() => inputs.length > 0);
    expect(inputs).toEqual([{ kind: 'microphone', microphone: 7, open: true }]);
  });

  it('is left to a hand at the desk until the session goes on', async () => {
    const { actor } = steering(taiden, settings());
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && unit.open.has(5));
    unit.press(5);
    await until(() => actor.report().state === 'manual');
    actor.wish(wish(6));
    await until(() => unit.open.has(6));
  });

  it('says that a refusing unit refused, once', async () => {
    host.faults.refuse = true;
    const { actor } = steering(taiden, settings());
    actor.wish(wish(5));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toMatch(/^Włącz mikrofon 5.*: jednostka nie wykonała/);
    expect(orders()).toEqual([5]);
  });

  it('gets nothing old after its cable was pulled and it was rebooted', async () => {
    const { actor } = steering(taiden, settings());
    actor.wish(wish(5));
    await until(() => unit.open.has(5));
    const back = host.reboot(200);
    actor.wish(wish(8));
    actor.wish(wish(9));
    await back;
    await until(() => unit.open.has(9));
    expect(orders()).toEqual([5, 9]);
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
    ['a dropped answer', { drop: 1 }],
  ] as const)('is steered with %s, and what we ordered is nobody’s hand at a desk', async (_, fault) => {
    const { actor, inputs, journal } = steering(taiden, settings());
    actor.wish(wish());
    await until(() => actor.report().state === 'ok');
    Object.assign(host.faults, fault);
    actor.wish(wish(5));
    await until(() => actor.report().state === 'ok' && actor.observed?.open.includes(5) === true);
    expect(unit.open.has(5)).toBe(true);
    expect(inputs).toEqual([]);
    expect(journal.filter(({ kind }) => kind === 'noticed')).toEqual([]);
  });

  it('is offline while silent and steered once it speaks', async () => {
    host.faults.silent = true;
    const { actor } = steering(taiden, settings());
    actor.wish(wish(5));
    await until(() => actor.report().state === 'offline');
    host.faults.silent = false;
    await until(() => unit.open.has(5));
  }, 20_000);

  const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
  it.skipIf(!hasSocat)(`is steered over a serial cable${why}`, async () => {
    const cable = await layCable();
    onTestFinished(() => cable.pull());
    const far = new SerialHost(unit);
    await far.plug(cable.theirs, 9_600);
    onTestFinished(() => far.unplug());
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600 };
    const { actor } = steering(taiden, taidenSettings.parse({ line, authority: 'hub' }));
    actor.wish(wish(12));
    await until(() => unit.open.has(12));
  });
});
