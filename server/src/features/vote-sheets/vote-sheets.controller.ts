import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type ScanPublication,
  type ScanQuery,
  scanPublication,
  scanQuery,
  type VoteScan,
} from '../../../../protocol/src/http/vote-sheets.js';
import { Public, Roles, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { voteSheetDocument } from '../../pdf/vote-sheet.js';
import { DocumentStore, inlineDisposition, receiveUpload } from '../documents/index.js';
import { PdfPrinter } from '../results/index.js';
import { VoteSheets } from './vote-sheets.js';

/** Sheets of votes; the contract stands in `protocol/src/http/vote-sheets.ts`. */
@Controller('api')
export class VoteSheetsController {
  constructor(
    private readonly sheets: VoteSheets,
    private readonly store: DocumentStore,
    private readonly printer: PdfPrinter,
    private readonly signIns: SignIns,
  ) {}

  @SignedIn()
  @Get('sessions/:sessionId/votings/:votingId/sheet.pdf')
  async sheet(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = await this.sheets.sheet(person, sessionId, votingId);
    const bytes = await this.printer.print(JSON.stringify(sheet), () => voteSheetDocument(sheet));
    const name = `arkusz-glosowania-${sheet.date}${sheet.no === null ? '' : `-${sheet.no}`}.pdf`;
    await reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', inlineDisposition(name))
      .type('application/pdf')
      .send(Buffer.from(bytes));
  }

  @SignedIn()
  @Get('sessions/:sessionId/votings/:votingId/scans')
  scans(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
  ): Promise<VoteScan[]> {
    return this.sheets.scans(person, sessionId, votingId);
  }

  @SignedIn()
  @Put('sessions/:sessionId/votings/:votingId/scans')
  @HttpCode(201)
  async attach(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
    @Query({ schema: scanQuery }) { fileName }: ScanQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VoteScan> {
    return receiveUpload(request, reply, (source) => this.sheets.attach(person, sessionId, votingId, fileName, source));
  }

  @Public()
  @Get('sessions/:sessionId/votings/:votingId/scans/:documentId')
  async read(
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const person = await this.signIns.personOf(headers.cookie);
    const row = await this.sheets.readable(person, sessionId, votingId, documentId);
    const { sha256, bytes, mediaType, fileName } = row;
    if (!(await this.store.has(sha256))) throw new Error(`The bytes of scan ${documentId} are missing on disk`);
    await reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', inlineDisposition(fileName))
      .header('content-length', bytes)
      .type(mediaType)
      .send(this.store.read(sha256, 0, bytes - 1));
  }

  @Roles('council-office')
  @Put('sessions/:sessionId/votings/:votingId/scans/:documentId/publication')
  async publish(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Body({ schema: scanPublication }) { published }: ScanPublication,
  ): Promise<VoteScan> {
    // A scan that is public is readable to everybody: the office's own right is asked with the list.
    await this.sheets.scans(person, sessionId, votingId);
    return this.sheets.publish(person, await this.sheets.readable(person, sessionId, votingId, documentId), published);
  }

  @Public()
  @Get('public/sessions/:sessionId/votings/:no/scans')
  publicScans(@Param('sessionId') sessionId: string, @Param('no', ParseIntPipe) no: number): Promise<VoteScan[]> {
    return this.sheets.publicScans(sessionId, no);
  }
}
