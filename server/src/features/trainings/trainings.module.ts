import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersModule } from '../members/index.js';
import { TrainingCouncils } from './training-councils.js';
import { TrainingsController } from './trainings.controller.js';

/** Training councils. */
@Module({
  imports: [IdentityModule, MembersModule],
  controllers: [TrainingsController],
  providers: [TrainingCouncils],
})
export class TrainingsModule {}
