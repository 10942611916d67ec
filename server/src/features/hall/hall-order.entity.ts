import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceOrder, OrderOutcome } from '../../../../protocol/src/hall/device-order.js';

/** What a person asked of a device; kept for an hour. */
@Entity('hall_orders')
export class HallOrderRow {
  @PrimaryColumn({ name: 'order_id', type: 'uuid' })
  orderId: string;

  @Column({ name: 'hall_id', type: 'uuid' })
  hallId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy: string;

  @Column({ type: 'jsonb' })
  order: DeviceOrder;

  @Column({ type: 'jsonb', nullable: true })
  outcome: OrderOutcome | null;
}
