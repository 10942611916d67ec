import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { MembersModule } from '../members/index.js';
import { InterestsController } from './interests.controller.js';
import { Interests } from './interests.js';

/** Warnings of an exclusion under art. 25a (V-12). */
@Module({
  imports: [IdentityModule, LiveSessionModule, MembersModule],
  controllers: [InterestsController],
  providers: [Interests],
})
export class InterestsModule {}
