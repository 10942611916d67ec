import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { answerFault, deliveryFault, publicationFault } from '../../../../core/src/interpellations/course.js';
import type {
  AnswerInput,
  ChannelInput,
  Delivery,
  InterpellationRecord,
  PublicationInput,
} from '../../../../protocol/src/http/interpellations.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Office, Terms } from '../members/index.js';
import { InterpellationPublicationRow, InterpellationRow, type PublishedContents } from './interpellation.entity.js';
import {
  channelNoted,
  courseRefused,
  interpellationUnknown,
  notPublished,
  reasonMissing,
} from './interpellation-faults.js';
import { type Clerk, Interpellations, publicationsOf } from './interpellations.js';
import { courseOf } from './register-views.js';

/** What happens to an entry after its filing: delivery to the mayor, answer, publication (I-02, I-03). */
@Injectable()
export class InterpellationSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly register: Interpellations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 422 see `deliveryFault` */
  deliver(office: Office, id: string, { deliveredAt }: Delivery): Promise<InterpellationRecord> {
    return this.changing(office, id, 'interpellation-delivered', async (manager, row, publications) => {
      const fault = deliveryFault(courseOf(row, publications), deliveredAt, this.clock.now());
      if (fault) throw courseRefused(fault, 'deliveredAt');
      await manager.update(InterpellationRow, { interpellationId: id }, { deliveredAt: new Date(deliveredAt) });
      return { deliveredAt };
    });
  }

  /** @throws HttpError 422 see `answerFault` */
  answer(office: Office, id: string, { answeredAt, answeredBy, answer }: AnswerInput): Promise<InterpellationRecord> {
    return this.changing(office, id, 'interpellation-answered', async (manager, row, publications) => {
      const fault = answerFault(courseOf(row, publications), answeredAt, this.clock.now());
      if (fault) throw courseRefused(fault, 'answeredAt');
      const change = { answeredAt: new Date(answeredAt), answeredBy, answer };
      await manager.update(InterpellationRow, { interpellationId: id }, change);
      return { answeredAt, answeredBy };
    });
  }

  /** @throws HttpError 422 see `publicationFault`, `reason-missing` */
  publish(office: Clerk, id: string, input: PublicationInput): Promise<InterpellationRecord> {
    return this.changing(office, id, 'interpellation-published', async (manager, row, publications) => {
      const { part, responsible, reason } = input;
      const fault = publicationFault(courseOf(row, publications), part, input);
      if (fault) throw courseRefused(fault);
      const version = publications.filter((publication) => publication.part === part).length + 1;
      if (version > 1 && reason === '') throw reasonMissing();
      await manager.insert(InterpellationPublicationRow, {
        interpellationId: id,
        ...{ part, version, responsible, reason },
        contents: contentsOf(input),
        createdBy: part === 'text' ? row.author : (row.answeredBy ?? ''),
        enteredBy: office.fullName,
        publishedAt: new Date(this.clock.now()),
      });
      return { part, version, responsible, reason, personalDataChecked: input.checked };
    });
  }

  /** P-03. @throws HttpError 422 `not-published`, 409 `channel-noted` */
  noteChannel(office: Office, id: string, { part, channel }: ChannelInput): Promise<InterpellationRecord> {
    return this.changing(office, id, 'interpellation-channel-noted', async (manager, row, publications) => {
      if (!publications.some((publication) => publication.part === part)) throw notPublished();
      if (row.channels[part][channel] !== null) throw channelNoted();
      const channels = { ...row.channels, [part]: { ...row.channels[part], [channel]: this.clock.now() } };
      await manager.update(InterpellationRow, { interpellationId: id }, { channels });
      return { part, channel };
    });
  }

  /** One step at a time per entry, kept together with its audit. */
  private changing(
    office: Office,
    interpellationId: string,
    action: string,
    work: (
      manager: EntityManager,
      row: InterpellationRow,
      publications: readonly InterpellationPublicationRow[],
    ) => Promise<Record<string, unknown>>,
  ): Promise<InterpellationRecord> {
    return this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await manager.findOne(InterpellationRow, { where: { interpellationId }, lock });
      if (!row) throw interpellationUnknown();
      await this.terms.find(manager, office, row.termId);
      const publications = (await publicationsOf(manager, [row])).get(interpellationId) ?? [];
      const details = await work(manager, row, publications);
      const subject = ['interpellation', interpellationId] as const;
      await this.audit.record(manager, { actorId: office.personId, action, subject, details });
      return this.register.read(manager, office, interpellationId);
    });
  }
}

function contentsOf(input: PublicationInput): PublishedContents {
  if (input.part === 'answer') return { answer: input.answer };
  const { subject, facts, questions } = input;
  return { subject, facts, questions };
}
