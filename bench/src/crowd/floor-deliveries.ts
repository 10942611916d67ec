import { inWords } from '../figures.js';
import { type BroadcastFloor, broadcastFloors } from '../floors/broadcast-floors.js';
import { coolDown } from '../floors/pauses.js';
import { Crowd } from './crowd.js';
import { Delivery, type DeliveryFigures } from './delivery.js';

export type FloorDeliveries = Partial<Record<BroadcastFloor['name'], DeliveryFigures>>;

/** The same bytes to as many listeners of the same kind, told by servers that do nothing else. */
export async function floorDeliveries(
  directory: string,
  listeners: number,
  rounds: number,
  message: string,
): Promise<FloorDeliveries> {
  const floors = await broadcastFloors(directory);
  const figures: FloorDeliveries = {};
  for (const floor of floors) {
    const crowd = await Crowd.joins(floor.port, listeners, floor.door);
    // The first bytes find everything cold.
    for (let warmUp = 0; warmUp < 5; warmUp += 1) await crowd.hears(message.slice(0, 20), () => floor.tells(message));
    const delivery = new Delivery(floor.pid);
    for (let round = 0; round < rounds; round += 1) {
      await coolDown();
      await delivery.round(async () => {
        let began = 0;
        const heard = await crowd.hears(message.slice(0, 20), async () => {
          began = await floor.tells(message);
        });
        return { heard, began };
      });
    }
    figures[floor.name] = delivery.figures;
    await crowd.goesHome();
    await floor.ends();
  }
  return figures;
}

const names: Readonly<Record<string, string>> = {
  hub: 'the hub',
  streams: 'the stream process',
  c: 'floor: write loop in C',
  net: 'floor: Node net',
  ws: 'floor: bare WebSocket',
};

export function deliveryLines(deliveries: Readonly<Record<string, DeliveryFigures | undefined>>): string[] {
  return Object.entries(deliveries).flatMap(([name, figures]) => {
    if (!figures) return [];
    const { anyMs, lastMs, cpuMicrosPerDelivery } = figures;
    return `  ${(names[name] ?? name).padEnd(22)} any ${inWords(anyMs)}; last ${inWords(lastMs)}; CPU ${cpuMicrosPerDelivery} µs`;
  });
}
