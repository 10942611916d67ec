import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { ResignationEnding } from '../../../../core/src/presiding/resignation.js';
import {
  type ResignationInput,
  type ResignationRecord,
  resignationEnding,
  resignationInput,
} from '../../../../protocol/src/http/resignations.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Resignations } from './resignations.js';

/** Resignations of chair and vice-chairs, as the office keeps them. */
@Roles('council-office')
@Controller('api/office/terms/:termId/resignations')
export class ResignationsController {
  constructor(private readonly resignations: Resignations) {}

  @Get()
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<ResignationRecord[]> {
    return this.resignations.list(office, termId);
  }

  @Post()
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: resignationInput }) input: ResignationInput,
  ): Promise<ResignationRecord[]> {
    return this.resignations.enter(office, termId, input);
  }

  @Post(':resignationId/ending')
  @HttpCode(200)
  end(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('resignationId', ParseUUIDPipe) resignationId: string,
    @Body({ schema: resignationEnding }) ending: ResignationEnding,
  ): Promise<ResignationRecord[]> {
    return this.resignations.end(office, termId, resignationId, ending);
  }

  @Post(':resignationId/end-of-office')
  @HttpCode(200)
  endOffice(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Param('resignationId', ParseUUIDPipe) resignationId: string,
  ): Promise<ResignationRecord[]> {
    return this.resignations.endOffice(office, termId, resignationId);
  }
}
