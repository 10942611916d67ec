import { afterEach, describe, expect, it } from 'vitest';
import { deviceFaults, powerFaults } from '../../../protocol/src/hall/device-order.js';
import type { DeviceReport } from '../../../protocol/src/hall/device-report.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { VirtualHall } from './virtual-hall.js';

const plan: HallPlan = {
  places: [],
  devices: [
    {
      deviceId: 'mics',
      name: 'Mikrofony',
      kind: 'shure-dis',
      enabled: true,
      dryRun: false,
      settings: { line: { type: 'tcp', host: '192.0.2.1', port: 3142 }, authority: 'hub' },
    },
    {
      deviceId: 'ups',
      name: 'Zasilacz',
      kind: 'nut-ups',
      enabled: true,
      dryRun: false,
      settings: { line: { type: 'tcp', host: '192.0.2.1', port: 3493 }, ups: 'sala', username: null, reserveS: 300 },
    },
  ],
};
const report = { deviceId: 'mics', name: 'Mikrofony' } as DeviceReport;

describe('Faults practised in the virtual hall', () => {
  const hall = new VirtualHall();
  afterEach(() => hall.stop());

  it.each(deviceFaults)('%s begins and ends by order, and the report tells so', async (fault) => {
    await hall.furnish(plan);
    expect(hall.withFaults(report).faults).toEqual([]);
    expect(await hall.practise({ type: 'fault', deviceId: 'mics', fault, on: true })).toMatchObject({ ok: true });
    expect(hall.withFaults(report).faults).toEqual([fault]);
    await hall.practise({ type: 'fault', deviceId: 'mics', fault, on: false });
    expect(hall.withFaults(report).faults).toEqual([]);
  });

  it.each(powerFaults)('%s happens to a UPS and to nothing else', async (fault) => {
    await hall.furnish(plan);
    expect(await hall.practise({ type: 'fault', deviceId: 'mics', fault, on: true })).toMatchObject({ ok: false });
    const ups = { deviceId: 'ups', name: 'Zasilacz' } as DeviceReport;
    await hall.practise({ type: 'fault', deviceId: 'ups', fault, on: true });
    expect(hall.withFaults(ups).faults).toEqual([fault]);
    await hall.practise({ type: 'fault', deviceId: 'ups', fault, on: false });
    expect(hall.withFaults(ups).faults).toEqual([]);
  });

  it('does not exist for a real device: neither the order nor the word in its report', async () => {
    expect(await hall.practise({ type: 'fault', deviceId: 'mics', fault: 'silent', on: true })).toMatchObject({
      ok: false,
    });
    expect(hall.withFaults(report)).toBe(report);
  });
});
