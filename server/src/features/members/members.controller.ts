import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type MemberInput, type MemberRecord, memberInput } from '../../../../protocol/src/http/office.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Members } from './members.js';

/** Members of one term's council, kept by the council office. */
@Roles('council-office')
@Controller('api/office/terms/:termId/members')
export class MembersController {
  constructor(private readonly members: Members) {}

  @Get()
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<MemberRecord[]> {
    return this.members.list(office, termId);
  }

  @Post()
  create(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: memberInput }) input: MemberInput,
  ): Promise<MemberRecord> {
    return this.members.create(office, termId, input);
  }

  @Put(':memberId')
  change(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body({ schema: memberInput }) input: MemberInput,
  ): Promise<MemberRecord> {
    return this.members.change(office, termId, memberId, input);
  }

  @Delete(':memberId')
  @HttpCode(204)
  remove(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<void> {
    return this.members.remove(office, termId, memberId);
  }
}
