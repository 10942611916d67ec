import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type StatutInput, type StatutVersion, statutInput } from '../../../../protocol/src/http/statut.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Statut } from './statut.js';

/** Settings of the statut, kept by the council office. */
@Roles('council-office')
@Controller('api/office/terms/:termId/statut')
export class StatutController {
  constructor(private readonly statut: Statut) {}

  @Get()
  versions(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<StatutVersion[]> {
    return this.statut.versions(office, termId);
  }

  @Post()
  add(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: statutInput }) input: StatutInput,
  ): Promise<StatutVersion> {
    return this.statut.add(office, termId, input);
  }
}
