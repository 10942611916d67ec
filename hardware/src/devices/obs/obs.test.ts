import { OBSWebSocket } from 'obs-websocket-js/json';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JournalLine } from '../../../../protocol/src/hall/device-report.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import { type ObsSettings, suggestedObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { DeviceActor } from '../../device/actor.js';
import type { HallContext } from '../../device/driver.js';
import { placesOf } from '../../hall/places.js';
import { hasRealObs, RealObs } from '../../testing/real-obs.js';
import { situation, speaks } from '../../testing/situations.js';
import { until } from '../../testing/until.js';
import type { ObsCommand, SeenObs } from './difference.js';
import { obs } from './index.js';
import { FakeObs } from './simulator/fake-obs.js';
import type { WantedObs } from './wishes.js';

/** An OBS that can be killed, frozen and started again. */
interface Studio {
  readonly port: number;
  start(): Promise<void>;
  crash(): Promise<void>;
  launch(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Somebody takes the stream from now on. @returns ends that */
  takeStream(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

const password = 'kworum-test';

function simulated(): Studio {
  const fake = new FakeObs({ password });
  const { streaming } = fake.studio;
  streaming.peer = 'unreachable';
  return {
    get port() {
      return fake.port;
    },
    start: async () => void (await fake.start(0)),
    crash: () => fake.kill(),
    launch: async () => void (await fake.start()),
    freeze: () => {
      fake.faults.silent = true;
    },
    thaw: () => {
      fake.faults.silent = false;
    },
    takeStream: async () => {
      streaming.peer = 'accepts';
      return async () => {
        streaming.peer = 'unreachable';
      };
    },
    stop: () => fake.kill(),
  };
}

function real(): Studio {
  const program = new RealObs();
  return {
    get port() {
      return program.port;
    },
    start: async () => void (await program.start()),
    crash: () => program.crash(),
    launch: () => program.launch(),
    freeze: () => program.freeze(),
    thaw: () => program.thaw(),
    takeStream: () => program.takeStream(),
    stop: () => program.stop(),
  };
}

describe.each([
  { name: 'the simulated OBS', studio: simulated, isHere: true },
  { name: 'a real OBS (skipped where obs, Xvfb or ffmpeg is not installed)', studio: real, isHere: hasRealObs },
])('The session leads $name', ({ studio: build, isHere }) => {
  describe.skipIf(!isHere)('from its scenes to its recording', () => {
    let studio: Studio;
    let settings: ObsSettings;
    let actor: DeviceActor<ObsSettings, WantedObs, SeenObs, ObsCommand>;
    let journal: Omit<JournalLine, 'at' | 'deviceId'>[];
    /** A person at OBS itself. */
    let hand: OBSWebSocket;

    beforeAll(async () => {
      studio = build();
      await studio.start();
    });
    afterAll(() => studio.stop());

    beforeEach(async () => {
      settings = {
        ...suggestedObsSettings({ host: '127.0.0.1', port: studio.port }, []),
        sound: { inputs: ['Sala'], muteInRecess: true },
      };
      journal = [];
      actor = new DeviceActor(
        obs,
        settings,
        { deviceId: 'obs', name: 'OBS', dryRun: false },
        { journal: (line) => void journal.push(line), input: () => undefined, changed: () => undefined },
        { password },
      );
      await takeHand();
      actor.start();
      await until(() => actor.report().state === 'ok');
    });
    afterEach(async () => {
      wish({ scene: 'ended' });
      await until(() => actor.observed?.recording === 'off', 15_000);
      await actor.stop();
      await hand.disconnect();
    });

    async function takeHand(): Promise<void> {
      hand = new OBSWebSocket();
      await hand.connect(`ws://127.0.0.1:${studio.port}`, password);
    }

    function wish(differs: Partial<Situation>, hall: Partial<HallContext> = {}): void {
      const context = { deviceId: 'obs', places: placesOf([]), cameras: {}, nowMs: 0, ...hall };
      actor.wish(obs.project(situation(differs), context, settings));
    }

    const asked = () => actor.order({ type: 'prepare', deviceId: 'obs' });
    const prepared = async (): Promise<void> => {
      await asked();
      const made = { sceneName: 'Kworum Sala', inputName: 'Sala', inputKind: 'ffmpeg_source' };
      await hand.call('CreateInput', made).catch(() => undefined);
      await until(() => actor.observed?.muted.Sala !== undefined && actor.observed.lowerThird !== 'absent');
    };
    const isAnswered = (): boolean => journal.findLast(({ kind }) => kind !== 'noticed')?.kind !== 'command';
    const settled = () => until(() => actor.report().state === 'ok' && diffIsEmpty() && isAnswered(), 15_000);
    const diffIsEmpty = (): boolean => {
      const [seen, wanted] = [actor.observed, actor.report().desired as WantedObs | null];
      return seen !== null && wanted !== null && obs.diff(seen, wanted, settings).length === 0;
    };
    const program = async () => (await hand.call('GetCurrentProgramScene')).currentProgramSceneName;
    const textOf = async (inputName: string) => (await hand.call('GetInputSettings', { inputName })).inputSettings.text;
    const isShown = async (): Promise<boolean> => {
      const { sceneItemId } = await hand.call('GetSceneItemId', {
        sceneName: 'Kworum Nakładka',
        sourceName: 'Kworum Belka',
      });
      return (await hand.call('GetSceneItemEnabled', { sceneName: 'Kworum Nakładka', sceneItemId })).sceneItemEnabled;
    };
    const speaker = (fullName: string): Partial<Situation> => ({
      scene: 'speaker',
      speaker: { ...(speaks().speaker as NonNullable<Situation['speaker']>), fullName },
    });

    it('says what is missing, makes it on „Przygotuj OBS" and has nothing to make the second time', async () => {
      wish({ scene: 'recess' });
      await until(() => actor.report().state === 'degraded');
      expect(actor.report().text).toMatch(/w OBS nie ma takiej sceny albo źródła$/);
      const first = await asked();
      expect(first).toMatchObject({ ok: true, text: expect.stringMatching(/^Dodano: scena „Kworum Nakładka”/) });
      expect(await asked()).toEqual({ ok: true, text: 'W OBS jest już wszystko, o czym mówią ustawienia.' });
      await prepared();
      wish({ scene: 'item' });
      wish({ scene: 'recess' });
      await settled();
      expect(await program()).toBe('Kworum Plansza');
      expect(await textOf('Kworum Plansza tekst')).toMatch(/Przerwa w obradach$/);
    });

    it('names the speaker below the picture and takes the name away when the floor ends', async () => {
      await prepared();
      wish(speaker('Żaneta Gęśląjaźń-Łąkowska'));
      await settled();
      expect(await textOf('Kworum Belka tekst')).toBe('Żaneta Gęśląjaźń-Łąkowska\nKR');
      expect(await isShown()).toBe(true);
      expect(await program()).toBe('Kworum Sala');
      wish({ scene: 'item' });
      await settled();
      expect(await isShown()).toBe(false);
    });

    it('ends at the newest of four speakers within 60 ms', async () => {
      await prepared();
      wish({ scene: 'recess' });
      await settled();
      for (const name of ['Adam Pierwszy', 'Beata Druga', 'Cezary Trzeci', 'Dorota Czwarta']) {
        wish(speaker(name));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await settled();
      expect(await textOf('Kworum Belka tekst')).toBe('Dorota Czwarta\nKR');
      expect(await program()).toBe('Kworum Sala');
    });

    it('shows the board while a vote is open and its figures when they are told', async () => {
      await prepared();
      const voting = { votingId: 'v', no: 7, subject: 'Budżet', status: 'open' as const, tally: null, outcome: null };
      wish({ scene: 'voting', voting });
      await settled();
      expect(await program()).toBe('Kworum Tablica');
      const tally = { for: 9, against: 3, abstain: 1, notVoted: 0, absent: 2, excluded: 0 };
      wish({ scene: 'result', voting: { ...voting, status: 'closed', tally, outcome: 'adopted' } });
      await settled();
      expect(await textOf('Kworum Tablica tekst')).toMatch(/Za: 9 .*\nPRZYJĘTO$/);
    });

    it('records from the opening to the end', async () => {
      await prepared();
      wish({ scene: 'item' });
      await until(() => actor.observed?.recording === 'on');
      await expect.poll(() => hand.call('GetRecordStatus'), { timeout: 10_000 }).toMatchObject({ outputActive: true });
      wish({ scene: 'ended' });
      await until(() => actor.observed?.recording === 'off');
      await expect.poll(() => hand.call('GetRecordStatus'), { timeout: 10_000 }).toMatchObject({ outputActive: false });
    });

    it('neither shows nor hears nor records a closed part, and goes on after it (S-27)', async () => {
      await prepared();
      wish(speaker('Anna Nowak'));
      await until(() => actor.observed?.recording === 'on');
      wish({ scene: 'closed-part' });
      await settled();
      expect(await program()).toBe('Kworum Plansza');
      expect(await isShown()).toBe(false);
      expect(await hand.call('GetInputMute', { inputName: 'Sala' })).toEqual({ inputMuted: true });
      const { outputActive, outputPaused } = await hand.call('GetRecordStatus');
      expect(!outputActive || outputPaused).toBe(true);
      // OBS never ends a recording that is stopped within a few frames of its pause.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      wish({ scene: 'item' });
      await settled();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await hand.call('GetInputMute', { inputName: 'Sala' })).toEqual({ inputMuted: false });
      expect(await hand.call('GetRecordStatus')).toMatchObject({ outputActive: true, outputPaused: false });
    });

    it('leaves a scene chosen by hand alone until the session goes on', async () => {
      await prepared();
      wish({ scene: 'item' });
      await settled();
      await hand.call('SetCurrentProgramScene', { sceneName: 'Kworum Plansza' });
      await until(() => actor.report().state === 'manual');
      expect(journal.map(({ text }) => text)).toContain('Scena „Kworum Plansza” wybrana w OBS');
      expect(await program()).toBe('Kworum Plansza');
      wish(speaker('Anna Nowak'));
      await settled();
      expect(await program()).toBe('Kworum Sala');
    });

    it('switches in studio mode as well', async () => {
      await prepared();
      await hand.call('SetStudioModeEnabled', { studioModeEnabled: true });
      wish({ scene: 'recess' });
      await settled();
      expect(await program()).toBe('Kworum Plansza');
      wish({ scene: 'item' });
      await settled();
      expect(await program()).toBe('Kworum Sala');
      await hand.call('SetStudioModeEnabled', { studioModeEnabled: false });
    });

    it('draws what it shows', async () => {
      await prepared();
      const { ok, picture } = await actor.order({ type: 'screenshot', deviceId: 'obs' });
      expect(ok).toBe(true);
      expect(picture).toMatch(/^data:image\/(jpg|png);base64,/);
    });

    it('records again after OBS was killed, and sends nothing stale', async () => {
      await prepared();
      wish({ scene: 'item' });
      await until(() => actor.observed?.recording === 'on');
      await studio.crash();
      await until(() => actor.report().state === 'offline');
      wish(speaker('Stara Mówczyni'));
      wish(speaker('Nowa Mówczyni'));
      const sent = journal.length;
      await studio.launch();
      await takeHand();
      await until(() => actor.observed?.recording === 'on', 30_000);
      await settled();
      expect(await textOf('Kworum Belka tekst')).toBe('Nowa Mówczyni\nKR');
      expect(journal.slice(sent).some(({ text }) => text.includes('Stara'))).toBe(false);
      expect(await hand.call('GetRecordStatus')).toMatchObject({ outputActive: true });
    });

    it('finds out that OBS is frozen, and leads it from where the session is when it thaws', async () => {
      await prepared();
      wish({ scene: 'item' });
      await settled();
      studio.freeze();
      wish(speaker('Stara Mówczyni'));
      await until(() => actor.report().state === 'offline', 15_000);
      wish({ scene: 'recess' });
      studio.thaw();
      await until(() => actor.report().state === 'ok' && diffIsEmpty(), 30_000);
      expect(await program()).toBe('Kworum Plansza');
      expect(await isShown()).toBe(false);
    });

    const stream = (on: boolean) => actor.order({ type: 'stream', deviceId: 'obs', on });

    it('says that a stream did not begin because nobody takes it', async () => {
      await prepared();
      wish({ scene: 'item' });
      await settled();
      expect(await stream(true)).toEqual({ ok: true, text: 'Wysłano' });
      await until(() => actor.report().state === 'degraded', 30_000);
      expect(actor.report().text).toBe('Transmisja nie ruszyła: serwer transmisji nieosiągalny albo zły klucz');
      // The session goes on: it neither tries again by itself nor keeps the picture from following.
      wish({ scene: 'recess' });
      await until(diffIsEmpty);
      expect(await program()).toBe('Kworum Plansza');
      expect(actor.observed?.streaming).toBe('off');
    });

    it('streams when the operator says so, goes on after OBS was killed for a moment, and ends on order (R7)', async () => {
      await prepared();
      wish({ scene: 'item' });
      await settled();
      let leave = await studio.takeStream();
      await stream(true);
      await until(() => actor.observed?.streaming === 'on');
      await studio.crash();
      await leave();
      leave = await studio.takeStream();
      await until(() => actor.report().state === 'offline');
      await studio.launch();
      await hand.disconnect();
      await takeHand();
      await until(() => actor.observed?.streaming === 'on', 30_000);
      expect(journal.map(({ text }) => text)).toContain('Włącz transmisję, bo punkt 3');
      await stream(false);
      await until(() => actor.observed?.streaming === 'off');
      await leave();
    });
  });
});
