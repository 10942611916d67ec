import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { CheckpointsModule } from '../checkpoints/index.js';
import { ResultsModule } from '../results/index.js';
import { CaseFiles } from './case-files.js';
import { CaseMaker } from './case-maker.js';
import { DeskTrail } from './desk-trail.js';
import { EvidenceController } from './evidence.controller.js';

/** Case files of contested votes. */
@Module({
  imports: [IdentityModule, LiveSessionModule, ResultsModule, CheckpointsModule],
  controllers: [EvidenceController],
  providers: [CaseFiles, CaseMaker, DeskTrail],
})
export class EvidenceModule {}
