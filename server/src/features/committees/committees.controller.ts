import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  type CommitteeChange,
  type CommitteeInput,
  type CommitteeRecord,
  committeeChange,
  committeeInput,
} from '../../../../protocol/src/http/committees.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Committees } from './committees.js';

/** Committees of one term, kept by the council office (K-01). */
@Roles('council-office')
@Controller('api/office/terms/:termId/committees')
export class CommitteesController {
  constructor(private readonly committees: Committees) {}

  @Get()
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<CommitteeRecord[]> {
    return this.committees.list(office, termId);
  }

  @Post()
  create(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: committeeInput }) input: CommitteeInput,
  ): Promise<CommitteeRecord> {
    return this.committees.create(office, termId, input);
  }

  @Put(':committeeId')
  change(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('committeeId', ParseUUIDPipe) committeeId: string,
    @Body({ schema: committeeChange }) change: CommitteeChange,
  ): Promise<CommitteeRecord> {
    return this.committees.change(office, termId, committeeId, change);
  }
}
