import { answerClock } from '../../../../core/src/interpellations/answer-clock.js';
import { type InterpellationCourse, nextStep } from '../../../../core/src/interpellations/course.js';
import type {
  InterpellationPublication,
  InterpellationRecord,
  OwnInterpellations,
  PublicInterpellation,
} from '../../../../protocol/src/http/interpellations.js';
import type { TermRow } from '../members/index.js';
import type { InterpellationPublicationRow, InterpellationRow } from './interpellation.entity.js';

type Publications = readonly InterpellationPublicationRow[];
type Term = Pick<TermRow, 'councilName' | 'training'>;

/** What the rules look at. */
export function courseOf(row: InterpellationRow, publications: Publications): InterpellationCourse {
  const { kind, filedAt, deliveredAt, answeredAt } = row;
  const isOut = (part: 'text' | 'answer') => publications.some((publication) => publication.part === part);
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
  publications: Publications,
  { training }: Term,
  now: string,
): InterpellationRecord {
  const { termId, channel, enteredBy, facts, questions, answer, channels } = row;
  return {
    ...entryOf(row, now),
    ...{ termId, training, channel, enteredBy, facts, questions, answer, channels },
    step: nextStep(courseOf(row, publications)),
    publications: publications.map(publicationOf),
  };
}

/** For the councillor who filed it: the own words and the mayor's answer. */
export function ownEntryOf(
  row: InterpellationRow,
  publications: Publications,
  { training }: Term,
  now: string,
): OwnInterpellations['entries'][number] {
  const { termId, facts, questions, answer } = row;
  const isPublic = courseOf(row, publications).textPublished;
  return { ...entryOf(row, now), termId, facts, questions, answer, training, isPublic };
}

/** For everybody: the published words alone; null while nothing is published. */
export function publicEntryOf(
  row: InterpellationRow,
  publications: Publications,
  { councilName, training }: Term,
  now: string,
): PublicInterpellation | null {
  const text = newest(publications, 'text');
  if (!text || !('facts' in text)) return null;
  const published = newest(publications, 'answer');
  const answer = published && 'answer' in published ? published.answer : null;
  return {
    ...entryOf(row, now),
    ...{ councilName, training, answer },
    ...text,
    answeredBy: answer === null ? null : row.answeredBy,
    publications: publications.map(publicationOf),
  };
}

function newest(publications: Publications, part: 'text' | 'answer') {
  return publications.findLast((publication) => publication.part === part)?.contents;
}

function publicationOf(row: InterpellationPublicationRow): InterpellationPublication {
  const { part, version, createdBy, responsible, enteredBy, publishedAt, reason } = row;
  return { part, version, createdBy, responsible, enteredBy, publishedAt: publishedAt.toISOString(), reason };
}
