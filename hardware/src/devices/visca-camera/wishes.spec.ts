import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import { placesOf } from '../../hall/places.js';
import { situation, speaks } from '../../testing/situations.js';
import { afterCameraCommand, differenceOfCamera, type SeenCamera, wantedCamera } from './wishes.js';

const place = (placeId: string, where: object, presets: Record<string, number>) => ({
  placeId,
  name: placeId,
  for: where,
  microphone: null,
  presets,
});
const camera = (deviceId: string) => ({
  deviceId,
  name: deviceId,
  kind: 'visca-camera',
  enabled: true,
  dryRun: false,
  settings: {},
});
const { places } = hallPlan.parse({
  places: [
    place('table', { type: 'role', role: 'chair' }, { left: 1 }),
    place('seat-5', { type: 'seat', seatNo: 5 }, { left: 15 }),
    place('seat-6', { type: 'seat', seatNo: 6 }, { right: 26 }),
    place('seat-7', { type: 'seat', seatNo: 7 }, {}),
  ],
  devices: [camera('left'), camera('right')],
});
const settings = { widePreset: 0, quiet: 'wide', afterSession: 'leave' } as const;
const left = { deviceId: 'left', places: placesOf(places), cameras: {}, nowMs: 0 };

describe('Where a camera should look', () => {
  it.each([
    ['at the speaker’s place', speaks({ seatNo: 5 }), settings, 15],
    ['nowhere else while another camera has the speaker (it may be on air)', speaks({ seatNo: 6 }), settings, null],
    ['at the whole hall when no camera has the place', speaks({ seatNo: 7 }), settings, 0],
    ['at the whole hall when the speaker has no place', speaks({ seatNo: 9 }), settings, 0],
    ['at the whole hall while nobody speaks', situation(), settings, 0],
    ['at the presider while nobody speaks, if so set', situation(), { ...settings, quiet: 'presider' as const }, 1],
    ['at the whole hall in a vote', situation({ scene: 'voting' }), { ...settings, quiet: 'presider' as const }, 0],
    ['at the whole hall in a recess', situation({ scene: 'recess' }), settings, 0],
    ['where the operator aimed it before the session', situation({ scene: 'before' }), settings, null],
    ['nowhere in particular without a wide view', situation(), { ...settings, widePreset: null }, null],
  ])('%s', (_, now, how, preset) => {
    expect(wantedCamera(now, left, how)).toMatchObject({ power: 'on', preset });
  });

  it('is nobody’s matter after the session, or asleep', () => {
    const ended = situation({ scene: 'ended' });
    expect(wantedCamera(ended, left, settings)).toBeUndefined();
    expect(wantedCamera(ended, left, { ...settings, afterSession: 'standby' })?.power).toBe('standby');
  });

  it('says because of whom', () => {
    const wanted = wantedCamera(speaks({ seatNo: 5 }), left, settings);
    const seen: SeenCamera = { power: 'on', preset: 0, movingTo: null, autofocus: true };
    expect(wanted && differenceOfCamera(seen, wanted).map(({ text }) => text)).toEqual([
      'Kamera na preset 15, bo głos ma Anna Nowak',
    ]);
  });
});

describe('The difference of a camera', () => {
  const preset = fc.option(fc.integer({ min: 0, max: 3 }));
  const seen = fc.record<SeenCamera>({
    power: fc.constantFrom('on', 'standby', 'changing'),
    preset,
    movingTo: preset,
    autofocus: fc.option(fc.boolean()),
  });
  const wanted = fc.record({
    power: fc.constantFrom('on' as const, 'standby' as const),
    preset,
    because: fc.constant('próba'),
  });

  it('is empty when all is as wished, and leads to the wish when carried out', () => {
    fc.assert(
      fc.property(seen, wanted, (before, wish) => {
        let now = before.power === 'changing' ? { ...before, power: 'on' as const } : before;
        for (let round = 0; round < 3; round += 1) now = differenceOfCamera(now, wish).reduce(afterCameraCommand, now);
        expect(differenceOfCamera(now, wish)).toEqual([]);
        expect(now.power).toBe(wish.power);
        if (wish.power === 'on' && wish.preset !== null) expect([now.preset, now.movingTo]).toContain(wish.preset);
      }),
    );
  });

  it('waits for a camera that is waking, and does not repeat a move under way', () => {
    const wish = { power: 'on' as const, preset: 3, because: 'próba' };
    expect(differenceOfCamera({ power: 'changing', preset: null, movingTo: null, autofocus: null }, wish)).toEqual([]);
    expect(differenceOfCamera({ power: 'on', preset: null, movingTo: 3, autofocus: null }, wish)).toEqual([]);
  });
});
