import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { type HallCard, type HallCardChange, hallCardChange } from '../../../../protocol/src/http/halls.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { HallCards } from './hall-cards.js';

/** Presence cards of a hall, for office and operator. */
@Roles('council-office', 'operator')
@Controller('api/halls/:hallId/cards')
export class HallCardsController {
  constructor(private readonly cards: HallCards) {}

  @Get()
  list(@CurrentPerson() person: SignedInPerson, @Param('hallId', ParseUUIDPipe) hallId: string): Promise<HallCard[]> {
    return this.cards.list(person, hallId);
  }

  @Put()
  @HttpCode(204)
  set(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
    @Body({ schema: hallCardChange }) change: HallCardChange,
  ): Promise<void> {
    return this.cards.set(person, hallId, change);
  }
}
