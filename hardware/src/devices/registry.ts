import type { DeviceKindName } from '../../../protocol/src/hall/device-kinds.js';
import type { DeviceCommand, Driver } from '../device/driver.js';
import { boschRest } from './bosch-rest/index.js';
import { braviaDisplay } from './bravia/index.js';
import { confideaUdp } from './confidea-udp/index.js';
import { lcusRelay } from './lcus-relay/index.js';
import { lg } from './lg-display/index.js';
import { nutUps } from './nut-ups/index.js';
import { obs } from './obs/index.js';
import { samsungDisplay } from './samsung-mdc/index.js';
import { serialReader } from './serial-reader/index.js';
import { shureDis } from './shure-dis/index.js';
import { taiden } from './taiden/index.js';
import { tlvcam } from './tlvcam/index.js';
import { viscaCamera } from './visca-camera/index.js';
import { viscaListener } from './visca-listener/index.js';
import { x32 } from './x32/index.js';

/** A driver whose types are known to itself only: its settings were checked by the schema of its kind. */
export type AnyDriver = Driver<object, object, object, DeviceCommand>;

/** The driver of every kind. */
export const drivers: Readonly<Record<DeviceKindName, AnyDriver>> = {
  'shure-dis': shureDis as unknown as AnyDriver,
  taiden: taiden as unknown as AnyDriver,
  tlvcam: tlvcam as unknown as AnyDriver,
  'confidea-udp': confideaUdp as unknown as AnyDriver,
  x32: x32 as unknown as AnyDriver,
  'bosch-rest': boschRest as unknown as AnyDriver,
  'serial-reader': serialReader as unknown as AnyDriver,
  'visca-camera': viscaCamera as unknown as AnyDriver,
  obs: obs as unknown as AnyDriver,
  'lcus-relay': lcusRelay as unknown as AnyDriver,
  'samsung-mdc': samsungDisplay as unknown as AnyDriver,
  'lg-display': lg as unknown as AnyDriver,
  bravia: braviaDisplay as unknown as AnyDriver,
  'visca-listener': viscaListener as unknown as AnyDriver,
  'nut-ups': nutUps as unknown as AnyDriver,
};
