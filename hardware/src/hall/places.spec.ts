import { describe, expect, it } from 'vitest';
import { hallPlan, type PlacePlan } from '../../../protocol/src/hall/hall-plan.js';
import { situation, speaker } from '../testing/situations.js';
import { placesOf } from './places.js';

const place = (placeId: string, where: PlacePlan['for'], microphone: number | null): PlacePlan => ({
  placeId,
  name: placeId,
  for: where,
  microphone,
  presets: {},
});

const hall = [
  place('seat-5', { type: 'seat', seatNo: 5 }, 5),
  place('seat-1', { type: 'seat', seatNo: 1 }, 1),
  place('mayor', { type: 'role', role: 'mayor' }, 31),
  place('lectern', { type: 'others' }, 40),
];

describe('Where somebody speaks', () => {
  it.each([
    ['a councillor at the own seat', speaker({ seatNo: 5 }), 5],
    ['a councillor without a place at the lectern', speaker({ seatNo: 9 }), 40],
    ['the mayor at the mayor’s desk', speaker({ seatNo: null, role: 'mayor' }), 31],
    ['a resident at the lectern', speaker({ seatNo: null, role: 'guest' }), 40],
  ])('%s', (_, who, microphone) => expect(placesOf(hall).placeOf(who)?.microphone).toBe(microphone));

  it('is nowhere in a hall without a lectern', () => {
    expect(placesOf(hall.slice(0, 3)).placeOf(speaker({ seatNo: 9 }))).toBeUndefined();
  });

  it('finds the presider at the own seat, or at the table of the chair where there is one', () => {
    expect(placesOf(hall).presider(situation())?.microphone).toBe(1);
    const withTable = [...hall, place('table', { type: 'role', role: 'chair' }, 30)];
    expect(placesOf(withTable).presider(situation())?.microphone).toBe(30);
  });
});

describe('A plan of the hall', () => {
  const device = {
    deviceId: 'mics',
    name: 'Mikrofony',
    kind: 'shure-dis',
    enabled: true,
    dryRun: false,
    settings: {},
  };

  it('may be empty, and may hold what its parts allow', () => {
    expect(hallPlan.safeParse({ places: [], devices: [] }).success).toBe(true);
    expect(hallPlan.safeParse({ places: hall, devices: [device] }).success).toBe(true);
  });

  it.each([
    ['two devices of one id', { places: [], devices: [device, device] }, 'devices.1.deviceId'],
    [
      'two places of one person',
      { places: [hall[0], { ...hall[0], placeId: 'x', microphone: 9 }], devices: [] },
      'places.1.for',
    ],
    [
      'a microphone at two places',
      { places: [hall[0], { ...hall[1], microphone: 5 }], devices: [] },
      'places.1.microphone',
    ],
    [
      'a preset of no camera',
      { places: [{ ...hall[0], presets: { mics: 3 } }], devices: [device] },
      'places.0.presets.mics',
    ],
    ['an unknown kind', { places: [], devices: [{ ...device, kind: 'toaster' }] }, 'devices.0.kind'],
  ])('refuses %s with its place in the plan', (_, plan, path) => {
    const issues = hallPlan.safeParse(plan).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});
