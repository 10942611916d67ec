import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  type AgendaRevision,
  agendaRevision,
  type Meeting,
  type MeetingChange,
  type MeetingInput,
  meetingChange,
  meetingInput,
} from '../../../../protocol/src/http/office.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Convening } from './convening.js';
import { Meetings } from './meetings.js';
import { TrainingReset } from './training-reset.js';

/** Sessions in preparation, kept by the council office. */
@Roles('council-office')
@Controller('api/office/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly convening: Convening,
    private readonly trainingReset: TrainingReset,
  ) {}

  @Get()
  list(@CurrentPerson() office: SignedInPerson): Promise<Meeting[]> {
    return this.meetings.list(office);
  }

  @Post()
  create(
    @CurrentPerson() office: SignedInPerson,
    @Body({ schema: meetingInput }) input: MeetingInput,
  ): Promise<Meeting> {
    return this.meetings.create(office, input);
  }

  @Get(':sessionId')
  get(@CurrentPerson() office: SignedInPerson, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<Meeting> {
    return this.meetings.get(office, sessionId);
  }

  @Put(':sessionId')
  change(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body({ schema: meetingChange }) change: MeetingChange,
  ): Promise<Meeting> {
    return this.meetings.change(office, sessionId, change);
  }

  @Delete(':sessionId')
  @HttpCode(204)
  remove(@CurrentPerson() office: SignedInPerson, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<void> {
    return this.meetings.remove(office, sessionId);
  }

  @Post(':sessionId/convene')
  @HttpCode(200)
  convene(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<Meeting> {
    return this.convening.convene(office, sessionId);
  }

  @Post(':sessionId/agenda')
  @HttpCode(200)
  reviseAgenda(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body({ schema: agendaRevision }) revision: AgendaRevision,
  ): Promise<Meeting> {
    return this.convening.reviseAgenda(office, sessionId, revision);
  }

  @Post(':sessionId/copy')
  copy(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<Meeting> {
    return this.meetings.copy(office, sessionId);
  }

  @Post(':sessionId/reset')
  reset(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<Meeting> {
    return this.trainingReset.reset(office, sessionId);
  }
}
