import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  type AnnualRefusalInput,
  type AnnualRefusals as AnnualRefusalsView,
  annualRefusalInput,
  type RefusalWithdrawal,
  refusalWithdrawal,
} from '../../../../protocol/src/http/annual-refusals.js';
import type { LegalPaths as LegalPathsView } from '../../../../protocol/src/http/legal-paths.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Meetings } from '../meetings/index.js';
import { AnnualRefusals } from './annual-refusals.js';
import { LegalPaths } from './legal-paths.js';

/** refusals of years not held here, and what follows from the annual votes. */
@Roles('council-office')
@Controller('api/office')
export class AnnualRefusalsController {
  constructor(
    private readonly refusals: AnnualRefusals,
    private readonly meetings: Meetings,
    private readonly paths: LegalPaths,
  ) {}

  @Get('terms/:termId/annual-refusals')
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<AnnualRefusalsView> {
    return this.refusals.of(office, termId);
  }

  @Post('terms/:termId/annual-refusals')
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: annualRefusalInput }) input: AnnualRefusalInput,
  ): Promise<AnnualRefusalsView> {
    return this.refusals.enter(office, termId, input);
  }

  @Post('terms/:termId/annual-refusals/:refusalId/withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('refusalId', ParseUUIDPipe) refusalId: string,
    @Body({ schema: refusalWithdrawal }) { reason }: RefusalWithdrawal,
  ): Promise<AnnualRefusalsView> {
    return this.refusals.withdraw(office, termId, refusalId, reason);
  }

  /** For the office's results of the session. */
  @Get('sessions/:sessionId/legal-paths')
  async legalPaths(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<LegalPathsView> {
    const { termId } = await this.meetings.get(office, sessionId);
    return this.paths.of(termId, sessionId);
  }
}
