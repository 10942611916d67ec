import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { DocumentsModule } from '../documents/index.js';
import { MembersModule } from '../members/index.js';
import { DraftPlaces } from './draft-places.js';
import { ReceivedDraftsController } from './received-drafts.controller.js';
import { ReceivedDrafts } from './received-drafts.js';

/** Drafts of resolutions received by the council. */
@Module({
  imports: [IdentityModule, LiveSessionModule, MembersModule, DocumentsModule],
  controllers: [ReceivedDraftsController],
  providers: [ReceivedDrafts, DraftPlaces],
  exports: [DraftPlaces],
})
export class ReceivedDraftsModule {}
