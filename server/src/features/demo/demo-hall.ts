import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { HallPlan, PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';
import { emptyHall, HallRow } from '../hall/index.js';
import { demoDevices } from './content/hall-devices.js';
import { councillors } from './content/people.js';

/** The demo council's hall, whose devices are simulated: a microphone and a camera's preset for everybody. */
@Injectable()
export class DemoHall {
  constructor(private readonly dataSource: DataSource) {}

  async furnish(): Promise<void> {
    const plan: HallPlan = { places: places(), devices: demoDevices };
    await this.dataSource
      .getRepository(HallRow)
      .save({ ...emptyHall, hallId: randomUUID(), name: 'Sala wirtualna', training: true, virtual: true, plan });
  }
}

function places(): PlacePlan[] {
  const seats = councillors.map(({ firstName, lastName }, at) =>
    place(`miejsce-${at + 1}`, `${firstName} ${lastName}`, { type: 'seat', seatNo: at + 1 }, at + 1),
  );
  const mayor = place('wojt', 'Stół wójta', { type: 'role', role: 'mayor' }, councillors.length + 1);
  const lectern = place('mownica', 'Mównica', { type: 'others' }, councillors.length + 2);
  return [...seats, mayor, lectern];
}

/** Every camera has the preset of the microphone's number. */
function place(placeId: string, name: string, where: PlacePlan['for'], microphone: number): PlacePlan {
  const cameras = demoDevices
    .filter(({ kind }) => kindOf(kind).trade === 'camera')
    .map(({ deviceId }) => [deviceId, microphone]);
  return { placeId, name, for: where, microphone, presets: Object.fromEntries(cameras) };
}
