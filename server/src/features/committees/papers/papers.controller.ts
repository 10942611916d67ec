import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  type CommitteePaperDaysChange,
  type CommitteePaperInput,
  type CommitteePaperWithdrawal,
  committeePaperDaysChange,
  committeePaperInput,
  committeePaperWithdrawal,
  type CommitteePapers as PapersOfTerm,
} from '../../../../../protocol/src/http/committee-papers.js';
import { Roles } from '../../../identity/access/access.js';
import { CurrentPerson } from '../../../identity/access/current-person.js';
import type { SignedInPerson } from '../../../identity/signed-in-person.js';
import { CommitteePapers } from './committee-papers.js';

/** Plans of work and reports of the committees of one term, entered by the council office (K-01). */
@Roles('council-office')
@Controller('api/office/terms/:termId')
export class CommitteePapersController {
  constructor(private readonly papers: CommitteePapers) {}

  @Get('committee-papers')
  list(@CurrentPerson() office: SignedInPerson, @Param('termId', ParseUUIDPipe) termId: string): Promise<PapersOfTerm> {
    return this.papers.list(office, termId);
  }

  @Post('committees/:committeeId/papers')
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('committeeId', ParseUUIDPipe) committeeId: string,
    @Body({ schema: committeePaperInput }) input: CommitteePaperInput,
  ): Promise<PapersOfTerm> {
    return this.papers.enter(office, termId, committeeId, input);
  }

  @Put('committee-papers/:paperId/days')
  changeDays(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('paperId', ParseUUIDPipe) paperId: string,
    @Body({ schema: committeePaperDaysChange }) change: CommitteePaperDaysChange,
  ): Promise<PapersOfTerm> {
    return this.papers.changeDays(office, termId, paperId, change);
  }

  @Post('committee-papers/:paperId/withdrawal')
  @HttpCode(200)
  withdraw(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('paperId', ParseUUIDPipe) paperId: string,
    @Body({ schema: committeePaperWithdrawal }) { reason }: CommitteePaperWithdrawal,
  ): Promise<PapersOfTerm> {
    return this.papers.withdraw(office, termId, paperId, reason);
  }
}
