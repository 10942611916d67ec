import { Injectable } from '@nestjs/common';
import {
  type CorrectableEntry,
  correctedFields,
  correctionFault,
  withdrawalFault,
} from '../../../../core/src/interpellations/correction.js';
import type {
  AttachmentInput,
  CorrectionInput,
  InterpellationRecord,
  WithdrawalInput,
} from '../../../../protocol/src/http/interpellations.js';
import { Clock } from '../../platform/clock/clock.js';
import { Documents } from '../documents/index.js';
import { EntryChanging, type EntryInHand } from './entry-changing.js';
import {
  InterpellationCorrectionRow,
  InterpellationPublicationRow,
  InterpellationRow,
} from './interpellation.entity.js';
import { alreadyAttached, courseRefused, tooManyAttachments } from './interpellation-faults.js';
import { authorWithSeat, type Clerk, noChannels } from './interpellations.js';
import { courseOf } from './register-views.js';

/** An entry carries a handful of papers, not an archive. */
const maxAttachments = 20;

/** What is put right afterwards: corrections, publications taken down, papers added (P-02, P-05). */
@Injectable()
export class RegisterChanges {
  constructor(
    private readonly changing: EntryChanging,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  /** The words before stay in the record and in the audit. @throws HttpError 422 see `correctionFault`, `author-unknown` */
  correct(office: Clerk, id: string, { reason, ...corrected }: CorrectionInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-corrected', async ({ manager, row }) => {
      const now = this.clock.now();
      const before = correctable(row);
      const fault = correctionFault(before, corrected, { reason, channel: row.channel, now });
      if (fault) throw courseRefused(fault);
      const { memberId, filedAt, deliveredAt, answeredAt, ...words } = corrected;
      const isNewAuthor = memberId !== null && memberId !== row.memberId;
      const author = isNewAuthor ? (await authorWithSeat(manager, row.termId, memberId)).author : row.author;
      const fields = correctedFields(before, corrected);
      const earlier = told({ ...before, author: row.author }, fields);
      const later = told({ ...corrected, author }, fields);
      await manager.update(
        InterpellationRow,
        { interpellationId: id },
        {
          ...{ ...words, memberId, author },
          filedAt: new Date(filedAt),
          deliveredAt: deliveredAt === null ? null : new Date(deliveredAt),
          answeredAt: answeredAt === null ? null : new Date(answeredAt),
        },
      );
      const no = (await manager.countBy(InterpellationCorrectionRow, { interpellationId: id })) + 1;
      await manager.insert(InterpellationCorrectionRow, {
        interpellationId: id,
        ...{ no, reason, before: earlier, after: later },
        correctedBy: office.fullName,
        correctedAt: new Date(now),
      });
      return { no, reason, before: earlier, after: later };
    });
  }

  /**
   * P-05: nothing of the part stays readable outside; the reason stands in its place. BIP and the customary way are to be seen to anew.
   * @throws HttpError 422 see `withdrawalFault`
   */
  withdraw(office: Clerk, id: string, { part, reason }: WithdrawalInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-withdrawn', async ({ manager, row, publications }) => {
      const course = courseOf(row, publications);
      const fault = withdrawalFault(part === 'text' ? course.textPublished : course.answerPublished, reason);
      if (fault) throw courseRefused(fault, 'reason');
      await manager.insert(InterpellationPublicationRow, {
        interpellationId: id,
        ...{ part, reason, contents: null },
        version: versionOf(publications, part),
        createdBy: part === 'text' ? row.author : (row.answeredBy ?? ''),
        responsible: office.fullName,
        enteredBy: office.fullName,
        publishedAt: new Date(this.clock.now()),
      });
      await manager.update(
        InterpellationRow,
        { interpellationId: id },
        { channels: { ...row.channels, [part]: noChannels[part] } },
      );
      return { part, reason, channels: row.channels[part] };
    });
  }

  /** A paper that came with the text or with the answer; public only when it is published. @throws HttpError 422 `document-unknown`, 409 `already-attached` */
  attach(office: Clerk, id: string, { part, document }: AttachmentInput): Promise<InterpellationRecord> {
    return this.changing.change(office, id, 'interpellation-attached', async ({ manager, row, term, publications }) => {
      if (part === 'answer' && row.answeredAt === null) throw courseRefused({ code: 'not-answered' });
      await this.documents.checkPapers(manager, [document], term.training);
      if (row.documents.some(({ sha256, part: known }) => known === part && sha256 === document.sha256))
        throw alreadyAttached();
      if (row.documents.length >= maxAttachments) throw tooManyAttachments(maxAttachments);
      const documents = [...row.documents, { part, ...document }];
      await manager.update(InterpellationRow, { interpellationId: id }, { documents });
      const { documentId, title } = document;
      return { part, documentId, title, wasPublished: publications.some((known) => known.part === part) };
    });
  }
}

/** The number of the next publication of a part. */
export function versionOf(publications: EntryInHand['publications'], part: 'text' | 'answer'): number {
  return publications.filter((publication) => publication.part === part).length + 1;
}

function correctable(row: InterpellationRow): CorrectableEntry {
  const { kind, memberId, subject, facts, questions, filedAt, deliveredAt, answeredAt, answeredBy, answer } = row;
  return {
    ...{ kind, memberId, subject, facts, questions, answeredBy, answer },
    filedAt: filedAt.toISOString(),
    deliveredAt: deliveredAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

/** The changed fields for people: the author by name, not by number. */
function told(
  entry: CorrectableEntry & { readonly author: string },
  fields: readonly (keyof CorrectableEntry)[],
): Record<string, string | null> {
  return Object.fromEntries(
    fields.map((field) => {
      const shown = field === 'memberId' ? 'author' : field;
      const value = entry[shown];
      return [shown, value === null ? null : String(value)];
    }),
  );
}
