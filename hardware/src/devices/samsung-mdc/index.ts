import type { SamsungMdcSettings } from '../../../../protocol/src/hall/kinds/displays.js';
import { displayDriver } from '../../displays/driver.js';
import { samsungMdc } from './codec.js';

/** Samsung displays over RS-232 or TCP 1515; over TCP they must be set to hear in standby (device protocols §4.1). */
export const samsungDisplay = displayDriver<SamsungMdcSettings>('samsung-mdc', samsungMdc);
