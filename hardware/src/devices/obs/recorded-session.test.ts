import { OBSWebSocket } from 'obs-websocket-js/json';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import { suggestedObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { Conductor } from '../../hall/conductor.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { hasRealObs, RealObs } from '../../testing/real-obs.js';
import { frameAt, probe } from '../../testing/recording.js';
import { situation, speaks } from '../../testing/situations.js';
import { until } from '../../testing/until.js';
import { ShureDisUnit } from '../shure-dis/simulator.js';
import type { SeenObs } from './difference.js';

describe.skipIf(!hasRealObs)('A session recorded by a real OBS (skipped where obs, Xvfb or ffmpeg is missing)', () => {
  let studio: RealObs;
  let conductor: Conductor;
  let hand: OBSWebSocket;
  const unit = new ShureDisUnit({ desks: 16, maxSpeakers: 2 });
  const desks = new TcpHost(unit);

  beforeAll(async () => {
    studio = new RealObs();
    await studio.start();
    hand = new OBSWebSocket();
    await hand.connect(`ws://127.0.0.1:${studio.port}`, studio.password);
    conductor = new Conductor({ journal: () => undefined, input: () => undefined, changed: () => undefined });
    const settings = {
      ...suggestedObsSettings({ host: '127.0.0.1', port: studio.port }, []),
      recording: { policy: 'session', closedPart: 'pause', recess: 'continue' },
    };
    const device = { deviceId: 'obs', name: 'OBS', kind: 'obs' as const, enabled: true, dryRun: false, settings };
    const line = { type: 'tcp', host: '127.0.0.1', port: await desks.plug(0) };
    const microphones = {
      ...device,
      deviceId: 'mics',
      kind: 'shure-dis' as const,
      settings: { line, authority: 'hub' },
    };
    const seat = { placeId: 'seat-5', name: 'Miejsce 5', for: { type: 'seat' as const, seatNo: 5 } };
    const places = [{ ...seat, microphone: 5, presets: {} }];
    const plan: HallPlan = { places, devices: [device, microphones] };
    await conductor.setPlan(plan, { obs: { password: studio.password } });
    await until(() => conductor.reports().every(({ state }) => state === 'ok'));
    expect(await conductor.order({ type: 'prepare', deviceId: 'obs' })).toMatchObject({ ok: true });
  });
  afterAll(async () => {
    await conductor.stop();
    await hand.disconnect();
    await studio.stop();
    await desks.unplug();
  });

  const seen = () => conductor.reports()[0]?.observed as unknown as SeenObs | null;

  /** @returns a moment of the recording, in milliseconds, at which the hall was like this */
  async function during(differs: Partial<Situation>, holds: (obs: SeenObs) => boolean): Promise<number> {
    conductor.setSituation(situation(differs));
    await until(() => {
      const obs = seen();
      return obs !== null && holds(obs);
    });
    // Past the transition, and well before the next one.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const { outputDuration } = await hand.call('GetRecordStatus');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    return outputDuration;
  }

  it('shows at every moment the scene and the name that the session wanted', async () => {
    const item = await during({ scene: 'item' }, (obs) => obs.recording === 'on');
    const floor = await during(
      { scene: 'speaker', speaker: speaks().speaker },
      (obs) => obs.lowerThird === 'shown' && obs.texts['Kworum Belka tekst'] === 'Anna Nowak\nKR',
    );
    const voting = { votingId: 'v', no: 7, subject: 'Budżet', status: 'open' as const, tally: null, outcome: null };
    const vote = await during({ scene: 'voting', voting }, (obs) => obs.scene === 'Kworum Tablica');
    const after = await during({ scene: 'item' }, (obs) => obs.scene === 'Kworum Sala');
    conductor.setSituation(situation({ scene: 'ended' }));
    await until(() => seen()?.recording === 'off', 20_000);

    const [file = '', ...others] = studio.recordings();
    expect(others).toEqual([]);
    expect(probe(file)).toMatchObject({ codecs: ['h264', 'aac'], width: 1280, height: 720 });
    const looks = [item, floor, vote, after].map((at) => {
      const colour = frameAt(file, at);
      return { page: isNavy(colour(0.5, 0.05)), strip: isNavy(colour(0.9, 0.9)), name: hasWhite(colour) };
    });
    expect(looks).toEqual([
      { page: false, strip: false, name: false },
      { page: false, strip: true, name: true },
      { page: true, strip: true, name: false },
      { page: false, strip: false, name: false },
    ]);
  });

  it('lets a frozen OBS delay no microphone (D6)', async () => {
    conductor.setSituation(situation({ scene: 'item' }));
    await until(() => seen()?.recording === 'on' && unit.open.size === 0);
    studio.freeze();
    conductor.setSituation(speaks());
    await until(() => unit.open.has(5));
    conductor.setSituation(situation({ scene: 'ended' }));
    await until(() => unit.open.size === 0);
    studio.thaw();
    await until(() => seen()?.recording === 'off', 30_000);
  });

  /** The colour of pages and strips that „Przygotuj OBS" makes. */
  function isNavy({ r, g, b }: { r: number; g: number; b: number }): boolean {
    return b > 40 && b > r + 20 && r < 50 && g < 70;
  }

  /** Letters where the lower third carries the name. */
  function hasWhite(colour: ReturnType<typeof frameAt>): boolean {
    const points = Array.from({ length: 60 }, (_, at) => [0.07 + at * 0.005, 0.8 + (at % 6) * 0.02] as const);
    return points.some(([x, y]) => {
      const { r, g, b } = colour(x, y);
      return r > 120 && g > 120 && b > 120;
    });
  }
});
