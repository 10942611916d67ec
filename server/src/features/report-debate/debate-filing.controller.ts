import { Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type ApplicationReceipt,
  electronicApplication,
  type PublicDebate,
} from '../../../../protocol/src/http/report-debate.js';
import { Public } from '../../identity/access/access.js';
import { networkOf } from '../../identity/sign-ins/network-of.js';
import { RecentCounts } from '../../identity/sign-ins/recent-counts.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { tooManyApplications } from './debate-faults.js';
import { DebateRegister } from './debate-register.js';
import { readSupportList } from './support-list.js';

const hourMs = 3_600_000;

/** What residents file themselves; open to everybody, for convened sessions only. */
@Controller('api/public/sessions/:sessionId')
export class DebateFilingController {
  /** Attempts per network: each one may bring five megabytes. */
  private readonly recent = new RecentCounts(hourMs, 12);

  constructor(
    private readonly register: DebateRegister,
    private readonly live: LiveSessions,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Get('debate')
  async debate(@Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<PublicDebate> {
    await publicStateOf(this.live, sessionId);
    return this.register.publicly(sessionId);
  }

  @Public()
  @Post('debate-applications')
  @HttpCode(201)
  async file(
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Headers('x-debate-application') header: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationReceipt> {
    this.throttle(request.ip);
    await publicStateOf(this.live, sessionId);
    const application = readApplication(header);
    const list = await readSupportList(request.raw.iterator({ destroyOnReturn: false }));
    return this.register.file(sessionId, application, list);
  }

  private throttle(address: string): void {
    const [network, now] = [networkOf(address), this.clock.now()];
    const waitMs = this.recent.waitMs(network, now);
    if (waitMs > 0) throw tooManyApplications(waitMs);
    this.recent.add(network, now);
  }
}

function readApplication(header: string | undefined) {
  const parsed = electronicApplication.safeParse(decoded(header));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new HttpError(400, { code: 'bad-request', text: 'Uzupełnij wszystkie pola zgłoszenia.', path });
}

function decoded(header: string | undefined): unknown {
  try {
    return JSON.parse(decodeURIComponent(header ?? ''));
  } catch {
    return undefined;
  }
}
