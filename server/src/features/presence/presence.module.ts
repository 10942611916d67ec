import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembersModule } from '../members/index.js';
import { ResultsModule } from '../results/index.js';
import { PresenceController } from './presence.controller.js';
import { Presence } from './presence.js';

/** Presence for the settlement of allowances. */
@Module({
  imports: [IdentityModule, LiveSessionModule, MeetingsModule, MembersModule, ResultsModule],
  controllers: [PresenceController],
  providers: [Presence],
})
export class PresenceModule {}
