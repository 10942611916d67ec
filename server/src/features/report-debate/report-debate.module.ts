import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { DocumentsModule } from '../documents/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { DebateFilingController } from './debate-filing.controller.js';
import { DebateRegisterController } from './debate-register.controller.js';
import { DebateRegister } from './debate-register.js';
import { DebateTermsReader } from './debate-terms.js';

/** Applications of residents to the debate on the report on the state of the gmina (§9). `DocumentsModule` lets raw PDF bodies in. */
@Module({
  imports: [IdentityModule, LiveSessionModule, MeetingsModule, DocumentsModule],
  controllers: [DebateRegisterController, DebateFilingController],
  providers: [DebateRegister, DebateTermsReader],
  exports: [DebateRegister],
})
export class ReportDebateModule {}
