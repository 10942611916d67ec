import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { ClosingHeads } from './closing-heads.js';
import { DraftsController } from './drafts.controller.js';
import { ElectionsController } from './elections.controller.js';
import { PdfPrinter } from './pdf-printer.js';
import { PublicLogs } from './public-logs.js';
import { ResultsController } from './results.controller.js';
import { Results } from './results.js';

/** Named lists, open data, attendance and the log of a session, for everybody. */
@Module({
  imports: [IdentityModule, LiveSessionModule],
  controllers: [ResultsController, DraftsController, ElectionsController],
  providers: [Results, ClosingHeads, PublicLogs, PdfPrinter],
  exports: [Results, PdfPrinter],
})
export class ResultsModule {}
