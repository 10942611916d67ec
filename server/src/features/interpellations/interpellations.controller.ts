import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type AnswerInput,
  type AttachmentInput,
  answerInput,
  attachmentInput,
  type ChannelInput,
  type CorrectionInput,
  channelInput,
  correctionInput,
  type Delivery,
  delivery,
  type InterpellationRecord,
  type PaperInterpellation,
  type PublicationInput,
  paperInterpellation,
  publicationInput,
  type WithdrawalInput,
  withdrawalInput,
} from '../../../../protocol/src/http/interpellations.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { interpellationDocument } from '../../pdf/interpellation.js';
import { PdfPrinter } from '../results/index.js';
import { InterpellationSteps } from './interpellation-course.js';
import { Interpellations } from './interpellations.js';
import { RegisterChanges } from './register-changes.js';
import { registerCsv } from './register-csv.js';

/** The register in the office; the contract stands in `protocol/src/http/interpellations.ts`. */
@Roles('council-office')
@Controller('api/office')
export class InterpellationsController {
  constructor(
    private readonly register: Interpellations,
    private readonly steps: InterpellationSteps,
    private readonly changes: RegisterChanges,
    private readonly printer: PdfPrinter,
  ) {}

  @Get('terms/:termId/interpellations')
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<InterpellationRecord[]> {
    return this.register.list(office, termId);
  }

  @Get('terms/:termId/interpellations.csv')
  async csv(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Res() reply: FastifyReply,
  ) {
    const table = registerCsv(await this.register.list(office, termId));
    reply.header('content-disposition', 'attachment; filename="rejestr-interpelacji.csv"');
    await reply
      .header('cache-control', 'private, no-store')
      .type('text/csv; charset=utf-8; header=present')
      .send(table);
  }

  @Post('terms/:termId/interpellations')
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: paperInterpellation }) input: PaperInterpellation,
  ): Promise<InterpellationRecord> {
    return this.register.enterPaper(office, termId, input);
  }

  @Get('interpellations/:id')
  one(@CurrentPerson() office: SignedInPerson, @Param('id', ParseUUIDPipe) id: string): Promise<InterpellationRecord> {
    return this.register.get(office, id);
  }

  @Get('interpellations/:id/document.pdf')
  async pdf(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ) {
    const record = await this.register.get(office, id);
    const document = interpellationDocument(record, await this.register.councilNameOf(record.termId), 'register');
    const bytes = await this.printer.print(`interpellation ${JSON.stringify(document)}`, () => document);
    reply.header('content-disposition', `attachment; filename="interpelacja-${record.mark.replace('/', '-')}.pdf"`);
    await reply.header('cache-control', 'private, no-store').type('application/pdf').send(Buffer.from(bytes));
  }

  @Post('interpellations/:id/delivery')
  @HttpCode(200)
  deliver(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: delivery }) input: Delivery,
  ): Promise<InterpellationRecord> {
    return this.steps.deliver(office, id, input);
  }

  @Post('interpellations/:id/answer')
  @HttpCode(200)
  answer(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: answerInput }) input: AnswerInput,
  ): Promise<InterpellationRecord> {
    return this.steps.answer(office, id, input);
  }

  @Post('interpellations/:id/publications')
  @HttpCode(200)
  publish(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: publicationInput }) input: PublicationInput,
  ): Promise<InterpellationRecord> {
    return this.steps.publish(office, id, input);
  }

  @Post('interpellations/:id/withdrawals')
  @HttpCode(200)
  withdraw(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: withdrawalInput }) input: WithdrawalInput,
  ): Promise<InterpellationRecord> {
    return this.changes.withdraw(office, id, input);
  }

  @Post('interpellations/:id/corrections')
  @HttpCode(200)
  correct(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: correctionInput }) input: CorrectionInput,
  ): Promise<InterpellationRecord> {
    return this.changes.correct(office, id, input);
  }

  @Post('interpellations/:id/documents')
  @HttpCode(200)
  attach(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: attachmentInput }) input: AttachmentInput,
  ): Promise<InterpellationRecord> {
    return this.changes.attach(office, id, input);
  }

  @Put('interpellations/:id/channels')
  noteChannel(
    @CurrentPerson() office: SignedInPerson,
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: channelInput }) input: ChannelInput,
  ): Promise<InterpellationRecord> {
    return this.steps.noteChannel(office, id, input);
  }
}
