import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { DocumentsModule } from '../documents/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembersModule } from '../members/index.js';
import { ResultsModule } from '../results/index.js';
import { EntryChanging } from './entry-changing.js';
import { InterpellationSteps } from './interpellation-course.js';
import { InterpellationsController } from './interpellations.controller.js';
import { Interpellations } from './interpellations.js';
import { OpenInterpellationsController } from './open-interpellations.controller.js';
import { OralQuestionsController } from './oral-questions.controller.js';
import { OralQuestions } from './oral-questions.js';
import { OwnAttachments } from './own-attachments.js';
import { OwnInterpellations } from './own-interpellations.js';
import { PublicInterpellations } from './public-interpellations.js';
import { RegisterChanges } from './register-changes.js';

/** `Rejestr interpelacji i zapytań` (§10). */
@Module({
  imports: [DocumentsModule, IdentityModule, MeetingsModule, MembersModule, ResultsModule],
  controllers: [InterpellationsController, OpenInterpellationsController, OralQuestionsController],
  providers: [
    EntryChanging,
    Interpellations,
    InterpellationSteps,
    OralQuestions,
    OwnAttachments,
    OwnInterpellations,
    PublicInterpellations,
    RegisterChanges,
  ],
  exports: [Interpellations, InterpellationSteps, PublicInterpellations],
})
export class InterpellationsModule {}
