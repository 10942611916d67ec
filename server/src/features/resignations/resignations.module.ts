import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersModule } from '../members/index.js';
import { ResignationsController } from './resignations.controller.js';
import { Resignations } from './resignations.js';

/** Resignations of chair and vice-chairs (art. 19 ust. 5–6). */
@Module({
  imports: [IdentityModule, MembersModule],
  controllers: [ResignationsController],
  providers: [Resignations],
})
export class ResignationsModule {}
