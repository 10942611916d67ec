import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersModule } from '../members/index.js';
import { CommitteesController } from './committees.controller.js';
import { Committees } from './committees.js';

/** Committees of a council (art. 21). */
@Module({
  imports: [IdentityModule, MembersModule],
  controllers: [CommitteesController],
  providers: [Committees],
  exports: [Committees],
})
export class CommitteesModule {}
