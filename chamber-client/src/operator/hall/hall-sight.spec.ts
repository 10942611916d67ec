import { describe, expect, it } from 'vitest';
import type { DeviceReport } from '../../../../protocol/src/hall/device-report.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import { sightOf } from './hall-sight.js';

const plan: HallPlan = {
  places: [
    { placeId: 'a', name: 'Anna Nowak', for: { type: 'seat', seatNo: 1 }, microphone: 1, presets: {} },
    { placeId: 'b', name: 'Jan Lis', for: { type: 'seat', seatNo: 2 }, microphone: 2, presets: {} },
    { placeId: 'c', name: 'Mównica', for: { type: 'others' }, microphone: null, presets: {} },
  ],
  devices: [{ deviceId: 'mics', name: 'Mikrofony', kind: 'shure-dis', enabled: true, dryRun: false, settings: {} }],
};

function report(observed: Record<string, unknown> | null): DeviceReport {
  return {
    deviceId: 'mics',
    name: 'Mikrofony',
    kind: 'shure-dis',
    state: observed ? 'ok' : 'offline',
    text: '',
    since: '2026-11-25T10:00:00.000Z',
    dryRun: false,
    observed,
    desired: { open: [2] },
    latencyMs: null,
    retries: 0,
  };
}

describe('What the operator sees of the hall', () => {
  it('is what the devices confirm, not what was wished', () => {
    const { places } = sightOf(plan, [report({ open: [1], requests: [2] })]);
    expect(places.map(({ microphone }) => microphone)).toEqual(['open', 'asked', 'none']);
  });

  it('says that nothing is known while the unit does not answer', () => {
    const { places } = sightOf(plan, [report(null)]);
    expect(places.map(({ microphone }) => microphone)).toEqual(['unknown', 'unknown', 'none']);
  });
});
