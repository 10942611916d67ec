import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { OralQuestion, OralQuestionInput } from '../../../../protocol/src/http/oral-questions.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { Meetings } from '../meetings/index.js';
import { type Office, Terms } from '../members/index.js';
import { askerUnknown, oralQuestionUnknown, oralQuestionWritten } from './interpellation-faults.js';
import { authorWithSeat, type Clerk } from './interpellations.js';
import { OralQuestionRow } from './oral-question.entity.js';

/** I-04: questions asked aloud at sessions: kept beside the register, made into a paper when the councillor wishes. */
@Injectable()
export class OralQuestions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly meetings: Meetings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<OralQuestion[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    const rows = await manager.find(OralQuestionRow, { where: { termId }, order: { enteredAt: 'DESC' } });
    return rows.map(viewOf);
  }

  /** @throws HttpError 404 `term-unknown`, `unknown-session`, 422 `author-unknown`, `asker-unknown` */
  async enter(office: Clerk, termId: string, input: OralQuestionInput): Promise<OralQuestion> {
    const { sessionId, memberId, question, answer } = input;
    const meeting = await this.meetings.get(office, sessionId);
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      if (meeting.termId !== termId) throw askerUnknown('sessionId');
      const askedBy = memberId === null ? input.askedBy : (await authorWithSeat(manager, termId, memberId)).author;
      if (!askedBy) throw askerUnknown('askedBy');
      const oralQuestionId = randomUUID();
      const entered = { enteredBy: office.fullName, enteredAt: new Date(this.clock.now()) };
      const asked = { oralQuestionId, termId, sessionId, memberId, askedBy, question, answer };
      const row = manager.create(OralQuestionRow, { ...asked, ...entered, interpellationId: null });
      await manager.insert(OralQuestionRow, row);
      await this.note(manager, office, 'oral-question-entered', oralQuestionId, { termId, sessionId });
      return viewOf(row);
    });
  }

  /** Takes out what was entered by mistake; the audit keeps the words. @throws HttpError 404, 409 when a paper was made of it */
  remove(office: Office, oralQuestionId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const row = await manager.findOneBy(OralQuestionRow, { oralQuestionId });
      if (!row) throw oralQuestionUnknown();
      const { termId, askedBy, question, answer } = row;
      await this.terms.lock(manager, office, termId);
      const { affected } = await manager.delete(OralQuestionRow, { oralQuestionId, interpellationId: IsNull() });
      if (!affected) throw oralQuestionWritten();
      await this.note(manager, office, 'oral-question-removed', oralQuestionId, { termId, askedBy, question, answer });
    });
  }

  private note(
    manager: EntityManager,
    { personId }: Office,
    action: string,
    oralQuestionId: string,
    details: Readonly<Record<string, string>>,
  ): Promise<void> {
    return this.audit.record(manager, {
      actorId: personId,
      action,
      subject: ['oral-question', oralQuestionId],
      details,
    });
  }
}

function viewOf(row: OralQuestionRow): OralQuestion {
  return { ...row, enteredAt: row.enteredAt.toISOString() };
}
