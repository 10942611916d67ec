import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { JournalLine } from '../../../protocol/src/hall/device-report.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { ShureDisUnit } from '../devices/shure-dis/simulator.js';
import { ViscaCamera } from '../devices/visca-camera/simulator/camera.js';
import { ViscaChain } from '../devices/visca-camera/simulator/chain.js';
import { TcpHost } from '../simulators/tcp-host.js';
import { situation, speaks } from '../testing/situations.js';
import { until } from '../testing/until.js';
import { Conductor } from './conductor.js';

describe('The conductor of a hall', () => {
  let units: { unit: ShureDisUnit; host: TcpHost }[];
  let conductor: Conductor;
  let journal: JournalLine[];

  beforeEach(async () => {
    journal = [];
    units = [0, 1].map(() => {
      const unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
      return { unit, host: new TcpHost(unit) };
    });
    for (const { host } of units) await host.plug(0);
    conductor = new Conductor({
      journal: (line) => void journal.push(line),
      input: () => undefined,
      changed: () => undefined,
    });
  });
  afterEach(async () => {
    await conductor.stop();
    for (const { host } of units) await host.unplug();
  });

  const plan = (differs: Record<string, unknown> = {}): HallPlan => ({
    places: [5, 6].map((seatNo) => ({
      placeId: `seat-${seatNo}`,
      name: `Miejsce ${seatNo}`,
      for: { type: 'seat' as const, seatNo },
      microphone: seatNo,
      presets: {},
    })),
    devices: units.map(({ host }, at) => ({
      deviceId: `unit-${at}`,
      name: `Jednostka ${at}`,
      kind: 'shure-dis' as const,
      enabled: true,
      dryRun: false,
      settings: { line: { type: 'tcp', host: '127.0.0.1', port: host.port }, authority: 'hub' },
      ...(at === 1 ? differs : {}),
    })),
  });
  const opened = (at: number) => [...(units[at]?.unit.open ?? [])];

  it('leads every device by the newest situation', async () => {
    await conductor.setPlan(plan(), {});
    conductor.setSituation(speaks({ seatNo: 5 }));
    await until(() => opened(0).includes(5) && opened(1).includes(5));
    conductor.setSituation(situation({ scene: 'recess' }));
    await until(() => opened(0).length === 0 && opened(1).length === 0);
  });

  it('lets a frozen device delay no other (D6)', async () => {
    await conductor.setPlan(plan(), {});
    conductor.setSituation(speaks({ seatNo: 5 }));
    await until(() => opened(1).includes(5));
    Object.assign(units[0]?.host.faults ?? {}, { silent: true });
    conductor.setSituation(speaks({ seatNo: 6 }));
    await until(() => opened(1).includes(6));
    expect(conductor.reports().find(({ deviceId }) => deviceId === 'unit-1')?.state).toBe('ok');
  });

  it('puts a wrongly set device aside with the reason and leads the others', async () => {
    await conductor.setPlan(plan({ settings: { line: { type: 'tcp', host: '', port: 1 }, authority: 'hub' } }), {});
    conductor.setSituation(speaks({ seatNo: 5 }));
    await until(() => opened(0).includes(5));
    expect(conductor.reports()[1]).toMatchObject({ state: 'bad-config', text: 'line.host: Podaj adres urządzenia' });
    expect(await conductor.order({ type: 'take-over', deviceId: 'unit-1' })).toMatchObject({ ok: false });
  });

  it('goes on without a break with devices that a new plan leaves as they are', async () => {
    await conductor.setPlan(plan(), {});
    conductor.setSituation(speaks({ seatNo: 5 }));
    await until(() => opened(0).includes(5));
    const greetings = () => units[0]?.unit.heard.filter((line) => line === 'mic_status').length;
    const before = greetings();
    await conductor.setPlan(plan({ enabled: false }), {});
    expect(greetings()).toBe(before);
    expect(conductor.reports().map(({ state }) => state)).toEqual(['ok', 'disabled']);
  });

  it('tries a microphone for the operator before the session', async () => {
    await conductor.setPlan(plan(), {});
    await until(() => conductor.reports().every(({ state }) => state === 'ok'));
    const outcome = await conductor.order({ type: 'test-microphone', deviceId: 'unit-0', microphone: 3, on: true });
    expect(outcome).toEqual({ ok: true, text: 'Urządzenie potwierdziło' });
    expect(opened(0)).toEqual([3]);
    expect(journal.map(({ text }) => text)).toContain('Próba mikrofonu 3: włącz');
  });

  it('says why an order was not carried out', async () => {
    await conductor.setPlan(plan(), {});
    await until(() => conductor.reports().every(({ state }) => state === 'ok'));
    expect(await conductor.order({ type: 'test-microphone', deviceId: 'unit-0', microphone: 99, on: true })).toEqual({
      ok: false,
      text: 'jednostka nie wykonała (lista mówców pełna albo pulpit odłączony)',
    });
    expect(await conductor.order({ type: 'prepare', deviceId: 'unit-0' })).toEqual({
      ok: false,
      text: 'Urządzenie tego nie umie',
    });
  });
});

describe('A hall whose conference system decides who speaks (D5)', () => {
  it('leads the camera to the microphone that somebody opened at the desk, and back', async () => {
    const unit = new ShureDisUnit({ desks: 16, maxSpeakers: 4 });
    const camera = new ViscaCamera({ moveMs: 20, wakeMs: 20 });
    const hosts = [new TcpHost(unit), new TcpHost(new ViscaChain([camera]))];
    for (const host of hosts) await host.plug(0);
    const conductor = new Conductor({ journal: () => undefined, input: () => undefined, changed: () => undefined });
    onTestFinished(async () => {
      await conductor.stop();
      for (const host of hosts) await host.unplug();
    });
    const [mics, eye] = hosts.map(({ port }) => ({ type: 'tcp', host: '127.0.0.1', port }) as const);
    const on = { enabled: true, dryRun: false } as const;
    await conductor.setPlan(
      {
        places: [
          { placeId: 'a', name: 'Miejsce 5', for: { type: 'seat', seatNo: 5 }, microphone: 5, presets: { eye: 5 } },
        ],
        devices: [
          {
            ...on,
            deviceId: 'mics',
            name: 'Mikrofony',
            kind: 'shure-dis',
            settings: { line: mics, authority: 'unit' },
          },
          {
            ...on,
            deviceId: 'eye',
            name: 'Kamera',
            kind: 'visca-camera',
            settings: { line: eye, widePreset: 0, quiet: 'wide', afterSession: 'leave' },
          },
        ],
      },
      {},
    );
    conductor.setSituation(situation());
    const preset = () =>
      (conductor.reports().find(({ deviceId }) => deviceId === 'eye')?.observed as { preset?: number } | null)?.preset;
    await until(() => preset() === 0);
    unit.press(5);
    await until(() => preset() === 5);
    unit.press(5);
    await until(() => preset() === 0);
    expect(unit.heard.filter((line) => /^mic_o/.test(line))).toEqual([]);
  });
});
