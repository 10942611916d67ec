import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { suggestedObsSettings } from '../../../protocol/src/hall/kinds/obs.js';
import type { Place } from '../device/driver.js';
import { FakeObs } from '../devices/obs/simulator/fake-obs.js';
import { ViscaCamera } from '../devices/visca-camera/simulator/camera.js';
import { ViscaChain } from '../devices/visca-camera/simulator/chain.js';
import { TcpHost } from '../simulators/tcp-host.js';
import { speaks } from '../testing/situations.js';
import { until } from '../testing/until.js';
import { Conductor } from './conductor.js';
import { isOnItsWay, keepsPicture } from './on-air.js';

const place: Place = { name: 'Miejsce 5', microphone: 5, presets: { left: 15, right: 25 } };

describe('A camera on air keeps its picture (R3)', () => {
  const hall = (left: number | null, right: number | null, rightSinceMs = 9_000, onAir = 'left') => ({
    cameras: { left: { preset: left, wantedSinceMs: 0 }, right: { preset: right, wantedSinceMs: rightSinceMs } },
    nowMs: 10_000,
    onAir,
  });

  it.each([
    ['while another is on its way', hall(11, null), true],
    ['when another is there', hall(11, 25, 0), true],
    ['not when it stands at the place itself', hall(15, null), false],
    ['not when the other one is out of time', hall(11, null, 7_500), false],
    ['for whichever camera is on air, also one without this place', hall(11, null, 9_000, 'third'), true],
    [
      'not when the other one is not connected',
      { ...hall(11, null), cameras: { left: hall(11, null).cameras.left } },
      false,
    ],
  ])('%s', (_, context, keeps) => expect(keepsPicture(place, context)).toBe(keeps));

  it('is waited for while it is asked for, and no longer than two and a half seconds', () => {
    const at = (sinceMs: number) => isOnItsWay(place, 'right', hall(11, null, sinceMs));
    expect([at(7_500), at(7_501)]).toEqual([false, true]);
  });
});

describe('Two cameras and OBS in one hall', () => {
  let cameras: { camera: ViscaCamera; host: TcpHost }[];
  let studio: FakeObs;
  let conductor: Conductor;

  beforeEach(async () => {
    cameras = [0, 1].map(() => {
      const camera = new ViscaCamera({ moveMs: 150, wakeMs: 100 });
      return { camera, host: new TcpHost(new ViscaChain([camera])) };
    });
    for (const { host } of cameras) await host.plug(0);
    studio = new FakeObs();
    await studio.start(0);
    conductor = new Conductor({ journal: () => undefined, input: () => undefined, changed: () => undefined });
    await conductor.setPlan(plan(), {});
    await until(() => conductor.reports().every(({ state }) => state === 'ok'));
    await conductor.order({ type: 'prepare', deviceId: 'obs' });
  });
  afterEach(async () => {
    await conductor.stop();
    await studio.kill();
    for (const { host } of cameras) await host.unplug();
  });

  const plan = (): HallPlan => ({
    places: [5, 6].map((seatNo) => ({
      placeId: `seat-${seatNo}`,
      name: `Miejsce ${seatNo}`,
      for: { type: 'seat' as const, seatNo },
      microphone: seatNo,
      presets: { 'cam-0': seatNo, 'cam-1': seatNo },
    })),
    devices: [
      ...cameras.map(({ host }, at) => ({
        deviceId: `cam-${at}`,
        name: `Kamera ${at}`,
        kind: 'visca-camera' as const,
        enabled: true,
        dryRun: false,
        settings: { line: { type: 'tcp', host: '127.0.0.1', port: host.port }, widePreset: null },
      })),
      {
        deviceId: 'obs',
        name: 'OBS',
        kind: 'obs' as const,
        enabled: true,
        dryRun: false,
        settings: suggestedObsSettings(
          { host: '127.0.0.1', port: studio.port },
          [0, 1].map((at) => ({ deviceId: `cam-${at}`, name: `Kamera ${at}` })),
        ),
      },
    ],
  });
  const program = () => studio.studio.collection.program;
  const recalls = (at: number) =>
    cameras[at]?.camera.heard.flatMap((order) => (order.type === 'preset' ? [order.preset] : [])) ?? [];

  it('show the next speaker by the camera that is off air, and only then move the one that was on', async () => {
    conductor.setSituation(speaks({ seatNo: 5, fullName: 'Anna Nowak' }));
    await until(() => /Kamera/.test(program()));
    await until(() => [0, 1].every((at) => recalls(at).includes(5)));
    const onAir = program() === 'Kworum Kamera 0' ? 0 : 1;
    const [here, other] = [`Kworum Kamera ${onAir}`, `Kworum Kamera ${1 - onAir}`];

    const cuts: { to: string; moved: number[] }[] = [];
    const { collection } = studio.studio;
    const switchTo = collection.switchTo.bind(collection);
    vi.spyOn(collection, 'switchTo').mockImplementation((scene) => {
      cuts.push({ to: scene, moved: recalls(onAir) });
      switchTo(scene);
    });
    conductor.setSituation(speaks({ seatNo: 6, fullName: 'Jan Kowal' }));
    await until(() => program() === other && recalls(onAir).includes(6));
    expect(cuts).toEqual([{ to: other, moved: [5] }]);
    expect(here).not.toBe(other);
    expect(collection.inputs.get('Kworum Belka tekst')?.settings.text).toBe('Jan Kowal\nKR');
  });

  it('do not wait for a camera that is not there', async () => {
    await cameras[1]?.host.unplug();
    await until(() => conductor.reports().some(({ state }) => state === 'offline'));
    conductor.setSituation(speaks({ seatNo: 5 }));
    await until(() => program() === 'Kworum Kamera 0');
    conductor.setSituation(speaks({ seatNo: 6 }));
    await until(() => recalls(0).includes(6));
    await until(() => program() === 'Kworum Kamera 0');
  });
});
