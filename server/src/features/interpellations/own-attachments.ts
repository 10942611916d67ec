import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import type { OwnAttachmentQuery } from '../../../../protocol/src/http/interpellations.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { Documents } from '../documents/index.js';
import { TermRow } from '../members/index.js';
import { notACouncillor, tooManyUploads } from './interpellation-faults.js';
import { authorWithSeat } from './interpellations.js';

const dayMs = 86_400_000;
const maxUploadsPerDay = 40;

/** Files a councillor attaches to a paper before it is filed; nobody but its author can name them, nobody reads them until then. */
@Injectable()
export class OwnAttachments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 403 `not-a-councillor`, 422 `author-unknown`, 429 `too-many-uploads`; see `Documents.upload` */
  async upload(
    person: SignedInPerson,
    { termId, title, fileName }: OwnAttachmentQuery,
    source: AsyncIterable<Uint8Array>,
  ): Promise<ItemDocument> {
    const seat = person.seats.find((candidate) => candidate.termId === termId);
    const { manager } = this.dataSource;
    const term = seat && (await manager.findOneBy(TermRow, { termId, retiredAt: IsNull() }));
    if (!term) throw notACouncillor();
    await authorWithSeat(manager, termId, seat.memberId);
    const yesterday = new Date(Date.parse(this.clock.now()) - dayMs);
    if ((await this.documents.uploadsSince(person.personId, yesterday)) >= maxUploadsPerDay) throw tooManyUploads();
    const uploader = { personId: person.personId, training: term.training };
    return this.documents.upload(uploader, { title, fileName }, source);
  }
}
