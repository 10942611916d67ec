import type { ViscaOrder } from '../../visca/orders.js';

/** Ends any move of head and lens. */
export const standStill: readonly ViscaOrder[] = [
  { type: 'drive', panSpeed: 1, tiltSpeed: 1, pan: 'stop', tilt: 'stop' },
  { type: 'zoom-drive', way: 'stop', speed: null },
];

export function moves(order: ViscaOrder): boolean {
  return (
    (order.type === 'drive' && (order.pan !== 'stop' || order.tilt !== 'stop')) ||
    (order.type === 'zoom-drive' && order.way !== 'stop')
  );
}

/** A move that lasts as long as a button of the panel is held, and no longer than `atMostMs` when its release was lost. */
export class HeldMove {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly atMostMs: number,
    private readonly end: () => void,
  ) {}

  get isHeld(): boolean {
    return this.timer !== undefined;
  }

  hold(): void {
    this.release();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.end();
    }, this.atMostMs);
  }

  release(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
