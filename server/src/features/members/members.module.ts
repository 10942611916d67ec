import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { MembersController } from './members.controller.js';
import { Members } from './members.js';
import { RollFollower } from './roll-follower.js';
import { TermsController } from './terms.controller.js';
import { Terms } from './terms.js';

/** Terms and the members of their councils. */
@Module({
  imports: [IdentityModule, LiveSessionModule],
  controllers: [TermsController, MembersController],
  providers: [Terms, Members, RollFollower],
  exports: [Terms, Members],
})
export class MembersModule {}
