import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { ResultsModule } from '../results/index.js';
import { CheckpointKeys } from './checkpoint-keys.js';
import { CheckpointMaker } from './checkpoint-maker.js';
import { CheckpointStore } from './checkpoint-store.js';
import { CheckpointsController } from './checkpoints.controller.js';
import { Cosignatures } from './cosignatures.js';
import { OwnReceiptsController } from './own-receipts.controller.js';
import { PublicCheckpoints } from './public-checkpoints.js';
import { Receipts } from './receipts.js';
import { SessionTrees } from './session-trees.js';
import { Witnesses } from './witnesses.js';

/** Signed checkpoints of the logs, proofs, witnesses and voters' receipts (V-30). */
@Module({
  imports: [IdentityModule, LiveSessionModule, ResultsModule],
  controllers: [CheckpointsController, OwnReceiptsController],
  providers: [
    CheckpointKeys,
    CheckpointStore,
    SessionTrees,
    CheckpointMaker,
    Witnesses,
    PublicCheckpoints,
    Cosignatures,
    Receipts,
  ],
  exports: [CheckpointStore],
})
export class CheckpointsModule {}
