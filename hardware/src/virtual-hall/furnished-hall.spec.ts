import { isDeepStrictEqual } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { type DevicePlan, hallPlan } from '../../../protocol/src/hall/hall-plan.js';
import type { DeviceInput } from '../device/driver.js';
import { Conductor } from '../hall/conductor.js';
import { situation, speaks } from '../testing/situations.js';
import { until } from '../testing/until.js';
import { VirtualHall } from './virtual-hall.js';

const serial = { type: 'serial', path: '/dev/serial/by-id/usb-1a86', baudRate: 9_600 };
const device = (deviceId: string, kind: DevicePlan['kind'], settings: object) => ({
  deviceId,
  name: deviceId,
  kind,
  enabled: true,
  dryRun: false,
  settings,
});

const plan = hallPlan.parse({
  places: [
    { placeId: 'seat-5', name: '5', for: { type: 'seat', seatNo: 5 }, microphone: 5, presets: { left: 15 } },
    { placeId: 'seat-6', name: '6', for: { type: 'seat', seatNo: 6 }, microphone: 6, presets: { right: 26 } },
  ],
  devices: [
    device('left', 'visca-camera', { line: { ...serial, address: 1 }, widePreset: 0 }),
    device('right', 'visca-camera', {
      line: { type: 'udp', host: '192.0.2.2', framing: 'sony-header' },
      widePreset: 0,
    }),
    device('unit', 'visca-listener', {
      line: { type: 'tcp-server', localPort: 5_678, from: '192.0.2.3' },
      microphones: [{ preset: 5, microphone: 5 }],
    }),
    device('samsung', 'samsung-mdc', { line: serial, input: 'hdmi1' }),
    device('lg', 'lg-display', { line: serial, input: 'hdmi2', inputIn: { voting: 'hdmi1' } }),
    device('bravia', 'bravia', { line: { type: 'tcp', host: '192.0.2.4', port: 20_060 }, input: 'hdmi3' }),
    device('relay', 'lcus-relay', { line: serial, channels: [{ channel: 3, use: 'session-light' }] }),
  ],
});

it('A virtual hall of cameras, displays and relays, whatever line they are planned on, follows the situation', async () => {
  const hall = new VirtualHall();
  const inputs: DeviceInput[] = [];
  const conductor = new Conductor({
    journal: () => undefined,
    input: (_, input) => void inputs.push(input),
    changed: () => undefined,
  });
  onTestFinished(async () => {
    await conductor.stop();
    await hall.stop();
  });
  await conductor.setPlan(await hall.furnish(plan), {});
  const seen = (deviceId: string) => conductor.reports().find((one) => one.deviceId === deviceId)?.observed;

  conductor.setSituation(speaks({ seatNo: 5 }));
  await until(() => seen('left')?.preset === 15 && Array.isArray(seen('relay')?.on));
  // The other camera may be on air: it stays.
  expect(seen('right')).toMatchObject({ preset: null, movingTo: null });
  conductor.setSituation(speaks({ seatNo: 6 }));
  await until(() => seen('right')?.preset === 26);
  expect(seen('left')?.preset).toBe(15);
  await until(() => ['samsung', 'lg', 'bravia'].every((one) => seen(one)?.power === 'on'), 20_000);
  await until(
    () => seen('samsung')?.input === 'hdmi1' && seen('lg')?.input === 'hdmi2' && seen('bravia')?.input === 'hdmi3',
  );
  expect(seen('relay')?.on).toEqual([3]);
  await until(() => conductor.reports().every(({ state }) => state === 'ok'));

  conductor.setSituation(situation({ scene: 'voting' }));
  await until(() => seen('left')?.preset === 0 && seen('right')?.preset === 0 && seen('lg')?.input === 'hdmi1');
  conductor.setSituation(situation({ scene: 'ended' }));
  await until(() => isDeepStrictEqual(seen('relay')?.on, []));
}, 40_000);
