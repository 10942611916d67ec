import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Newcomer, type SeatNewcomer, seatNewcomer } from '../../../../protocol/src/http/newcomers.js';
import { SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Newcomers } from './newcomers.js';

/** Mandates gained while a session goes on; for the presider and the office. */
@SignedIn()
@Controller('api/sessions/:sessionId/newcomers')
export class NewcomersController {
  constructor(private readonly newcomers: Newcomers) {}

  @Get()
  list(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<Newcomer[]> {
    return this.newcomers.of(sessionId, person);
  }

  @Post()
  @HttpCode(204)
  seat(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body({ schema: seatNewcomer }) { memberId, commandId }: SeatNewcomer,
  ): Promise<void> {
    return this.newcomers.seat(sessionId, memberId, commandId, person);
  }
}
