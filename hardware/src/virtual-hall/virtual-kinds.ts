import type { DeviceKindName } from '../../../protocol/src/hall/device-kinds.js';
import { virtualBoschRest } from '../devices/bosch-rest/virtual.js';
import { virtualBravia } from '../devices/bravia/virtual.js';
import { virtualConfidea } from '../devices/confidea-udp/virtual.js';
import { virtualLcusRelay } from '../devices/lcus-relay/virtual.js';
import { virtualLgDisplay } from '../devices/lg-display/virtual.js';
import { virtualNutUps } from '../devices/nut-ups/virtual.js';
import { virtualObs } from '../devices/obs/virtual.js';
import { virtualSamsungMdc } from '../devices/samsung-mdc/virtual.js';
import { virtualSerialReader } from '../devices/serial-reader/virtual.js';
import { virtualShureDis } from '../devices/shure-dis/virtual.js';
import { virtualTaiden } from '../devices/taiden/virtual.js';
import { virtualTlvcam } from '../devices/tlvcam/virtual.js';
import { virtualViscaCamera } from '../devices/visca-camera/virtual.js';
import { virtualViscaListener } from '../devices/visca-listener/virtual.js';
import { virtualX32 } from '../devices/x32/virtual.js';
import type { VirtualKind } from './virtual-device.js';

/** The stand-in of every kind. */
export const virtualKinds: Readonly<Record<DeviceKindName, VirtualKind>> = {
  'shure-dis': virtualShureDis,
  taiden: virtualTaiden,
  tlvcam: virtualTlvcam,
  'confidea-udp': virtualConfidea,
  x32: virtualX32,
  'bosch-rest': virtualBoschRest,
  'serial-reader': virtualSerialReader,
  'visca-camera': virtualViscaCamera,
  obs: virtualObs,
  'lcus-relay': virtualLcusRelay,
  'samsung-mdc': virtualSamsungMdc,
  'lg-display': virtualLgDisplay,
  bravia: virtualBravia,
  'visca-listener': virtualViscaListener,
  'nut-ups': virtualNutUps,
};
