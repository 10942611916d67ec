import { answerClock } from '../../../../core/src/interpellations/answer-clock.js';
import { type InterpellationCourse, nextStep } from '../../../../core/src/interpellations/course.js';
import type {
  InterpellationPublication,
  InterpellationRecord,
  OwnInterpellations,
  PublicInterpellation,
} from '../../../../protocol/src/http/interpellations.js';
import type { TermRow } from '../members/index.js';
import type {
  InterpellationCorrectionRow,
  InterpellationPublicationRow,
  InterpellationRow,
} from './interpellation.entity.js';

type Publications = readonly InterpellationPublicationRow[];
type Term = Pick<TermRow, 'councilName' | 'training'>;

/** What the rules look at. */
export function courseOf(row: InterpellationRow, publications: Publications): InterpellationCourse {
  const { kind, filedAt, deliveredAt, answeredAt } = row;
  const isOut = (part: 'text' | 'answer') => Boolean(newest(publications, part)?.contents);
  return {
    ...{ kind, filedAt, deliveredAt, answeredAt },
    textPublished: isOut('text'),
    answerPublished: isOut('answer'),
  };
}

function entryOf(row: InterpellationRow, now: string) {
  const { interpellationId, kind, author, resolution, subject, filedAt, deliveredAt, answeredAt, answeredBy } = row;
  return {
    ...{ interpellationId, kind, author, resolution, subject, answeredBy },
    mark: `${row.no}/${row.year}`,
    filedAt: filedAt.toISOString(),
    deliveredAt: deliveredAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    clock: answerClock(row, now),
  };
}

/** Everything, for the office. */
export function recordOf(
  row: InterpellationRow,
  { publications, corrections }: { publications: Publications; corrections: readonly InterpellationCorrectionRow[] },
  { training }: Term,
  now: string,
): InterpellationRecord {
  const { termId, memberId, channel, enteredBy, facts, questions, answer, channels, documents } = row;
  return {
    ...entryOf(row, now),
    ...{ termId, memberId, training, channel, enteredBy, facts, questions, answer, channels, documents },
    step: nextStep(courseOf(row, publications)),
    publications: publications.map(publicationOf),
    corrections: corrections.map(({ no, before, after, reason, correctedBy, correctedAt }) => ({
      ...{ no, before, after, reason, correctedBy },
      correctedAt: correctedAt.toISOString(),
    })),
  };
}

/** For the councillor who filed it: the own words and the mayor's answer. */
export function ownEntryOf(
  row: InterpellationRow,
  publications: Publications,
  { training }: Term,
  now: string,
): OwnInterpellations['entries'][number] {
  const { termId, facts, questions, answer, documents } = row;
  const isPublic = courseOf(row, publications).textPublished;
  return { ...entryOf(row, now), termId, facts, questions, answer, documents, training, isPublic };
}

/** For everybody: the published words alone; of what was taken down the reason alone; null while nothing was published. */
export function publicEntryOf(
  row: InterpellationRow,
  publications: Publications,
  { councilName, training }: Term,
  now: string,
): PublicInterpellation | null {
  const last = newest(publications, 'text');
  if (!last) return null;
  const shared = { ...entryOf(row, now), councilName, training, publications: publications.map(publicationOf) };
  const text = last.contents;
  if (!text || !('facts' in text)) {
    const withdrawn = { at: last.publishedAt.toISOString(), reason: last.reason };
    const nothing = { subject: null, facts: null, questions: null, answer: null, answeredBy: null };
    return { ...shared, ...nothing, resolution: null, documents: [], withdrawn };
  }
  const published = newest(publications, 'answer')?.contents;
  const answer = published && 'answer' in published ? published.answer : null;
  const { subject, facts, questions } = text;
  return {
    ...{ ...shared, subject, facts, questions, answer, withdrawn: null },
    answeredBy: answer === null ? null : row.answeredBy,
    documents: [...(text.documents ?? []), ...(published?.documents ?? [])],
  };
}

function newest(publications: Publications, part: 'text' | 'answer') {
  return publications.findLast((publication) => publication.part === part);
}

function publicationOf(row: InterpellationPublicationRow): InterpellationPublication {
  const { part, version, createdBy, responsible, enteredBy, publishedAt, reason, contents } = row;
  const when = { publishedAt: publishedAt.toISOString(), isWithdrawal: contents === null };
  return { part, version, createdBy, responsible, enteredBy, reason, ...when };
}
