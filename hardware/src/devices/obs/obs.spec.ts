import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { JournalLine } from '../../../../protocol/src/hall/device-report.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import { type ObsSettings, suggestedObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { DeviceActor } from '../../device/actor.js';
import { placesOf } from '../../hall/places.js';
import { describedRequests, hasObsProtocol } from '../../testing/obs-protocol.js';
import { situation, speaks } from '../../testing/situations.js';
import { until } from '../../testing/until.js';
import type { ObsCommand, SeenObs } from './difference.js';
import { obs } from './index.js';
import { FakeObs } from './simulator/fake-obs.js';
import { StreamIntent } from './stream-intent.js';
import type { WantedObs } from './wishes.js';

type Steering = DeviceActor<ObsSettings, WantedObs, SeenObs, ObsCommand>;

describe('A troubled OBS', () => {
  let fake: FakeObs;
  let journal: Omit<JournalLine, 'at' | 'deviceId'>[];
  let settings: ObsSettings;

  beforeEach(async () => {
    fake = new FakeObs({ password: 'tajne' });
    await fake.start(0);
    journal = [];
    settings = suggestedObsSettings({ host: '127.0.0.1', port: fake.port }, []);
  });
  afterEach(() => fake.kill());

  function steer(password = 'tajne'): Steering {
    const outlets = {
      journal: (line: (typeof journal)[number]) => void journal.push(line),
      input: () => undefined,
      changed: () => undefined,
    };
    const actor: Steering = new DeviceActor(obs, settings, { deviceId: 'obs', name: 'OBS', dryRun: false }, outlets, {
      password,
    });
    actor.start();
    onTestFinished(() => actor.stop());
    return actor;
  }

  function wish(actor: Steering, differs: Partial<Situation>): void {
    const hall = { deviceId: 'obs', places: placesOf([]), cameras: {}, nowMs: 0 };
    actor.wish(obs.project(situation(differs), hall, settings));
  }

  const name = (fullName: string): Partial<Situation> => ({
    scene: 'speaker',
    speaker: { ...(speaks().speaker as NonNullable<Situation['speaker']>), fullName },
  });
  const written = () => fake.studio.collection.inputs.get('Kworum Belka tekst')?.settings.text;
  const prepared = async (): Promise<Steering> => {
    const actor = steer();
    await until(() => actor.report().state === 'ok');
    await actor.order({ type: 'prepare', deviceId: 'obs' });
    return actor;
  };

  it.each([
    ['sends every answer twice', { duplicate: true }],
    ['sends answers in pieces', { split: true }],
    ['sends nonsense between its answers', { garbage: true }],
    ['takes its time', { delayMs: 40 }],
  ])('is led although it %s', async (_, fault) => {
    const actor = await prepared();
    Object.assign(fake.faults, fault);
    for (const one of ['Adam', 'Beata', 'Cezary', 'Dorota']) wish(actor, name(one));
    await until(() => actor.report().state === 'ok' && fake.studio.recording.state === 'STARTED');
    expect(written()).toBe('Dorota\nKR');
    expect(fake.studio.collection.program).toBe('Kworum Sala');
  });

  it('is begun anew when an answer got lost, and ends as wished', async () => {
    const actor = await prepared();
    fake.faults.drop = 1;
    wish(actor, name('Anna'));
    await until(() => journal.some(({ kind }) => kind === 'lost'));
    await until(() => actor.report().state === 'ok' && written() === 'Anna\nKR');
  }, 20_000);

  it('that refuses is degraded and not stormed', async () => {
    const actor = await prepared();
    fake.faults.refuse = true;
    wish(actor, name('Anna'));
    await until(() => actor.report().state === 'degraded');
    expect(fake.asked.filter(({ type }) => type === 'SetCurrentProgramScene')).toHaveLength(1);
    expect(fake.asked.filter(({ type }) => type === 'StartRecord')).toHaveLength(1);
  });

  it('that is not ready yet is asked until it is (207)', async () => {
    const actor = await prepared();
    fake.faults.busy = true;
    wish(actor, name('Anna'));
    await until(() => actor.report().retries > 1);
    fake.faults.busy = false;
    await until(() => written() === 'Anna\nKR' && actor.report().state === 'ok');
  });

  it('that was not ready to record when asked is asked again (207)', async () => {
    const actor = await prepared();
    wish(actor, { scene: 'item' });
    await until(() => actor.report().state === 'ok' && actor.observed?.recording === 'on');
    fake.faults.busy = true;
    fake.studio.recording.fail();
    await until(() => journal.some(({ kind, text }) => kind === 'busy' && text.startsWith('Włącz nagrywanie')));
    fake.faults.busy = false;
    await until(() => fake.studio.recording.state === 'STARTED');
  });

  it('that was unplugged gets today’s difference only', async () => {
    const actor = await prepared();
    wish(actor, name('Adam'));
    await until(() => written() === 'Adam\nKR');
    await fake.unplug();
    wish(actor, name('Beata'));
    await until(() => actor.report().state === 'offline');
    wish(actor, name('Cezary'));
    const before = journal.length;
    await fake.start();
    await until(() => written() === 'Cezary\nKR');
    expect(journal.slice(before).filter(({ text }) => text.includes('Beata'))).toEqual([]);
  });

  it('with another password waits for a person', async () => {
    const actor = steer('inne');
    await until(() => actor.report().state === 'auth-failure');
    expect(actor.report().text).toMatch(/nie przyjął hasła/);
  });

  it('whose recording breaks off records again by itself', async () => {
    const actor = await prepared();
    wish(actor, { scene: 'item' });
    await until(() => fake.studio.recording.state === 'STARTED');
    fake.studio.recording.fail();
    await until(() => fake.studio.recording.state === 'STARTED');
    expect(journal.map(({ text }) => text)).toContain('Nagranie się przerwało');
  });

  it('whose recording a person ends is left alone until the session goes on', async () => {
    const actor = await prepared();
    wish(actor, { scene: 'item' });
    await until(() => actor.report().state === 'ok' && actor.observed?.recording === 'on');
    fake.studio.recording.stop();
    await until(() => actor.report().state === 'manual');
    expect(fake.studio.recording.state).toBe('STOPPED');
    wish(actor, name('Anna'));
    await until(() => fake.studio.recording.state === 'STARTED');
  });

  it('that cannot pause stops the recording of a closed part instead (S-27)', async () => {
    const actor = await prepared();
    fake.studio.recording.canPause = false;
    wish(actor, { scene: 'item' });
    await until(() => actor.observed?.recording === 'on');
    wish(actor, { scene: 'closed-part' });
    await until(() => fake.studio.recording.state === 'STOPPED');
    wish(actor, { scene: 'item' });
    await until(() => fake.studio.recording.state === 'STARTED');
  });

  it('streams from the opening when it was armed before the session, and tells when its server is gone', async () => {
    settings = { ...settings, streaming: 'session' };
    const actor = await prepared();
    wish(actor, { scene: 'before' });
    await until(() => actor.observed?.mayStream === 'armed');
    expect(fake.studio.streaming.state).toBe('STOPPED');
    wish(actor, { scene: 'item' });
    await until(() => actor.observed?.streaming === 'on');
    fake.studio.streaming.loseServer(true);
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toBe('Transmisja traci połączenie z serwerem');
    fake.studio.streaming.loseServer(false);
    await until(() => actor.report().state === 'ok');
    wish(actor, { scene: 'ended' });
    await until(() => actor.observed?.streaming === 'off');
  });

  it('does not begin a stream in the middle of a session: a person is asked (R7)', async () => {
    settings = { ...settings, streaming: 'session' };
    const actor = await prepared();
    wish(actor, { scene: 'item' });
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toBe('Transmisja nie trwa: włącz ją przyciskiem, jeśli ma ruszyć');
    expect(fake.studio.streaming.state).toBe('STOPPED');
    await actor.order({ type: 'stream', deviceId: 'obs', on: true });
    await until(() => actor.report().state === 'ok' && actor.observed?.streaming === 'on');
  });
});

describe('„Przygotuj OBS"', () => {
  const prepare = async (inputKinds: readonly string[]) => {
    const fake = new FakeObs({ inputKinds });
    await fake.start(0);
    onTestFinished(() => fake.kill());
    const settings = suggestedObsSettings({ host: '127.0.0.1', port: fake.port }, []);
    const link = await obs.connect(settings, AbortSignal.timeout(5_000), {});
    onTestFinished(() => link.close());
    const outcome = await link
      .serve?.({ type: 'prepare', deviceId: 'obs' }, AbortSignal.timeout(5_000))
      .catch((error: Error) => ({ ok: false, text: error.message }));
    return { outcome, collection: fake.studio.collection };
  };

  it.each([
    [['color_source_v3', 'text_ft2_source_v2'], 'text_ft2_source_v2'],
    [['color_source_v3', 'text_gdiplus_v2'], 'text_gdiplus_v2'],
    [['color_source_v3', 'text_gdiplus_v2', 'text_gdiplus_v3'], 'text_gdiplus_v3'],
  ])('takes from %j the text source %s', async (kinds, expected) => {
    const { outcome, collection } = await prepare(kinds);
    expect(outcome?.ok).toBe(true);
    expect(collection.inputs.get('Kworum Belka tekst')?.kind).toBe(expected);
  });

  it('says that an OBS without text sources cannot be prepared, and makes nothing', async () => {
    const { outcome, collection } = await prepare(['color_source_v3']);
    expect(outcome).toEqual({ ok: false, text: 'ten OBS nie ma źródeł tekstowych' });
    expect([...collection.scenes.keys()]).toEqual(['Scena']);
  });

  it('hides the name at first, carries it in every picture of the hall and in no slate', async () => {
    const { collection } = await prepare(['color_source_v3', 'text_ft2_source_v2']);
    const sources = (scene: string) => collection.scene(scene).map(({ source }) => source);
    expect(sources('Kworum Sala')).toContain('Kworum Nakładka');
    expect(sources('Kworum Plansza')).not.toContain('Kworum Nakładka');
    expect(sources('Kworum Tablica')).not.toContain('Kworum Nakładka');
    expect(collection.scene('Kworum Nakładka')).toMatchObject([{ source: 'Kworum Belka', enabled: false }]);
  });
});

describe('The intent to stream (R7)', () => {
  it.each([
    [60_000, 'resume'],
    [60_001, 'no'],
  ])('after %i ms without OBS: %s', (awayMs, may) => {
    const intent = new StreamIntent();
    intent.connected(true, 0);
    intent.connectionLost(1_000);
    intent.connectionLost(2_000);
    intent.connected(false, 1_000 + awayMs);
    expect(intent.mayStream).toBe(may);
  });

  it('is not taken up again by an OBS that did not stream', () => {
    const intent = new StreamIntent();
    intent.connected(false, 0);
    intent.connectionLost(1_000);
    intent.connected(false, 2_000);
    expect(intent.mayStream).toBe('no');
  });

  it('armed outlives a short outage and not a long one', () => {
    const mayAfter = (awayMs: number) => {
      const intent = new StreamIntent();
      intent.connected(false, 0);
      intent.arm();
      intent.connectionLost(1_000);
      intent.connected(false, 1_000 + awayMs);
      return intent.mayStream;
    };
    expect([mayAfter(10_000), mayAfter(61_000)]).toEqual(['armed', 'no']);
  });
});

describe('Requests to OBS', () => {
  it.skipIf(!hasObsProtocol)(
    'exist in its protocol with these fields (skipped where its description is not at hand)',
    async () => {
      const requests = describedRequests();
      const fake = new FakeObs();
      await fake.start(0);
      onTestFinished(() => fake.kill());
      const settings = {
        ...suggestedObsSettings({ host: '127.0.0.1', port: fake.port }, [{ deviceId: 'cam-1', name: 'Kamera 1' }]),
        sound: { inputs: ['Kworum Belka tekst'], muteInRecess: true },
      };
      const link = await obs.connect(settings, AbortSignal.timeout(5_000), {});
      onTestFinished(() => link.close());
      const done = (action: ObsCommand['action']) =>
        link.execute({ key: '', text: '', action }, AbortSignal.timeout(5_000));
      await link.serve?.({ type: 'prepare', deviceId: 'obs' }, AbortSignal.timeout(5_000));
      await link.serve?.({ type: 'screenshot', deviceId: 'obs' }, AbortSignal.timeout(5_000));
      await done({ do: 'text', input: 'Kworum Tablica tekst', text: 'x' });
      await done({ do: 'scene', scene: 'Kworum Kamera 1' });
      await done({ do: 'lower-third', shown: true });
      await done({ do: 'mute', input: 'Kworum Belka tekst', muted: true });
      for (const to of ['start', 'pause', 'resume', 'stop'] as const) await done({ do: 'recording', to });
      await done({ do: 'streaming', to: 'start' });
      await until(() => link.observed.streaming === 'on');
      await done({ do: 'streaming', to: 'stop' });
      expect(link.observed).toMatchObject({ scene: 'Kworum Kamera 1', onAir: 'cam-1', lowerThird: 'shown' });
      expect(fake.asked.length).toBeGreaterThan(30);
      for (const { type, data } of fake.asked) {
        const known = requests.find(({ requestType }) => requestType === type);
        expect(known, type).toBeDefined();
        const fields = known?.requestFields ?? [];
        const required = fields.filter(({ valueOptional }) => !valueOptional).map(({ valueName }) => valueName);
        expect(Object.keys(data), type).toEqual(expect.arrayContaining(required));
        for (const field of Object.keys(data))
          expect(
            fields.map(({ valueName }) => valueName),
            type,
          ).toContain(field);
      }
    },
  );
});
