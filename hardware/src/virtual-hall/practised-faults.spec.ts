import { afterEach, describe, expect, it } from 'vitest';
import { faultKinds } from '../../../protocol/src/hall/device-order.js';
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
  ],
};
const report = { deviceId: 'mics', name: 'Mikrofony' } as DeviceReport;

describe('Faults practised in the virtual hall', () => {
  const hall = new VirtualHall();
  afterEach(() => hall.stop());

  it.each(faultKinds)('%s begins and ends by order, and the report tells so', async (fault) => {
    await hall.furnish(plan);
    expect(hall.withFaults(report).faults).toEqual([]);
    expect(await hall.practise({ type: 'fault', deviceId: 'mics', fault, on: true })).toMatchObject({ ok: true });
    expect(hall.withFaults(report).faults).toEqual([fault]);
    await hall.practise({ type: 'fault', deviceId: 'mics', fault, on: false });
    expect(hall.withFaults(report).faults).toEqual([]);
  });

  it('does not exist for a real device: neither the order nor the word in its report', async () => {
    expect(await hall.practise({ type: 'fault', deviceId: 'mics', fault: 'silent', on: true })).toMatchObject({
      ok: false,
    });
    expect(hall.withFaults(report)).toBe(report);
  });
});
