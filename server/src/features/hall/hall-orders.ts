import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import { z } from 'zod';
import type { DeviceOrder, OrderOutcome } from '../../../../protocol/src/hall/device-order.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Logger } from '../../platform/logging/logger.js';
import { HallFeeds } from './hall-feeds.js';
import { HallOrderRow } from './hall-order.entity.js';
import { Halls } from './halls.js';

/** Preparing OBS takes the longest. */
const patienceMs = 15_000;
const keptMs = 3_600_000;
const told = z.strictObject({ orderId: z.uuid() });

/** What people ask of single devices; carried out by the program of the hall, on whichever hub that is connected. */
@Injectable()
export class HallOrders implements OnApplicationBootstrap {
  private readonly rows: Repository<HallOrderRow>;
  private readonly waiting = new Map<string, () => void>();

  constructor(
    dataSource: DataSource,
    private readonly halls: Halls,
    private readonly feeds: HallFeeds,
    private readonly bus: HubBus,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.rows = dataSource.getRepository(HallOrderRow);
  }

  onApplicationBootstrap(): void {
    this.bus.on('hall-order', (data) => {
      const { orderId } = told.parse(data);
      // Whoever asked is told that nobody answers.
      this.passOn(orderId).catch((error) => this.logger.warn({ error, orderId }, 'An order could not be passed on'));
    });
    this.bus.on('hall-outcome', (data) => this.waiting.get(told.parse(data).orderId)?.());
  }

  /** @returns what the hall's program says; in words, too, when it says nothing. @throws HttpError 404 */
  async ask(person: SignedInPerson, hallId: string, order: DeviceOrder): Promise<OrderOutcome> {
    await this.halls.row(person, hallId);
    const at = new Date(this.clock.now());
    await this.rows.delete({ at: LessThan(new Date(at.getTime() - keptMs)) });
    const orderId = randomUUID();
    await this.rows.insert({ orderId, hallId, at, askedBy: person.personId, order, outcome: null });
    const answered = this.answered(orderId);
    if (!this.feeds.order(hallId, orderId, order)) this.bus.tell('hall-order', { orderId });
    await answered;
    const row = await this.rows.findOneBy({ orderId });
    return row?.outcome ?? { ok: false, text: 'Program prowadzący urządzenia sali nie odpowiada.' };
  }

  /** The program's answer. An order of another hall is none of its business. */
  async answer(hallId: string, orderId: string, outcome: OrderOutcome): Promise<void> {
    const { affected } = await this.rows.update({ orderId, hallId }, { outcome });
    if (!affected) return;
    this.waiting.get(orderId)?.();
    this.bus.tell('hall-outcome', { orderId });
  }

  private async passOn(orderId: string): Promise<void> {
    const row = await this.rows.findOneBy({ orderId });
    if (row) this.feeds.order(row.hallId, orderId, row.order);
  }

  private answered(orderId: string): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(orderId);
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      this.waiting.set(orderId, done);
    });
  }
}
