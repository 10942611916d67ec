import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersModule } from '../members/index.js';
import { ResultsModule } from '../results/index.js';
import { InterpellationSteps } from './interpellation-course.js';
import { InterpellationsController } from './interpellations.controller.js';
import { Interpellations } from './interpellations.js';
import { OpenInterpellationsController } from './open-interpellations.controller.js';
import { OwnInterpellations } from './own-interpellations.js';
import { PublicInterpellations } from './public-interpellations.js';

/** `Rejestr interpelacji i zapytań` (§10). */
@Module({
  imports: [IdentityModule, MembersModule, ResultsModule],
  controllers: [InterpellationsController, OpenInterpellationsController],
  providers: [Interpellations, InterpellationSteps, OwnInterpellations, PublicInterpellations],
  exports: [Interpellations, InterpellationSteps, PublicInterpellations],
})
export class InterpellationsModule {}
