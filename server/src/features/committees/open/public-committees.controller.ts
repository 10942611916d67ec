import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PublicCommittee } from '../../../../../protocol/src/http/committee-papers.js';
import { Public } from '../../../identity/access/access.js';
import { DocumentStore, sendPdf } from '../../documents/index.js';
import { PublicCommittees } from './public-committees.js';

/** Committees as open data, and the files of their papers. */
@Public()
@Controller('api/public/committees')
export class PublicCommitteesController {
  constructor(
    private readonly committees: PublicCommittees,
    private readonly store: DocumentStore,
  ) {}

  @Get(':committeeId')
  one(@Param('committeeId') committeeId: string): Promise<PublicCommittee> {
    return this.committees.get(committeeId);
  }

  @Get(':committeeId/papers/:paperId.pdf')
  async paper(
    @Param('committeeId') committeeId: string,
    @Param('paperId') paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, this.store, await this.committees.paper(committeeId, paperId), 'no-cache');
  }
}
