import type { DevicePlan } from '../../../../../protocol/src/hall/hall-plan.js';

/** What stands in the demo council's virtual hall; addresses are led to the simulators. */
export const demoDevices: DevicePlan[] = [
  {
    deviceId: 'mikrofony',
    name: 'Mikrofony',
    kind: 'shure-dis',
    enabled: true,
    dryRun: false,
    settings: { line: { type: 'tcp', host: '127.0.0.1', port: 3142 }, authority: 'hub' },
  },
];
