import { localDay, type Moment } from '../kernel/warsaw-time.js';

/** I-01, I-05: what the register holds. `question` = zapytanie; the councils of youth and seniors act by resolution. */
export const interpellationKinds = ['interpellation', 'question', 'youth-council', 'seniors-council'] as const;
export type InterpellationKind = (typeof interpellationKinds)[number];

/** Where the answer stands against its clock. */
export type ClockState = 'not-delivered' | 'running' | 'overdue' | 'answered' | 'answered-late';

export interface AnswerClock {
  readonly state: ClockState;
  /** Last day for the answer, `YYYY-MM-DD`; null until it is delivered to the mayor. */
  readonly lastDay: string | null;
  /** Whole days from today to the last one; negative when it is past, null when no clock runs. */
  readonly daysLeft: number | null;
  /** The latest day of reminding that has come, counted from the delivery; null when none is due. */
  readonly reminder: number | null;
}

/** I-02: 14 days (art. 24 ust. 6); I-05: 30 days (art. 5b ust. 7, art. 5c ust. 3a). */
export function answerDays(kind: InterpellationKind): 14 | 30 {
  return isOfCouncillor(kind) ? 14 : 30;
}

export function isOfCouncillor(kind: InterpellationKind): kind is 'interpellation' | 'question' {
  return kind === 'interpellation' || kind === 'question';
}

/** I-02: half of the time, two days before its end, the last day: 7, 12, 14; for thirty days 15, 28, 30. */
export function reminderDays(kind: InterpellationKind): readonly number[] {
  const days = answerDays(kind);
  return [days / 2, days - 2, days];
}

/**
 * I-02: the last day for the answer. The day of receipt by the mayor is not counted; free days do not move the end, which is the
 * stricter reading. @returns `YYYY-MM-DD`
 */
export function lastAnswerDay(kind: InterpellationKind, deliveredAt: Moment): string {
  return plusDays(localDay(deliveredAt), answerDays(kind));
}

/** The clock of one entry: it starts with the delivery to the mayor, never with the filing. @param now the hub's time */
export function answerClock(
  {
    kind,
    deliveredAt,
    answeredAt,
  }: { readonly kind: InterpellationKind; readonly deliveredAt: Moment | null; readonly answeredAt: Moment | null },
  now: Moment,
): AnswerClock {
  if (deliveredAt === null) return { state: 'not-delivered', lastDay: null, daysLeft: null, reminder: null };
  const lastDay = lastAnswerDay(kind, deliveredAt);
  if (answeredAt !== null) {
    const state = localDay(answeredAt) <= lastDay ? 'answered' : 'answered-late';
    return { state, lastDay, daysLeft: null, reminder: null };
  }
  const today = localDay(now);
  const passed = daysBetween(localDay(deliveredAt), today);
  return {
    state: today <= lastDay ? 'running' : 'overdue',
    lastDay,
    daysLeft: daysBetween(today, lastDay),
    reminder: reminderDays(kind).findLast((day) => day <= passed) ?? null,
  };
}

const dayMs = 86_400_000;

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
