import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import {
  type ExclusionWarningsView,
  type Interests as Flags,
  interests,
} from '../../../../protocol/src/http/interests.js';
import { Roles, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Interests } from './interests.js';

/** Profiles of conflicts in the office, warnings in the hall (V-12). */
@Controller('api')
export class InterestsController {
  constructor(private readonly interests: Interests) {}

  @Roles('council-office')
  @Get('office/terms/:termId/members/:memberId/interests')
  of(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<Flags> {
    return this.interests.of(office, termId, memberId);
  }

  @Roles('council-office')
  @Put('office/terms/:termId/members/:memberId/interests')
  keep(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body({ schema: interests }) input: Flags,
  ): Promise<Flags> {
    return this.interests.keep(office, termId, memberId, input);
  }

  @SignedIn()
  @Get('sessions/:sessionId/items/:itemId/exclusion-warnings')
  warnings(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('itemId') itemId: string,
  ): Promise<ExclusionWarningsView> {
    return this.interests.warnings(person, sessionId, itemId);
  }
}
