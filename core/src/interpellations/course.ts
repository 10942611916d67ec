import { articles } from '../kernel/articles.js';
import type { Moment } from '../kernel/warsaw-time.js';
import { type InterpellationKind, isOfCouncillor } from './answer-clock.js';

/** How far an entry of the register has come. */
export interface InterpellationCourse {
  readonly kind: InterpellationKind;
  readonly filedAt: Moment;
  readonly deliveredAt: Moment | null;
  readonly answeredAt: Moment | null;
  readonly textPublished: boolean;
  readonly answerPublished: boolean;
}

export type CourseStep = 'deliver' | 'publish-text' | 'answer' | 'publish-answer' | 'done';

export interface CourseFault {
  readonly code:
    | 'already-delivered'
    | 'delivered-before-filing'
    | 'in-future'
    | 'not-delivered'
    | 'already-answered'
    | 'answered-before-delivery'
    | 'not-answered'
    | 'personal-data-unchecked'
    | 'publisher-unknown'
    | 'not-published'
    | 'reason-missing'
    | 'nothing-changed'
    | 'kind-of-other-body'
    | 'filed-by-desk'
    | 'course-changed';
  readonly article?: string;
}

/** The article an entry rests on. */
export function articleOf(kind: InterpellationKind): string {
  if (isOfCouncillor(kind)) return articles.interpellations;
  return kind === 'youth-council' ? articles.youthCouncil : articles.seniorsCouncil;
}

/** What is to be done next; both publications are due without delay, so the text does not wait for its answer. */
export function nextStep(course: InterpellationCourse): CourseStep {
  if (course.deliveredAt === null) return 'deliver';
  if (!course.textPublished) return 'publish-text';
  if (course.answeredAt === null) return 'answer';
  return course.answerPublished ? 'done' : 'publish-answer';
}

/** I-02: handed to the mayor once, after it came to the chair, never in the future. */
export function deliveryFault(course: InterpellationCourse, at: Moment, now: Moment): CourseFault | null {
  if (course.deliveredAt !== null) return { code: 'already-delivered' };
  if (isBefore(at, course.filedAt)) return { code: 'delivered-before-filing', article: articleOf(course.kind) };
  return isBefore(now, at) ? { code: 'in-future' } : null;
}

/** I-02, I-05: one written answer, after the delivery. A late one is taken in: the register shows that it is late. */
export function answerFault(course: InterpellationCourse, at: Moment, now: Moment): CourseFault | null {
  if (course.deliveredAt === null) return { code: 'not-delivered', article: articleOf(course.kind) };
  if (course.answeredAt !== null) return { code: 'already-answered' };
  if (isBefore(at, course.deliveredAt)) return { code: 'answered-before-delivery' };
  return isBefore(now, at) ? { code: 'in-future' } : null;
}

/** I-03, P-01: nothing is published before its personal data were checked, nor without naming who is responsible. */
export function publicationFault(
  course: InterpellationCourse,
  part: 'text' | 'answer',
  { checked, responsible }: { readonly checked: boolean; readonly responsible: string },
): CourseFault | null {
  if (part === 'answer' && course.answeredAt === null) return { code: 'not-answered' };
  if (!checked) return { code: 'personal-data-unchecked', article: articles.publicationLimits };
  return responsible.trim() === '' ? { code: 'publisher-unknown', article: articles.bipEntry } : null;
}

function isBefore(a: Moment, b: Moment): boolean {
  return new Date(a).getTime() < new Date(b).getTime();
}
