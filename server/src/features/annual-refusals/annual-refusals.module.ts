import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembersModule } from '../members/index.js';
import { AnnualRefusalsController } from './annual-refusals.controller.js';
import { AnnualRefusals } from './annual-refusals.js';
import { LegalPaths } from './legal-paths.js';

/** Refused confidence and discharge, year by year, and the ways the law opens. */
@Module({
  imports: [IdentityModule, LiveSessionModule, MembersModule, MeetingsModule],
  controllers: [AnnualRefusalsController],
  providers: [AnnualRefusals, LegalPaths],
})
export class AnnualRefusalsModule {}
