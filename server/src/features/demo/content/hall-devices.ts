import type { DevicePlan } from '../../../../../protocol/src/hall/hall-plan.js';
import { suggestedObsSettings } from '../../../../../protocol/src/hall/kinds/obs.js';

const host = '127.0.0.1';
const on = { enabled: true, dryRun: false } as const;

const camera: DevicePlan = {
  ...on,
  deviceId: 'kamera',
  name: 'Kamera',
  kind: 'visca-camera',
  settings: { line: { type: 'tcp', host, port: 5678 }, widePreset: 0, quiet: 'wide', afterSession: 'leave' },
};

/** What stands in the demo council's virtual hall; addresses are led to the simulators. */
export const demoDevices: DevicePlan[] = [
  {
    ...on,
    deviceId: 'mikrofony',
    name: 'Mikrofony',
    kind: 'shure-dis',
    settings: { line: { type: 'tcp', host, port: 3142 }, authority: 'hub' },
  },
  camera,
  {
    ...on,
    deviceId: 'obs',
    name: 'Transmisja (OBS)',
    kind: 'obs',
    settings: suggestedObsSettings({ host, port: 4455 }, [camera]),
  },
  {
    ...on,
    deviceId: 'zasilacz',
    name: 'Zasilacz UPS',
    kind: 'nut-ups',
    settings: { line: { type: 'tcp', host, port: 3493 }, ups: 'sala', username: null, reserveS: 300 },
  },
  {
    ...on,
    deviceId: 'gong',
    name: 'Gong i lampki',
    kind: 'lcus-relay',
    settings: {
      line: { type: 'tcp', host, port: 4001 },
      channels: [
        { channel: 1, use: 'gong' },
        { channel: 2, use: 'vote-light' },
        { channel: 3, use: 'session-light' },
      ],
      gongAt: ['opening', 'vote'],
      pulseMs: 800,
    },
  },
];
