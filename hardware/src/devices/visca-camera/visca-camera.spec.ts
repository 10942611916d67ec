import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ViscaCameraSettings, viscaCameraSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import type { Faults } from '../../simulators/faults.js';
import { SerialHost } from '../../simulators/serial-host.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { UdpHost } from '../../simulators/udp-host.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { cameraDriver } from './index.js';
import { ViscaCamera } from './simulator/camera.js';
import { ViscaChain } from './simulator/chain.js';
import { SonyCamera } from './simulator/sony-camera.js';

interface Rig {
  readonly camera: ViscaCamera;
  readonly line: object;
  readonly faults: Faults;
  reboot(): Promise<void>;
  unplug(): Promise<void>;
  plug(): Promise<unknown>;
}

const viscaCamera = cameraDriver({ watchEveryMs: 100, arrivesWithinMs: 600, moveAtMostMs: 300 });
const quick = { moveMs: 60, wakeMs: 80 };

async function overTcp(camera = new ViscaCamera(quick)): Promise<Rig> {
  const host = new TcpHost(new ViscaChain([camera]));
  const line = { type: 'tcp', host: '127.0.0.1', port: await host.plug(0) };
  return rig(camera, line, host);
}

async function overUdp(framing: 'sony-header' | 'bare', camera = new ViscaCamera(quick)): Promise<Rig> {
  const host = new UdpHost(framing === 'bare' ? new ViscaChain([camera]) : new SonyCamera(camera));
  const line = { type: 'udp', host: '127.0.0.1', port: await host.plug(0), framing, localPort: 0 };
  return rig(camera, line, host);
}

function rig(camera: ViscaCamera, line: object, host: TcpHost | UdpHost): Rig {
  onTestFinished(() => host.unplug());
  return {
    camera,
    line,
    faults: host.faults,
    reboot: () => host.reboot(1_500),
    unplug: () => host.unplug(),
    plug: () => host.plug(),
  };
}

const settingsFor = (line: object): ViscaCameraSettings => viscaCameraSettings.parse({ line, widePreset: 0 });
const at = (preset: number | null) => ({ power: 'on' as const, preset, because: 'głos ma A. Nowak' });
const recalls = ({ camera }: Rig) =>
  camera.heard.flatMap((order) => (order.type === 'preset' && order.act === 'recall' ? [order.preset] : []));

const wires: [string, () => Promise<Rig>][] = [
  ['TCP', () => overTcp()],
  ['UDP with Sony’s header', () => overUdp('sony-header')],
  ['bare UDP', () => overUdp('bare')],
];

describe.each(wires)('A camera over %s', (_, set) => {
  function steer({ line }: Rig) {
    return steering(viscaCamera, settingsFor(line));
  }

  it('goes to the preset, confirms at once that it moves, and says when it has arrived', async () => {
    const stage = await set();
    const { actor, journal } = steer(stage);
    actor.wish(at(3));
    await until(() => actor.observed?.movingTo === 3);
    await until(() => actor.observed?.preset === 3);
    expect(actor.observed).toEqual({ power: 'on', preset: 3, movingTo: null, autofocus: true });
    expect(stage.camera.head.aim).toBe(3);
    expect(journal.map(({ kind, text }) => `${kind} ${text}`)).toContain(
      'confirmed Kamera na preset 3, bo głos ma A. Nowak',
    );
  });

  it('ends at the newest of four speakers within 60 ms, and sends no preset twice', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    actor.wish(at(1));
    await until(() => actor.observed?.preset === 1);
    for (const preset of [2, 3, 4, 6]) {
      actor.wish(at(preset));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await until(() => actor.observed?.preset === 6);
    expect(stage.camera.head.aim).toBe(6);
    expect(recalls(stage).at(-1)).toBe(6);
    expect(actor.report().state).toBe('ok');
  });

  it('wakes a sleeping camera before it sends it anywhere, and turns its autofocus on', async () => {
    const stage = await set();
    stage.camera.switchByHand(false);
    stage.camera.autofocus = false;
    const { actor } = steer(stage);
    actor.wish(at(5));
    await until(() => actor.observed?.preset === 5 && actor.observed.autofocus === true);
    expect(stage.camera.power).toBe('on');
    expect(stage.camera.autofocus).toBe(true);
  });

  it('waits while both sockets are busy, and is never stuck', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    await until(() => actor.report().state === 'ok');
    stage.faults.busy = true;
    actor.wish(at(2));
    await until(() => actor.report().retries > 1);
    actor.wish(at(4));
    stage.faults.busy = false;
    await until(() => actor.observed?.preset === 4);
  });

  it('reports what the camera does not know, without a storm', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    await until(() => actor.report().state === 'ok');
    stage.faults.refuse = true;
    actor.wish(at(2));
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toMatch(/ta kamera tego nie umie$/);
    expect(recalls(stage)).toEqual([2]);
  });

  it('notices a hand on the camera and leaves it, until the session goes on', async () => {
    const stage = await set();
    const { actor, journal } = steer(stage);
    actor.wish(at(3));
    await until(() => actor.observed?.preset === 3);
    // It is looked at now and then: first to remember where the preset is.
    await new Promise((resolve) => setTimeout(resolve, 500));
    stage.camera.moveByHand(500, 300);
    await until(() => actor.report().state === 'manual');
    expect(journal.map(({ text }) => text)).toContain('Kamerę przestawiono ręcznie');
    expect(stage.camera.head.view).toMatchObject({ pan: 500, tilt: 300 });
    actor.wish(at(4));
    await until(() => actor.observed?.preset === 4);
  });

  it('gets today’s difference only after the cable returns', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    actor.wish(at(1));
    await until(() => actor.observed?.preset === 1);
    await stage.unplug();
    const before = recalls(stage).length;
    actor.wish(at(7));
    await until(() => actor.report().state === 'offline');
    actor.wish(at(8));
    actor.wish(at(9));
    await stage.plug();
    await until(() => actor.observed?.preset === 9);
    expect(new Set(recalls(stage).slice(before))).toEqual(new Set([9]));
  }, 30_000);

  it('is led again after its mains went', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    actor.wish(at(6));
    await until(() => actor.observed?.preset === 6);
    await stage.reboot();
    // Nothing but silence tells of a reboot over bare datagrams.
    await until(() => recalls(stage).length > 1 && actor.observed?.preset === 6, 20_000);
    expect(stage.camera.head.aim).toBe(6);
  }, 30_000);

  it('says that a silent camera is offline, and steers it once it speaks', async () => {
    const stage = await set();
    stage.faults.silent = true;
    const { actor } = steer(stage);
    actor.wish(at(2));
    await until(() => actor.report().state === 'offline');
    stage.faults.silent = false;
    await until(() => actor.observed?.preset === 2, 20_000);
  }, 30_000);

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
  ] as const)('understands answers with %s', async (_name, fault) => {
    const stage = await set();
    Object.assign(stage.faults, fault);
    const { actor } = steer(stage);
    actor.wish(at(2));
    await until(() => actor.observed?.preset === 2);
    actor.wish(at(3));
    await until(() => actor.observed?.preset === 3);
    expect(stage.camera.head.aim).toBe(3);
  });

  it('moves by the operator’s buttons, keeps a preset, and stops when nobody holds the button', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    actor.wish(at(null));
    await until(() => actor.report().state === 'ok');
    const move = { type: 'move-camera' as const, deviceId: 'x', zoom: 'stop' as const };
    expect(await actor.order({ ...move, pan: 'right', tilt: 'stop' })).toMatchObject({ ok: true });
    await until(() => stage.camera.head.view.pan > 10);
    expect(await actor.order({ ...move, pan: 'stop', tilt: 'stop' })).toMatchObject({ ok: true });
    const stands = stage.camera.head.view;
    expect(await actor.order({ type: 'store-preset', deviceId: 'x', preset: 12 })).toMatchObject({ ok: true });
    expect(stage.camera.head.presets.get(12)).toEqual(stands);
    await actor.order({ ...move, pan: 'left', tilt: 'up' });
    // The release is lost: the head stops by itself.
    const lastDrive = () => stage.camera.heard.findLast(({ type }) => type === 'drive');
    expect(lastDrive()).toMatchObject({ pan: 'left', tilt: 'up' });
    await until(() => {
      const drive = lastDrive();
      return drive?.type === 'drive' && drive.pan === 'stop' && drive.tilt === 'stop';
    });
  });

  it('leaves a camera where the operator sent it in the session, until the session goes on', async () => {
    const stage = await set();
    const { actor } = steer(stage);
    actor.wish(at(3));
    await until(() => actor.observed?.preset === 3);
    await actor.order({ type: 'test-preset', deviceId: 'x', preset: 9 });
    await until(() => actor.observed?.preset === 9);
    expect(actor.report().state).toBe('manual');
    await actor.order({ type: 'take-over', deviceId: 'x' });
    await until(() => actor.observed?.preset === 3);
  });
});

describe('A camera that takes its time', () => {
  it('is told the newest wish only, and gives up a move nobody wants any more', async () => {
    const stage = await overTcp(new ViscaCamera({ moveMs: 1_000, wakeMs: 10 }));
    const { actor } = steering(viscaCamera, settingsFor(stage.line));
    actor.wish(at(1));
    await until(() => actor.observed?.movingTo === 1);
    actor.wish(at(2));
    await until(() => actor.observed?.movingTo === 2);
    await new Promise((resolve) => setTimeout(resolve, 250));
    actor.wish(at(3));
    actor.wish(at(4));
    await until(() => actor.observed?.preset === 4);
    expect(stage.camera.heard.some(({ type }) => type === 'cancel')).toBe(true);
    expect(recalls(stage)).not.toContain(3);
    expect(stage.camera.head.aim).toBe(4);
  });

  it('that stands there already confirms and has arrived in one breath', async () => {
    const stage = await overTcp(new ViscaCamera({ moveMs: 0, wakeMs: 10 }));
    const { actor } = steering(viscaCamera, settingsFor(stage.line));
    for (const preset of [1, 2, 3, 4]) {
      actor.wish(at(preset));
      await until(() => actor.observed?.preset === preset);
    }
    expect(recalls(stage)).toEqual([1, 2, 3, 4]);
  });

  it('says when something broke its move off, and is not sent again by itself', async () => {
    const stage = await overTcp(new ViscaCamera({ moveMs: 1_000, wakeMs: 10 }));
    const { actor } = steering(viscaCamera, settingsFor(stage.line));
    actor.wish(at(1));
    await until(() => actor.observed?.movingTo === 1);
    stage.camera.jam();
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toMatch(/kamera przerwała ruch$/);
    expect(recalls(stage)).toEqual([1]);
    actor.wish(at(2));
    await until(() => actor.observed?.preset === 2);
  });

  it('has arrived when it stands still, though its last word got lost', async () => {
    const stage = await overUdp('sony-header');
    const { actor } = steering(viscaCamera, settingsFor(stage.line));
    await until(() => actor.report().state === 'ok');
    actor.wish(at(4));
    await until(() => actor.observed?.movingTo === 4);
    stage.faults.drop = 1;
    await until(() => actor.observed?.preset === 4, 30_000);
    expect(recalls(stage)).toEqual([4]);
  }, 40_000);
});

describe('Sony’s way over UDP (device protocols §1.2)', () => {
  it('sends the same bytes again when a datagram was lost; the camera does it once', async () => {
    const stage = await overUdp('sony-header');
    const { actor } = steering(viscaCamera, settingsFor(stage.line));
    await until(() => actor.report().state === 'ok');
    stage.faults.drop = 1;
    actor.wish(at(4));
    await until(() => actor.observed?.preset === 4);
    expect(recalls(stage)).toEqual([4]);
  });

  it('asks from the port to which heads answer, and two cameras share it', async () => {
    const reserved = new UdpHost(new ViscaChain([]));
    const localPort = await reserved.plug(0);
    await reserved.unplug();
    const heads = [new ViscaCamera(quick), new ViscaCamera(quick)];
    const actors = await Promise.all(
      heads.map(async (camera) => {
        const host = new UdpHost(new SonyCamera(camera), localPort);
        const port = await host.plug(0);
        onTestFinished(() => host.unplug());
        const line = { type: 'udp', host: '127.0.0.1', port, framing: 'sony-header', localPort };
        return steering(viscaCamera, settingsFor(line)).actor;
      }),
    );
    for (const [which, actor] of actors.entries()) actor.wish(at(which + 1));
    await until(() => actors.every((actor, which) => actor.observed?.preset === which + 1));
    expect(heads.map(({ head }) => head.aim)).toEqual([1, 2]);
  });

  it('follows a head that counts wrongly when told to ignore numbers', async () => {
    const camera = new ViscaCamera(quick);
    const host = new UdpHost(new SonyCamera(camera, { countsWrongly: true }));
    onTestFinished(() => host.unplug());
    const port = await host.plug(0);
    const line = { type: 'udp', host: '127.0.0.1', port, framing: 'sony-header', localPort: 0, ignoreSequence: true };
    const { actor } = steering(viscaCamera, settingsFor(line));
    actor.wish(at(4));
    await until(() => actor.observed?.preset === 4);
    actor.wish(at(5));
    await until(() => actor.observed?.preset === 5);
  });

  it('waits for a person when this machine has no such network card', async () => {
    const line = {
      type: 'udp',
      host: '127.0.0.1',
      port: 9,
      framing: 'bare',
      localPort: 0,
      localAddress: '203.0.113.9',
    };
    const { actor } = steering(viscaCamera, settingsFor(line));
    await until(() => actor.report().state === 'bad-config');
    expect(actor.report().text).toBe('Nie ma karty sieciowej o adresie 203.0.113.9');
  });
});

const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
describe.skipIf(!hasSocat)(`Cameras on a serial cable${why}`, () => {
  let cleanUp: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const one of cleanUp) await one();
    cleanUp = [];
  });

  it('get numbers, are told apart, and are led again when the cable returns', async () => {
    const cameras = [new ViscaCamera(quick), new ViscaCamera(quick)];
    const chain = new ViscaChain(cameras);
    const cable = await layCable();
    const host = new SerialHost(chain);
    await host.plug(cable.theirs, 9_600);
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600, address: 2 };
    const { actor } = steering(viscaCamera, settingsFor(line));
    actor.wish(at(3));
    await until(() => actor.observed?.preset === 3);
    expect(cameras.map(({ head }) => head.aim)).toEqual([null, 3]);
    await host.unplug();
    await cable.pull();
    await until(() => actor.report().state === 'offline');
    actor.wish(at(4));
    actor.wish(at(5));
    const again = await layCable(cable);
    const returned = new SerialHost(chain);
    await returned.plug(again.theirs, 9_600);
    cleanUp = [() => actor.stop(), () => returned.unplug(), () => again.pull()];
    await until(() => actor.observed?.preset === 5);
    expect(recalls({ camera: cameras[1] } as Rig)).toEqual([3, 5]);
  }, 30_000);

  it('share the cable: two of them are led at once, and one goes on when the other is taken out of the plan', async () => {
    const cameras = [new ViscaCamera(quick), new ViscaCamera(quick)];
    const cable = await layCable();
    const host = new SerialHost(new ViscaChain(cameras));
    await host.plug(cable.theirs, 9_600);
    const [first, second] = [1, 2].map((address) => {
      const line = { type: 'serial', path: cable.ours, baudRate: 9_600, address };
      return steering(viscaCamera, settingsFor(line)).actor;
    });
    cleanUp = [async () => first?.stop(), async () => second?.stop(), () => host.unplug(), () => cable.pull()];
    first?.wish(at(3));
    second?.wish(at(4));
    await until(() => first?.observed?.preset === 3 && second?.observed?.preset === 4);
    expect(cameras.map(({ head }) => head.aim)).toEqual([3, 4]);
    await first?.stop();
    second?.wish(at(5));
    await until(() => second?.observed?.preset === 5);
    expect(cameras.map((camera) => recalls({ camera } as Rig))).toEqual([[3], [4, 5]]);
  });

  it('of two speeds on one cable wait for a person', async () => {
    const cable = await layCable();
    const host = new SerialHost(new ViscaChain([new ViscaCamera(quick), new ViscaCamera(quick)]));
    await host.plug(cable.theirs, 9_600);
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600, address: 1 };
    const right = steering(viscaCamera, settingsFor(line)).actor;
    await until(() => right.report().state === 'ok');
    const wrong = steering(viscaCamera, settingsFor({ ...line, baudRate: 38_400, address: 2 })).actor;
    cleanUp = [() => right.stop(), () => wrong.stop(), () => host.unplug(), () => cable.pull()];
    await until(() => wrong.report().state === 'bad-config');
    expect(right.report().state).toBe('ok');
  });

  it('are asked for their numbers again when one of them was restarted', async () => {
    const camera = new ViscaCamera(quick);
    const chain = new ViscaChain([camera]);
    const cable = await layCable();
    const host = new SerialHost(chain);
    await host.plug(cable.theirs, 9_600);
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600, address: 1 };
    const { actor } = steering(viscaCamera, settingsFor(line));
    cleanUp = [() => actor.stop(), () => host.unplug(), () => cable.pull()];
    actor.wish(at(3));
    await until(() => actor.observed?.preset === 3);
    chain.powerUp();
    await until(() => actor.report().state === 'offline');
    await until(() => actor.observed?.preset === 3);
  });

  it('say that a number is missing on the chain', async () => {
    const cable = await layCable();
    const host = new SerialHost(new ViscaChain([new ViscaCamera(quick)]));
    await host.plug(cable.theirs, 9_600);
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600, address: 3 };
    const { actor } = steering(viscaCamera, settingsFor(line));
    cleanUp = [() => actor.stop(), () => host.unplug(), () => cable.pull()];
    await until(() => actor.report().state === 'offline');
    expect(actor.report().text).toBe('Na łańcuchu jest kamer: 1, a ta ma numer 3');
  });
});
