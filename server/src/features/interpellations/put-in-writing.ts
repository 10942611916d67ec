import { type EntityManager, IsNull } from 'typeorm';
import { oralQuestionWritten } from './interpellation-faults.js';
import { OralQuestionRow } from './oral-question.entity.js';

/**
 * The question asked aloud is in writing now; the caller holds the lock of its term.
 * @throws HttpError 409 when a paper was made of it before, or it was asked by somebody else
 */
export async function putInWriting(
  manager: EntityManager,
  oralQuestionId: string,
  { termId, memberId, interpellationId }: Pick<OralQuestionRow, 'termId' | 'memberId'> & { interpellationId: string },
): Promise<void> {
  if (memberId === null) throw oralQuestionWritten();
  const waiting = { oralQuestionId, termId, memberId, interpellationId: IsNull() };
  const { affected } = await manager.update(OralQuestionRow, waiting, { interpellationId });
  if (!affected) throw oralQuestionWritten();
}
