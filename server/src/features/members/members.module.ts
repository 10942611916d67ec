import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersController } from './members.controller.js';
import { Members } from './members.js';
import { TermsController } from './terms.controller.js';
import { Terms } from './terms.js';

/** Terms and the members of their councils. */
@Module({
  imports: [IdentityModule],
  controllers: [TermsController, MembersController],
  providers: [Terms, Members],
  exports: [Terms, Members],
})
export class MembersModule {}
