import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type DeviceOrder, deviceOrder, type OrderOutcome } from '../../../../protocol/src/hall/device-order.js';
import {
  type Hall,
  type HallNow,
  type HallSession,
  type HallSummary,
  hallSession,
  type NewHall,
  newHall,
  type PlanChange,
  planChange,
  type SecretChange,
  secretChange,
} from '../../../../protocol/src/http/halls.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { HallFeeds } from './hall-feeds.js';
import { HallNews } from './hall-news.js';
import { HallOrders } from './hall-orders.js';
import { HallSessions } from './hall-sessions.js';
import { Halls } from './halls.js';

const shownLines = 60;
/** A program tells how its devices are at least this often. */
const freshMs = 12_000;

/** Halls and their devices, for office and operator; the contract stands in `protocol/src/http/halls.ts`. */
@Roles('council-office', 'operator')
@Controller('api/halls')
export class HallsController {
  constructor(
    private readonly halls: Halls,
    private readonly sessions: HallSessions,
    private readonly feeds: HallFeeds,
    private readonly news: HallNews,
    private readonly orders: HallOrders,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@CurrentPerson() person: SignedInPerson): Promise<HallSummary[]> {
    return this.halls.list(person);
  }

  @Post()
  create(@CurrentPerson() person: SignedInPerson, @Body({ schema: newHall }) hall: NewHall): Promise<Hall> {
    return this.halls.create(person, hall);
  }

  @Get(':hallId')
  get(@CurrentPerson() person: SignedInPerson, @Param('hallId', ParseUUIDPipe) hallId: string): Promise<Hall> {
    return this.halls.get(person, hallId);
  }

  @Delete(':hallId')
  @HttpCode(204)
  remove(@CurrentPerson() person: SignedInPerson, @Param('hallId', ParseUUIDPipe) hallId: string): Promise<void> {
    return this.halls.remove(person, hallId);
  }

  @Get(':hallId/now')
  async now(@CurrentPerson() person: SignedInPerson, @Param('hallId', ParseUUIDPipe) hallId: string): Promise<HallNow> {
    const { sessionId, reports, reportedAt } = await this.halls.row(person, hallId);
    const isFresh = reportedAt !== null && Date.parse(this.clock.now()) - reportedAt.getTime() < freshMs;
    return {
      connected: this.feeds.isOpen(hallId) || isFresh,
      reportedAt: reportedAt?.toISOString() ?? null,
      reports,
      situation: await this.sessions.situation(sessionId),
      journal: await this.news.journal(hallId, shownLines),
    };
  }

  @Put(':hallId/plan')
  setPlan(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
    @Body({ schema: planChange }) change: PlanChange,
  ): Promise<Hall> {
    return this.halls.setPlan(person, hallId, change);
  }

  @Put(':hallId/secrets')
  @HttpCode(204)
  setSecret(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
    @Body({ schema: secretChange }) change: SecretChange,
  ): Promise<void> {
    return this.halls.setSecret(person, hallId, change);
  }

  @Put(':hallId/session')
  @HttpCode(204)
  setSession(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
    @Body({ schema: hallSession }) { sessionId }: HallSession,
  ): Promise<void> {
    return this.sessions.choose(person, hallId, sessionId);
  }

  @Post(':hallId/key')
  async newKey(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
  ): Promise<{ key: string }> {
    return { key: await this.halls.newKey(person, hallId) };
  }

  @Post(':hallId/orders')
  @HttpCode(200)
  order(
    @CurrentPerson() person: SignedInPerson,
    @Param('hallId', ParseUUIDPipe) hallId: string,
    @Body({ schema: deviceOrder }) order: DeviceOrder,
  ): Promise<OrderOutcome> {
    return this.orders.ask(person, hallId, order);
  }
}
