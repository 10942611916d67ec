import { articles } from '../kernel/articles.js';
import { endOfMonth, monthsAfter } from '../kernel/calendar-months.js';

/** What ended a resignation: the council's resolution, or the one who resigned took it back before. */
export type ResignationEnding =
  | { readonly kind: 'accepted'; readonly day: string; readonly resolutionNo: string }
  | { readonly kind: 'taken-back'; readonly day: string };

/** A resignation of the chair or a vice-chair as the office noted it. Days are local, `YYYY-MM-DD`. */
export interface Resignation {
  readonly filedOn: string;
  readonly ending: ResignationEnding | null;
}

/**
 * Where a resignation stands on a day. `waits`: the council has time for its resolution. `late`: the month passed without one, the
 * office is still held. `by-law`: accepted by law. Until `accepted` or `by-law` the office is held and exercised.
 */
export type ResignationStanding = 'waits' | 'late' | 'accepted' | 'by-law' | 'taken-back';

/** Art. 19 ust. 5: the last day for the council's resolution, one month after the filing. */
export function lastResolutionDay(filedOn: string): string {
  return monthsAfter(filedOn, 1);
}

/** Art. 19 ust. 6: without a resolution accepted by law at the end of the last day of the month in which it should have been adopted. */
export function acceptedByLawOn(filedOn: string): string {
  return endOfMonth(lastResolutionDay(filedOn));
}

/** @param today local day */
export function resignationStanding({ filedOn, ending }: Resignation, today: string): ResignationStanding {
  if (ending) return ending.kind;
  if (today <= lastResolutionDay(filedOn)) return 'waits';
  return today <= acceptedByLawOn(filedOn) ? 'late' : 'by-law';
}

/** On what the end of the office rests; null while it is held. */
export function endOfOfficeBasis(resignation: Resignation, today: string): string | null {
  switch (resignationStanding(resignation, today)) {
    case 'accepted':
      return articles.resignation;
    case 'by-law':
      return articles.resignationByLaw;
    case 'waits':
    case 'late':
    case 'taken-back':
      return null;
  }
}

/** A resolution of before the filing or of after the month accepts nothing (art. 19 ust. 5); nor does one of a day to come. */
export function isEndingFit(
  { filedOn }: Pick<Resignation, 'filedOn'>,
  { kind, day }: ResignationEnding,
  today: string,
) {
  if (day < filedOn || day > today) return false;
  return day <= (kind === 'accepted' ? lastResolutionDay(filedOn) : acceptedByLawOn(filedOn));
}
