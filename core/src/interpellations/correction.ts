import type { Moment } from '../kernel/warsaw-time.js';
import { type InterpellationKind, isOfCouncillor } from './answer-clock.js';
import { articleOf, type CourseFault } from './course.js';

/** What of an entry may be wrong and is corrected with a reason; the words before stay readable. */
export interface CorrectableEntry {
  readonly kind: InterpellationKind;
  /** The councillor; null for the councils of youth and seniors. */
  readonly memberId: string | null;
  readonly subject: string;
  readonly facts: string;
  readonly questions: string;
  readonly filedAt: Moment;
  readonly deliveredAt: Moment | null;
  readonly answeredAt: Moment | null;
  readonly answeredBy: string | null;
  readonly answer: string | null;
}

export type CorrectableField = keyof CorrectableEntry;

/** The fields that a correction changes; moments are compared as such, not as texts. */
export function correctedFields(before: CorrectableEntry, after: CorrectableEntry): readonly CorrectableField[] {
  return (Object.keys(before) as CorrectableField[]).filter(
    (field) => comparable(before, field) !== comparable(after, field),
  );
}

/**
 * A correction repairs what was entered; it neither delivers nor answers, nor takes either back, nor makes another body the author.
 * @param channel `electronic`: the hub itself took the time of filing
 */
export function correctionFault(
  before: CorrectableEntry,
  after: CorrectableEntry,
  { reason, channel, now }: { readonly reason: string; readonly channel: 'paper' | 'electronic'; readonly now: Moment },
): CourseFault | null {
  const fields = correctedFields(before, after);
  if (fields.length === 0) return { code: 'nothing-changed' };
  if (reason.trim() === '') return { code: 'reason-missing' };
  if (isOfCouncillor(before.kind) ? !isOfCouncillor(after.kind) : fields.includes('kind'))
    return { code: 'kind-of-other-body', article: articleOf(before.kind) };
  if ((before.memberId === null) !== (after.memberId === null)) return { code: 'kind-of-other-body' };
  if (channel === 'electronic' && (fields.includes('filedAt') || fields.includes('memberId')))
    return { code: 'filed-by-desk' };
  if (
    (['deliveredAt', 'answeredAt', 'answeredBy', 'answer'] as const).some(
      (field) => (before[field] === null) !== (after[field] === null),
    )
  )
    return { code: 'course-changed' };
  const { filedAt, deliveredAt, answeredAt } = after;
  if (deliveredAt !== null && at(deliveredAt) < at(filedAt))
    return { code: 'delivered-before-filing', article: articleOf(after.kind) };
  if (answeredAt !== null && deliveredAt !== null && at(answeredAt) < at(deliveredAt))
    return { code: 'answered-before-delivery' };
  return [filedAt, deliveredAt, answeredAt].some((moment) => moment !== null && at(moment) > at(now))
    ? { code: 'in-future' }
    : null;
}

/** P-05: taken down only what is up, and with a reason, which stays in its place. */
export function withdrawalFault(isPublished: boolean, reason: string): CourseFault | null {
  if (!isPublished) return { code: 'not-published' };
  return reason.trim() === '' ? { code: 'reason-missing' } : null;
}

function comparable(entry: CorrectableEntry, field: CorrectableField): string | number | null {
  const value = entry[field];
  return value !== null && (field === 'filedAt' || field === 'deliveredAt' || field === 'answeredAt')
    ? at(value)
    : (value as string | null);
}

function at(moment: Moment): number {
  return new Date(moment).getTime();
}
