import { onTestFinished } from 'vitest';
import type { JournalLine } from '../../../protocol/src/hall/device-report.js';
import { DeviceActor } from '../device/actor.js';
import type { DeviceCommand, DeviceInput, Driver, Secrets } from '../device/driver.js';

/** An actor at work until the test is over, with what it told. */
export function steering<Settings, Desired extends object, Observed extends object, Command extends DeviceCommand>(
  driver: Driver<Settings, Desired, Observed, Command>,
  settings: Settings,
  { dryRun = false, secrets = {} }: { dryRun?: boolean; secrets?: Secrets } = {},
) {
  const journal: Omit<JournalLine, 'at' | 'deviceId'>[] = [];
  const inputs: DeviceInput[] = [];
  const actor = new DeviceActor(
    driver,
    settings,
    { deviceId: driver.kind, name: driver.kind, dryRun },
    { journal: (line) => void journal.push(line), input: (one) => void inputs.push(one), changed: () => undefined },
    secrets,
  );
  actor.start();
  onTestFinished(() => actor.stop());
  return { actor, journal, inputs };
}
