import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Role } from '../../../../core/src/council/council.js';
import {
  type ApplicationChange,
  applicationChange,
  type DebateApplication,
  type DebateRegister as DebateRegisterView,
  type DebateSpeaker,
  type PaperApplication,
  paperApplication,
} from '../../../../protocol/src/http/report-debate.js';
import { Roles, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Meetings } from '../meetings/index.js';
import { notForYou } from './debate-faults.js';
import { DebateRegister } from './debate-register.js';

/** Who may see the list of speakers beside the presider. */
const leading: readonly Role[] = ['chair', 'operator', 'council-office', 'recorder'];

/** The office's register of applications, and the list of speakers for whoever leads the debate. */
@Controller('api')
export class DebateRegisterController {
  constructor(
    private readonly register: DebateRegister,
    private readonly meetings: Meetings,
    private readonly live: LiveSessions,
  ) {}

  @Roles('council-office')
  @Get('office/sessions/:sessionId/debate-applications')
  async list(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<DebateRegisterView> {
    await this.meetings.get(office, sessionId);
    return this.register.list(sessionId);
  }

  @Roles('council-office')
  @Post('office/sessions/:sessionId/debate-applications')
  async enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body({ schema: paperApplication }) input: PaperApplication,
  ): Promise<DebateApplication> {
    await this.meetings.get(office, sessionId);
    return this.register.enterPaper(office, sessionId, input);
  }

  @Roles('council-office')
  @Put('office/sessions/:sessionId/debate-applications/:applicationId')
  async change(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body({ schema: applicationChange }) input: ApplicationChange,
  ): Promise<DebateApplication> {
    await this.meetings.get(office, sessionId);
    return this.register.change(office, sessionId, applicationId, input);
  }

  @Roles('council-office')
  @Get('office/sessions/:sessionId/debate-applications/:applicationId/support-list')
  async supportList(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.meetings.get(office, sessionId);
    const bytes = await this.register.supportList(office, sessionId, applicationId);
    reply.header('cache-control', 'private, no-store').header('content-disposition', 'inline; filename="podpisy.pdf"');
    await reply.type('application/pdf').send(bytes);
  }

  @Roles('council-office')
  @Post('office/sessions/:sessionId/debate-applications/erase-personal-data')
  @HttpCode(200)
  async erase(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<DebateRegisterView> {
    await this.meetings.get(office, sessionId);
    return this.register.erase(office, sessionId);
  }

  /** Names in the order of receipt: for whoever presides and those who serve the session (S-10: the rights in force now). */
  @SignedIn()
  @Get('sessions/:sessionId/debate-speakers')
  async speakers(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<DebateSpeaker[]> {
    const { roles } = actorIn(await this.live.stateOf(sessionId), person, 'http');
    if (!roles.some((role) => leading.includes(role))) throw notForYou();
    return this.register.speakers(sessionId);
  }
}
