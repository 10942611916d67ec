import { Module } from '@nestjs/common';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { CommitteesModule } from '../committees/index.js';
import { InterpellationsModule } from '../interpellations/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { ResultsModule } from '../results/index.js';
import { VoteSheetsModule } from '../vote-sheets/index.js';
import { PageContents } from './pages/page-contents.js';
import { PagePrinter } from './pages/page-printer.js';
import { PagesController } from './pages/pages.controller.js';
import { PublicSessions } from './public-sessions.js';
import { LiveController } from './stream/live.controller.js';
import { PublicStreams } from './stream/public-streams.js';

/** What everybody sees without a sign-in: the portal's pages and the live view behind them. */
@Module({
  imports: [
    CommitteesModule,
    InterpellationsModule,
    LiveSessionModule,
    MeetingsModule,
    ResultsModule,
    VoteSheetsModule,
  ],
  controllers: [PagesController, LiveController],
  providers: [PublicSessions, PageContents, PagePrinter, PublicStreams],
})
export class PublicSiteModule {}
