import { Module } from '@nestjs/common';
import { AnnualRefusalsModule } from './features/annual-refusals/index.js';
import { CheckpointsModule } from './features/checkpoints/index.js';
import { CommitteesModule } from './features/committees/index.js';
import { DemoModule } from './features/demo/demo.module.js';
import { DocumentsModule } from './features/documents/index.js';
import { EvidenceModule } from './features/evidence/evidence.module.js';
import { HallModule } from './features/hall/hall.module.js';
import { InterestsModule } from './features/interests/interests.module.js';
import { InterpellationsModule } from './features/interpellations/index.js';
import { MeetingsModule } from './features/meetings/index.js';
import { MembersModule } from './features/members/index.js';
import { PeopleModule } from './features/people/people.module.js';
import { PresenceModule } from './features/presence/presence.module.js';
import { PublicSiteModule } from './features/public-site/public-site.module.js';
import { ReceivedDraftsModule } from './features/received-drafts/index.js';
import { ReportDebateModule } from './features/report-debate/index.js';
import { ResignationsModule } from './features/resignations/index.js';
import { ResultsModule } from './features/results/results.module.js';
import { ScreensModule } from './features/screens/screens.module.js';
import { StatutModule } from './features/statut/index.js';
import { TrainingsModule } from './features/trainings/trainings.module.js';
import { VoteSheetsModule } from './features/vote-sheets/index.js';
import { IdentityModule } from './identity/identity.module.js';
import { LiveSessionModule } from './live-session/live-session.module.js';

/** The hub's rooms. A feature adds its module to this list; `PlatformModule` is there for all of them. */
@Module({
  imports: [
    IdentityModule,
    LiveSessionModule,
    ScreensModule,
    PeopleModule,
    MembersModule,
    CommitteesModule,
    DocumentsModule,
    StatutModule,
    MeetingsModule,
    TrainingsModule,
    ResultsModule,
    CheckpointsModule,
    EvidenceModule,
    ReportDebateModule,
    AnnualRefusalsModule,
    ResignationsModule,
    ReceivedDraftsModule,
    VoteSheetsModule,
    PresenceModule,
    InterestsModule,
    InterpellationsModule,
    HallModule,
    PublicSiteModule,
    DemoModule,
  ],
})
export class HubModule {}
