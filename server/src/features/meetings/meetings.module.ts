import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { CommitteesModule } from '../committees/index.js';
import { DocumentsModule } from '../documents/index.js';
import { MembersModule } from '../members/index.js';
import { ReceivedDraftsModule } from '../received-drafts/index.js';
import { StatutModule } from '../statut/index.js';
import { Convening } from './convening.js';
import { MeetingsController } from './meetings.controller.js';
import { Meetings } from './meetings.js';
import { NewcomersController } from './newcomers.controller.js';
import { Newcomers } from './newcomers.js';
import { RemotePermissionsController } from './remote/remote-permissions.controller.js';
import { RemotePermissions } from './remote/remote-permissions.js';
import { SessionIndex } from './session-index.js';
import { SessionLists } from './session-lists.js';
import { SessionsController } from './sessions.controller.js';
import { TrainingReset } from './training-reset.js';

/** Preparing, convening and listing sessions. */
@Module({
  imports: [
    IdentityModule,
    LiveSessionModule,
    DocumentsModule,
    MembersModule,
    CommitteesModule,
    StatutModule,
    ReceivedDraftsModule,
  ],
  controllers: [MeetingsController, RemotePermissionsController, SessionsController, NewcomersController],
  providers: [Meetings, RemotePermissions, Convening, TrainingReset, SessionIndex, SessionLists, Newcomers],
  exports: [Meetings, Convening, SessionIndex, SessionLists],
})
export class MeetingsModule {}
