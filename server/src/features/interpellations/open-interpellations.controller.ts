import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import {
  type InterpellationDocument,
  type OwnAttachmentQuery,
  type OwnInterpellation,
  type OwnInterpellations as OwnView,
  ownAttachmentQuery,
  ownInterpellation,
  type PublicInterpellation,
} from '../../../../protocol/src/http/interpellations.js';
import { Public, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import type { DocumentModel } from '../../pdf/document-model.js';
import { interpellationDocument } from '../../pdf/interpellation.js';
import { DocumentStore, receiveUpload, sendPdf } from '../documents/index.js';
import { PdfPrinter } from '../results/index.js';
import { interpellationUnknown } from './interpellation-faults.js';
import { OwnAttachments } from './own-attachments.js';
import { OwnInterpellations } from './own-interpellations.js';
import { PublicInterpellations } from './public-interpellations.js';

/** What councillors file themselves, and what everybody may read. */
@Controller('api')
export class OpenInterpellationsController {
  constructor(
    private readonly own: OwnInterpellations,
    private readonly attachments: OwnAttachments,
    private readonly published: PublicInterpellations,
    private readonly printer: PdfPrinter,
    private readonly store: DocumentStore,
  ) {}

  @SignedIn()
  @Get('interpellations')
  mine(@CurrentPerson() person: SignedInPerson): Promise<OwnView> {
    return this.own.of(person);
  }

  @SignedIn()
  @Post('interpellations')
  file(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: ownInterpellation }) input: OwnInterpellation,
  ): Promise<OwnView['entries'][number]> {
    return this.own.file(person, input);
  }

  @SignedIn()
  @Put('interpellations/documents')
  @HttpCode(201)
  attach(
    @CurrentPerson() person: SignedInPerson,
    @Query({ schema: ownAttachmentQuery }) query: OwnAttachmentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemDocument> {
    return receiveUpload(request, reply, (source) => this.attachments.upload(person, query, source));
  }

  @SignedIn()
  @Get('interpellations/:id/document.pdf')
  async ownPdf(@CurrentPerson() person: SignedInPerson, @Param('id') id: string, @Res() reply: FastifyReply) {
    const { entry, councilName } = await this.own.paper(person, id);
    await this.send(reply, entry, interpellationDocument(entry, councilName, 'author'), 'private, no-store');
  }

  @Public()
  @Get('public/interpellations')
  list(): Promise<PublicInterpellation[]> {
    return this.published.list();
  }

  @Public()
  @Get('public/interpellations/:id')
  one(@Param('id') id: string): Promise<PublicInterpellation> {
    return this.published.get(id);
  }

  @Public()
  @Get('public/interpellations/:id/document.pdf')
  async pdf(@Param('id') id: string, @Res() reply: FastifyReply) {
    const entry = await this.published.get(id);
    if (entry.withdrawn) throw interpellationUnknown();
    await this.send(reply, entry, interpellationDocument(entry, entry.councilName, 'public'), 'no-cache');
  }

  @SignedIn()
  @Get('interpellations/:id/documents/:documentId')
  async ownDocument(
    @CurrentPerson() person: SignedInPerson,
    @Param('id') id: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ) {
    const { entry } = await this.own.paper(person, id);
    await this.sendDocument(reply, entry, documentId, 'private, no-store');
  }

  @Public()
  @Get('public/interpellations/:id/documents/:documentId')
  async document(@Param('id') id: string, @Param('documentId') documentId: string, @Res() reply: FastifyReply) {
    await this.sendDocument(reply, await this.published.get(id), documentId, 'no-cache');
  }

  private async sendDocument(
    reply: FastifyReply,
    { documents }: { documents: readonly InterpellationDocument[] },
    documentId: string,
    cache: string,
  ) {
    const document = documents.find((known) => known.documentId === documentId);
    if (!document) throw interpellationUnknown();
    await sendPdf(reply, this.store, document, cache);
  }

  private async send(reply: FastifyReply, { mark }: { mark: string }, document: DocumentModel, cache: string) {
    const bytes = await this.printer.print(`interpellation ${JSON.stringify(document)}`, () => document);
    reply.header('content-disposition', `attachment; filename="interpelacja-${mark.replace('/', '-')}.pdf"`);
    await reply.header('cache-control', cache).type('application/pdf').send(Buffer.from(bytes));
  }
}
