import { Injectable } from '@nestjs/common';
import { answerFault, deliveryFault, publicationFault } from '../../../../core/src/interpellations/course.js';
import type {
  AnswerInput,
  ChannelInput,
  Delivery,
  InterpellationRecord,
  PublicationInput,
} from '../../../../protocol/src/http/interpellations.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Office } from '../members/index.js';
import { EntryChanging } from './entry-changing.js';
import { InterpellationPublicationRow, InterpellationRow, type PublishedContents } from './interpellation.entity.js';
import { channelNoted, courseRefused } from './interpellation-faults.js';
import { type Clerk, noChannels } from './interpellations.js';
import { versionOf } from './register-changes.js';
import { courseOf } from './register-views.js';

/** What happens to an entry after its filing: delivery to the mayor, answer, publication (I-02, I-03). */
@Injectable()
export class InterpellationSteps {
  constructor(
    private readonly changing: EntryChanging,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 422 see `deliveryFault` */
  deliver(office: Office, id: string, { deliveredAt }: Delivery): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-delivered', async ({ manager, row, publications }) => {
      const fault = deliveryFault(courseOf(row, publications), deliveredAt, this.clock.now());
      if (fault) throw courseRefused(fault, 'deliveredAt');
      await manager.update(InterpellationRow, { interpellationId: id }, { deliveredAt: new Date(deliveredAt) });
      return { deliveredAt };
    });
  }

  /** @throws HttpError 422 see `answerFault` */
  answer(office: Office, id: string, { answeredAt, answeredBy, answer }: AnswerInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-answered', async ({ manager, row, publications }) => {
      const fault = answerFault(courseOf(row, publications), answeredAt, this.clock.now());
      if (fault) throw courseRefused(fault, 'answeredAt');
      const change = { answeredAt: new Date(answeredAt), answeredBy, answer };
      await manager.update(InterpellationRow, { interpellationId: id }, change);
      return { answeredAt, answeredBy };
    });
  }

  /** @throws HttpError 422 see `publicationFault`, `reason-missing` */
  publish(office: Clerk, id: string, input: PublicationInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-published', async ({ manager, row, publications }) => {
      const { part, responsible, reason } = input;
      const fault = publicationFault(courseOf(row, publications), part, input);
      if (fault) throw courseRefused(fault);
      const version = versionOf(publications, part);
      if (version > 1 && reason === '') throw courseRefused({ code: 'reason-missing' });
      await manager.insert(InterpellationPublicationRow, {
        interpellationId: id,
        ...{ part, version, responsible, reason },
        contents: contentsOf(input, row),
        createdBy: part === 'text' ? row.author : (row.answeredBy ?? ''),
        enteredBy: office.fullName,
        publishedAt: new Date(this.clock.now()),
      });
      // What BIP and the customary way show is the version before.
      const channels = { ...row.channels, [part]: noChannels[part] };
      if (version > 1) await manager.update(InterpellationRow, { interpellationId: id }, { channels });
      return { part, version, responsible, reason, personalDataChecked: input.checked };
    });
  }

  /** P-03. @throws HttpError 422 `not-published`, 409 `channel-noted` */
  noteChannel(office: Office, id: string, { part, channel }: ChannelInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-channel-noted', async ({ manager, row, publications }) => {
      const course = courseOf(row, publications);
      if (!(part === 'text' ? course.textPublished : course.answerPublished))
        throw courseRefused({ code: 'not-published' });
      if (row.channels[part][channel] !== null) throw channelNoted();
      const channels = { ...row.channels, [part]: { ...row.channels[part], [channel]: this.clock.now() } };
      await manager.update(InterpellationRow, { interpellationId: id }, { channels });
      return { part, channel };
    });
  }
}

function contentsOf(input: PublicationInput, { documents }: InterpellationRow): PublishedContents {
  const chosen = documents.filter(
    ({ part, documentId }) => part === input.part && input.documentIds?.includes(documentId),
  );
  if (input.part === 'answer') return { answer: input.answer, documents: chosen };
  const { subject, facts, questions } = input;
  return { subject, facts, questions, documents: chosen };
}
