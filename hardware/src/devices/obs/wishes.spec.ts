import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallScenes } from '../../../../protocol/src/hall/equipment-view.js';
import { obsSettings, suggestedObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { HallContext } from '../../device/driver.js';
import { placesOf } from '../../hall/places.js';
import { situation, speaker, speaks } from '../../testing/situations.js';
import { afterObsAction, differenceOfObs, type SeenObs } from './difference.js';
import { boardText, nameplate, plainText, slateText } from './lettering.js';
import { wantedObs } from './wishes.js';

const at = { host: '127.0.0.1', port: 4455 };
const oneCamera = suggestedObsSettings(at, [{ deviceId: 'cam-1', name: 'Kamera 1' }]);
const twoCameras = suggestedObsSettings(at, [
  { deviceId: 'cam-1', name: 'Kamera 1' },
  { deviceId: 'cam-2', name: 'Kamera 2' },
]);
const places = (...cameras: string[]) =>
  placesOf(
    [5, 6].map((seatNo) => ({
      placeId: `seat-${seatNo}`,
      name: `Miejsce ${seatNo}`,
      for: { type: 'seat' as const, seatNo },
      microphone: seatNo,
      presets: Object.fromEntries(cameras.map((one) => [one, seatNo])),
    })),
  );
const hall = (differs: Partial<HallContext> = {}): HallContext => ({
  deviceId: 'obs',
  places: places(),
  cameras: {},
  nowMs: 10_000,
  ...differs,
});

describe('Letters in the picture', () => {
  it.each([
    ['Żaneta Gęśląjaźń-Łąkowska', 'Żaneta Gęśląjaźń-Łąkowska'],
    ['Anna\u202e Nowak', 'Anna Nowak'],
    ['Anna\n\tNowak', 'Anna Nowak'],
    ['Anna \u{1f600} Nowak', 'Anna Nowak'],
    ['<b>Anna</b> & 5 %', '<b>Anna</b> & 5 %'],
    ['x'.repeat(60), `${'x'.repeat(47)}…`],
  ])('%j is written %j', (text, written) => expect(plainText(text, 48)).toBe(written));

  it('are never more than there is room for, and writing them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 80 }), (text, length) => {
        const once = plainText(text, length);
        expect([...once].length).toBeLessThanOrEqual(length);
        expect(plainText(once, length)).toBe(once);
      }),
    );
  });

  it('name the club of a councillor and the office of anybody else', () => {
    expect(nameplate(speaker())).toBe('Anna Nowak\nKR');
    expect(nameplate(speaker({ clubShortName: null }))).toBe('Anna Nowak');
    expect(nameplate(speaker({ role: 'treasurer', clubShortName: null, seatNo: null }))).toBe(
      'Anna Nowak\nSkarbnik Gminy',
    );
  });

  it('tell figures of a vote only once they are told (V-08)', () => {
    const voting = {
      votingId: 'v',
      no: 7,
      subject: 'Uchwała budżetowa',
      status: 'open' as const,
      tally: null,
      outcome: null,
    };
    const { session } = situation();
    expect(boardText({ voting, session })).toBe('TRYB SZKOLENIOWY\nGłosowanie nr 7\nUchwała budżetowa');
    const tally = { for: 9, against: 3, abstain: 1, notVoted: 0, absent: 2, excluded: 0 };
    expect(
      boardText({ voting: { ...voting, tally, outcome: 'adopted' }, session: { ...session, training: false } }),
    ).toBe('Głosowanie nr 7\nUchwała budżetowa\nZa: 9   Przeciw: 3   Wstrzymało się: 1\nPRZYJĘTO');
  });

  it('say on the slate what is going on', () => {
    const session = { ...situation().session, training: false };
    expect(slateText({ scene: 'recess', session })).toBe('XII sesja Rady Gminy\nPrzerwa w obradach');
  });
});

describe('What OBS should be like', () => {
  it('shows nothing and nobody of a closed part, and neither hears nor records it (S-27)', () => {
    const wanted = wantedObs(situation({ scene: 'closed-part', speaker: speaker() }), hall(), twoCameras);
    expect(wanted).toMatchObject({
      scene: 'Kworum Plansza',
      lowerThird: 'hidden',
      sound: 'muted',
      recording: 'paused',
    });
    expect(JSON.stringify(wanted)).not.toContain('Nowak');
  });

  it('records a closed part only where the setting says so (S-27)', () => {
    const setting = (closedPart: 'pause' | 'stop' | 'continue', policy: 'off' | 'session' = 'session') =>
      wantedObs(situation({ scene: 'closed-part' }), hall(), {
        ...oneCamera,
        recording: { policy, closedPart, recess: 'continue' },
      }).recording;
    expect([setting('pause'), setting('stop'), setting('continue')]).toEqual(['paused', 'off', 'on']);
    expect(setting('pause', 'off')).toBe('paused');
  });

  it.each([
    ['before', null, 'armed', null],
    ['item', 'on', 'on', 'heard'],
    ['recess', 'on', 'on', 'muted'],
    ['ended', 'off', 'off', 'muted'],
  ] as const)('%s: recording %s, stream %s, sound %s', (scene, recording, streaming, sound) => {
    const settings = { ...oneCamera, streaming: 'session' as const };
    expect(wantedObs(situation({ scene }), hall(), settings)).toMatchObject({ recording, streaming, sound });
  });

  it('names the speaker and hides the name when the floor ends (R4)', () => {
    expect(wantedObs(speaks(), hall(), oneCamera)).toMatchObject({
      lowerThird: 'shown',
      texts: { 'Kworum Belka tekst': 'Anna Nowak\nKR' },
      scene: 'Kworum Sala',
    });
    expect(wantedObs(situation(), hall(), oneCamera)).toMatchObject({ lowerThird: 'hidden', texts: {} });
  });
});

describe('A camera must not swing on air (R3)', () => {
  const one = (preset: number | null, wantedSinceMs = 9_000) =>
    wantedObs(speaks(), hall({ places: places('cam-1'), cameras: { 'cam-1': { preset, wantedSinceMs } } }), oneCamera);

  it('shows the whole hall while the only camera moves, and the speaker once it is there', () => {
    expect(one(null)).toMatchObject({ scene: 'Kworum Sala', lowerThird: 'shown' });
    expect(one(5)).toMatchObject({ scene: 'Kworum Kamera 1', lowerThird: 'shown' });
  });

  it('waits two and a half seconds and no longer', () => {
    expect(one(null, 7_501).scene).toBe('Kworum Sala');
    expect(one(null, 7_500).scene).toBe('Kworum Kamera 1');
  });

  it('does not wait for a camera that is not connected', () => {
    expect(wantedObs(speaks(), hall({ places: places('cam-1') }), oneCamera).scene).toBe('Kworum Kamera 1');
  });

  const two = (presets: [number | null, number | null], onAir?: string) =>
    wantedObs(
      speaks(),
      hall({
        places: places('cam-1', 'cam-2'),
        cameras: {
          'cam-1': { preset: presets[0], wantedSinceMs: 9_000 },
          'cam-2': { preset: presets[1], wantedSinceMs: 9_000 },
        },
        ...(onAir ? { onAir } : {}),
      }),
      twoCameras,
    );

  it('keeps the picture on air, without the new name below it, until the other camera is there', () => {
    expect(two([6, null], 'cam-1')).toMatchObject({ scene: 'Kworum Kamera 1', lowerThird: 'hidden' });
    expect(two([6, 5], 'cam-1')).toMatchObject({ scene: 'Kworum Kamera 2', lowerThird: 'shown' });
  });

  it('stays with the camera on air when both are there', () => {
    expect(two([5, 5], 'cam-2').scene).toBe('Kworum Kamera 2');
    expect(two([5, 5], 'cam-1').scene).toBe('Kworum Kamera 1');
  });
});

describe('The difference of OBS', () => {
  const settings = {
    ...twoCameras,
    sound: { inputs: ['Sala', 'Mównica'], muteInRecess: true },
    streaming: 'session' as const,
  };
  const state = fc.constantFrom('off', 'on', 'paused');
  const seen: fc.Arbitrary<SeenObs> = fc.record({
    scene: fc.constantFrom('Kworum Plansza', 'Kworum Sala', 'Kworum Kamera 1', 'Inna'),
    texts: fc.dictionary(fc.constantFrom('Kworum Belka tekst', 'Kworum Tablica tekst'), fc.constantFrom('', 'stary')),
    lowerThird: fc.constantFrom('shown', 'hidden', 'absent'),
    muted: fc.dictionary(fc.constantFrom('Sala', 'Mównica'), fc.boolean()),
    recording: state,
    streaming: fc.constantFrom('off', 'on', 'reconnecting'),
    mayStream: fc.constantFrom('no', 'armed', 'resume'),
    onAir: fc.constant(null),
    troubles: fc.constant([]),
  });
  const wanted = fc
    .constantFrom(...hallScenes)
    .map((scene) => wantedObs(situation({ scene, speaker: scene === 'speaker' ? speaker() : null }), hall(), settings));

  it('leads to the wish when carried out, and is empty then', () => {
    fc.assert(
      fc.property(seen, wanted, (before, wish) => {
        const actions = differenceOfObs(before, wish, settings);
        const after = actions.reduce((one, { action }) => afterObsAction(one, action), before);
        expect(differenceOfObs(after, wish, settings)).toEqual([]);
        if (wish.scene) expect(after.scene).toBe(wish.scene);
        expect(after.texts).toMatchObject(wish.texts);
        if (wish.sound === 'muted') expect(after.muted).toEqual({ Sala: true, Mównica: true });
      }),
    );
  });

  it('mutes and hides the name before the picture changes, and writes the name before it is shown (R4, S-27)', () => {
    const before: SeenObs = {
      scene: 'Kworum Kamera 1',
      texts: {},
      lowerThird: 'shown',
      muted: { Sala: false, Mównica: false },
      recording: 'on',
      streaming: 'on',
      mayStream: 'no',
      onAir: 'cam-1',
      troubles: [],
    };
    const order = (seen: SeenObs, wish: ReturnType<typeof wantedObs>) =>
      differenceOfObs(seen, wish, settings).map(({ key }) => key);
    expect(order(before, wantedObs(situation({ scene: 'closed-part' }), hall(), settings))).toEqual([
      'mute Sala',
      'mute Mównica',
      'lower third off',
      'text Kworum Plansza tekst',
      'scene Kworum Plansza',
      'recording pause',
    ]);
    expect(order({ ...before, lowerThird: 'hidden' }, wantedObs(speaks(), hall(), settings))).toEqual([
      'text Kworum Belka tekst',
      'lower third on',
      'scene Kworum Sala',
    ]);
  });

  it('never begins a stream that was not armed before the session (R7)', () => {
    const running = wantedObs(situation(), hall(), settings);
    fc.assert(
      fc.property(seen, (before) => {
        const begins = differenceOfObs(before, running, settings).some(({ key }) => key === 'streaming start');
        expect(begins).toBe(before.streaming === 'off' && before.mayStream !== 'no');
        expect(
          differenceOfObs(before, running, { ...settings, streaming: 'off' }).some(({ key }) =>
            key.startsWith('streaming'),
          ),
        ).toBe(false);
      }),
    );
  });
});

describe('Settings of OBS', () => {
  it('are well as suggested', () => expect(obsSettings.parse(twoCameras)).toEqual(twoCameras));

  it.each([
    ['no slate for a closed part', { scenes: { ...oneCamera.scenes, 'closed-part': null } }, /plansz/],
    ['a camera in a closed part', { scenes: { ...oneCamera.scenes, 'closed-part': 'Kworum Kamera 1' } }, /nie wolno/],
    ['the whole hall in a closed part', { scenes: { ...oneCamera.scenes, 'closed-part': 'Kworum Sala' } }, /nie wolno/],
    ['two scenes of one camera', { cameras: [...twoCameras.cameras, ...oneCamera.cameras] }, /ma już scenę/],
    ['a scene without a name', { wide: ' ' }, /Podaj nazwę/],
  ])('refuse %s', (_, differs, words) => {
    expect(obsSettings.safeParse({ ...oneCamera, ...differs }).error?.issues[0]?.message).toMatch(words);
  });
});
