import { Body, Controller, Delete, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  type TrainingCouncil,
  type TrainingCouncilInput,
  trainingCouncilInput,
} from '../../../../protocol/src/http/office.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { TrainingCouncils } from './training-councils.js';

/** Training councils for rehearsals and courses. */
@Roles('council-office')
@Controller('api/office/trainings')
export class TrainingsController {
  constructor(private readonly councils: TrainingCouncils) {}

  @Post('council')
  @Header('cache-control', 'no-store')
  create(
    @CurrentPerson() office: SignedInPerson,
    @Body({ schema: trainingCouncilInput }) input: TrainingCouncilInput,
  ): Promise<TrainingCouncil> {
    return this.councils.create(office, input);
  }

  @Delete('council/:termId')
  @HttpCode(204)
  retire(@CurrentPerson() office: SignedInPerson, @Param('termId', ParseUUIDPipe) termId: string): Promise<void> {
    return this.councils.retire(office, termId);
  }
}
