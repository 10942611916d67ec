import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { CommitteesModule } from '../committees/index.js';
import { DocumentsModule } from '../documents/index.js';
import { InterpellationsModule } from '../interpellations/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembersModule } from '../members/index.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoCommitteePapers } from './demo-committee-papers.js';
import { DemoCommittees } from './demo-committees.js';
import { DemoHall } from './demo-hall.js';
import { DemoInterpellations } from './demo-interpellations.js';
import { DemoSessions } from './demo-sessions.js';
import { DemoStart } from './demo-start.js';

/** The invented council every empty hub begins with. */
@Module({
  imports: [
    IdentityModule,
    LiveSessionModule,
    MembersModule,
    CommitteesModule,
    DocumentsModule,
    MeetingsModule,
    InterpellationsModule,
  ],
  providers: [
    DemoAccounts,
    DemoCommitteePapers,
    DemoCommittees,
    DemoHall,
    DemoInterpellations,
    DemoSessions,
    DemoStart,
  ],
})
export class DemoModule {}
