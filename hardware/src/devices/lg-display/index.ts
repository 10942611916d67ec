import type { LgDisplaySettings } from '../../../../protocol/src/hall/kinds/displays.js';
import { displayDriver } from '../../displays/driver.js';
import { lgDisplay } from './codec.js';

/** LG displays over RS-232 (crossed cable) or TCP 9761 (device protocols §4.2). */
export const lg = displayDriver<LgDisplaySettings>('lg-display', lgDisplay);
