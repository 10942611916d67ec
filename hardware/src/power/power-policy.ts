import type { Power } from '../devices/nut-ups/codec.js';

/** How the hall is fed now, by the word of its UPS. */
export interface PowerReading {
  readonly power: Power;
  /** Seconds left on battery. */
  readonly remainingS: number | null;
}

/** Below these nothing is said: a flicker of the mains, a UPS that tests itself, a server that restarts. */
export const batteryAfterMs = 10_000;
export const unknownAfterMs = 30_000;
export const restoredAfterMs = 30_000;

/** What the policy remembers. Times are monotonic milliseconds. */
export interface PowerState {
  /** `closed`: the hall is closed safely, or is being closed. */
  readonly stage: 'mains' | 'battery' | 'closed';
  /** Nothing has been known of the UPS for so long that people are told. It changes no stage. */
  readonly isUnknown: boolean;
  readonly remainingS: number | null;
  readonly power: Power;
  /** Since when the UPS has said so. */
  readonly sinceMs: number;
}

export function powerAtStart(nowMs: number): PowerState {
  return { stage: 'mains', isUnknown: false, remainingS: null, power: 'unknown', sinceMs: nowMs };
}

/**
 * The policy of the central UPS (hardware findings §4). On battery for ten seconds: people are told. Battery low, forced shutdown or
 * less than the reserve: the hall is closed safely, at once and once. Mains for thirty seconds: all is over. Not knowing is never
 * "the power is out": it is said after thirty seconds and closes nothing.
 */
export function nextPower(before: PowerState, { power, remainingS }: PowerReading, nowMs: number): PowerState {
  const sinceMs = isSame(power, before.power) ? before.sinceMs : nowMs;
  const lastedMs = nowMs - sinceMs;
  const isUnknown = power === 'unknown' && lastedMs >= unknownAfterMs;
  const known = power === 'unknown' ? before.remainingS : remainingS;
  return { stage: stageAfter(before, power, lastedMs), isUnknown, remainingS: known, power, sinceMs };
}

/** A battery that runs low is on battery all along. */
function isSame(a: Power, b: Power): boolean {
  const onBattery = (power: Power): boolean => power === 'battery' || power === 'failing';
  return a === b || (onBattery(a) && onBattery(b));
}

function stageAfter({ stage }: PowerState, power: Power, lastedMs: number): PowerState['stage'] {
  if (power === 'failing') return 'closed';
  if (power === 'battery' && stage === 'mains' && lastedMs >= batteryAfterMs) return 'battery';
  if (power === 'mains' && lastedMs >= restoredAfterMs) return 'mains';
  return stage;
}

/** Several UPSes feed one hall: it stands as badly as the worst of them, and is on mains only when all are. */
export function worstOf(readings: readonly PowerReading[]): PowerReading {
  const order = ['failing', 'battery', 'unknown', 'mains'] as const;
  const power = order.find((one) => readings.some((reading) => reading.power === one)) ?? 'unknown';
  const left = readings
    .filter((reading) => reading.power === power)
    .flatMap(({ remainingS }) => (remainingS === null ? [] : [remainingS]));
  return { power, remainingS: left.length > 0 ? Math.min(...left) : null };
}
