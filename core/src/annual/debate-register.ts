import { localDay, type Moment } from '../kernel/warsaw-time.js';

/** An application as far as its place depends on it. */
export interface DebateApplication {
  /** Number of receipt within the session, from 1 without gaps. */
  readonly no: number;
  readonly receivedAt: Moment;
  /** The office judged it incomplete, or the resident withdrew it. */
  readonly standing: 'filed' | 'complete' | 'incomplete' | 'withdrawn';
}

/** Where an application stands: among those admitted, in reserve, or nowhere. */
export interface DebatePlace {
  readonly position: number | null;
  readonly place: 'admitted' | 'reserve' | 'none';
}

const smallMunicipality = 20_000;

/** R-02, art. 28aa ust. 7: how many persons support an application; the act says persons, not residents. */
export function supportersNeeded(inhabitants: number): number {
  return inhabitants <= smallMunicipality ? 20 : 50;
}

/** the last day of filing, the day before the day for which the session was called, until midnight in Warsaw. @param day `YYYY-MM-DD` */
export function lastFilingDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** received in time; what comes on the session day is late, whatever the hour. */
export function isFiledInTime(receivedAt: Moment, day: string): boolean {
  return localDay(receivedAt) <= lastFilingDay(day);
}

/**
 * R-02, art. 28aa ust. 8: residents are admitted in the order of receipt; those beyond the number wait in reserve. Incomplete and
 * withdrawn applications leave their place to the next.
 * @param admitted how many residents may speak: 15 unless the council raised the number
 */
export function debatePlaces<Application extends DebateApplication>(
  applications: readonly Application[],
  admitted: number,
): readonly (Application & DebatePlace)[] {
  const inOrder = [...applications].sort(
    (a, b) => new Date(a.receivedAt).getTime() - new Date(b.receivedAt).getTime() || a.no - b.no,
  );
  let position = 0;
  return inOrder.map((application) => {
    if (application.standing === 'incomplete' || application.standing === 'withdrawn')
      return { ...application, position: null, place: 'none' as const };
    position += 1;
    return { ...application, position, place: position <= admitted ? ('admitted' as const) : ('reserve' as const) };
  });
}
