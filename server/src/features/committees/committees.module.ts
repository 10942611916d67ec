import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { DocumentsModule } from '../documents/index.js';
import { MembersModule } from '../members/index.js';
import { CommitteesController } from './committees.controller.js';
import { Committees } from './committees.js';
import { PublicCommitteesController } from './open/public-committees.controller.js';
import { PublicCommittees } from './open/public-committees.js';
import { CommitteePapers } from './papers/committee-papers.js';
import { CommitteePapersController } from './papers/papers.controller.js';

/** Committees of a council (art. 21). */
@Module({
  imports: [DocumentsModule, IdentityModule, MembersModule],
  controllers: [CommitteesController, CommitteePapersController, PublicCommitteesController],
  providers: [Committees, CommitteePapers, PublicCommittees],
  exports: [Committees, CommitteePapers, PublicCommittees],
})
export class CommitteesModule {}
