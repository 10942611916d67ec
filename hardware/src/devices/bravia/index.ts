import type { BraviaSettings } from '../../../../protocol/src/hall/kinds/displays.js';
import { displayDriver } from '../../displays/driver.js';
import { bravia } from './codec.js';

/** Sony Bravia over TCP 20060; Simple IP control is switched on in its menu (device protocols §4.3). */
export const braviaDisplay = displayDriver<BraviaSettings>('bravia', () => bravia);
