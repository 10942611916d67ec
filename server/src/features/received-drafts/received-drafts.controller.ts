import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  type DraftProposal,
  type LeavingOut,
  leavingOut,
  type ReceivedDraft,
  type ReceivedDraftInput,
  receivedDraftInput,
} from '../../../../protocol/src/http/received-drafts.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { ReceivedDrafts } from './received-drafts.js';

/** The register of drafts received, and what it proposes for a session in preparation. */
@Roles('council-office')
@Controller('api/office')
export class ReceivedDraftsController {
  constructor(private readonly drafts: ReceivedDrafts) {}

  @Get('terms/:termId/received-drafts')
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<ReceivedDraft[]> {
    return this.drafts.list(office, termId);
  }

  @Post('terms/:termId/received-drafts')
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: receivedDraftInput }) input: ReceivedDraftInput,
  ): Promise<ReceivedDraft> {
    return this.drafts.enter(office, termId, input);
  }

  @Post('terms/:termId/received-drafts/:draftId/withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('draftId', ParseUUIDPipe) draftId: string,
  ): Promise<ReceivedDraft> {
    return this.drafts.withdraw(office, termId, draftId);
  }

  @Get('meetings/:sessionId/received-drafts')
  proposals(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<DraftProposal[]> {
    return this.drafts.proposals(office, sessionId);
  }

  @Put('meetings/:sessionId/received-drafts/:draftId/leaving-out')
  leaveOut(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body({ schema: leavingOut }) { reason }: LeavingOut,
  ): Promise<DraftProposal[]> {
    return this.drafts.leaveOut(office, sessionId, draftId, reason);
  }
}
