import { expect, it, onTestFinished } from 'vitest';
import { type DevicePlan, hallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { Conductor } from '../hall/conductor.js';
import { situation, speaks } from '../testing/situations.js';
import { until } from '../testing/until.js';
import { VirtualHall } from './virtual-hall.js';

const serial = { type: 'serial', path: '/dev/serial/by-id/usb-1a86', baudRate: 9_600 };
const plans: readonly [DevicePlan['kind'], object, 'led' | 'heard'][] = [
  ['taiden', { line: serial, authority: 'hub' }, 'led'],
  ['bosch-rest', { host: '192.0.2.1', account: 'kworum', authority: 'hub' }, 'led'],
  ['confidea-udp', { from: '192.0.2.2', control: { port: 80 }, authority: 'hub' }, 'led'],
  ['x32', { model: 'x32', host: '192.0.2.3', channels: [{ microphone: 5, channel: 12 }], authority: 'hub' }, 'led'],
  ['tlvcam', { line: serial, dialect: 'tlvcam1' }, 'heard'],
  ['serial-reader', { line: serial }, 'heard'],
];

it.each(plans)(
  'A virtual %s works in a furnished hall, and again after its cable was pulled',
  async (kind, settings, how) => {
    const hall = new VirtualHall();
    const conductor = new Conductor({ journal: () => undefined, input: () => undefined, changed: () => undefined });
    onTestFinished(async () => {
      await conductor.stop();
      await hall.stop();
    });
    const device = { deviceId: 'one', name: 'Mikrofony', kind, enabled: true, dryRun: false, settings };
    const place = { placeId: 'seat-5', name: '5', for: { type: 'seat', seatNo: 5 }, microphone: 5, presets: {} };
    await conductor.setPlan(await hall.furnish(hallPlan.parse({ places: [place], devices: [device] })), {
      one: { password: 'tajne' },
    });
    const report = () => conductor.reports()[0];
    const open = () => (report()?.observed as { open?: readonly number[] } | null)?.open;
    await until(() => report()?.state === 'ok');
    conductor.setSituation(speaks({ seatNo: 5 }));
    if (how === 'led') await until(() => open()?.includes(5) === true && report()?.state === 'ok');

    const unplugged = { type: 'fault', deviceId: 'one', fault: 'unplugged' } as const;
    await hall.practise({ ...unplugged, on: true });
    await hall.practise({ ...unplugged, on: false });
    conductor.setSituation(situation());
    await until(() => report()?.state === 'ok' && (how === 'heard' || open()?.length === 0));
    expect(report()?.observed).not.toBeNull();
  },
);
