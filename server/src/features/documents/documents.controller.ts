import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import { type DocumentQuery, documentQuery } from '../../../../protocol/src/http/office.js';
import { Public, Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { readRange } from './byte-range.js';
import { inlineDisposition } from './content-disposition.js';
import { DocumentStore } from './document-store.js';
import { Documents } from './documents.js';
import { receiveUpload } from './receive-upload.js';

/** Uploading and reading PDF documents. */
@Controller('api')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly store: DocumentStore,
    private readonly signIns: SignIns,
  ) {}

  @Roles('council-office')
  @Put('office/documents')
  @HttpCode(201)
  async upload(
    @CurrentPerson() office: SignedInPerson,
    @Query({ schema: documentQuery }) { title, fileName, training }: DocumentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemDocument> {
    const uploader = { personId: office.personId, training: office.training || training === 'true' };
    return receiveUpload(request, reply, (source) => this.documents.upload(uploader, { title, fileName }, source));
  }

  @Public()
  @Get('documents/:documentId')
  async read(
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const person = await this.signIns.personOf(headers.cookie);
    const { sha256, bytes, fileName, publishedAt } = await this.documents.readable(documentId, person);
    const etag = `"${sha256}"`;
    const unchanged = headers['if-range'] === undefined || headers['if-range'] === etag;
    const range = unchanged ? readRange(headers.range, bytes) : 'whole';
    if (range === 'unsatisfiable') {
      reply.header('content-range', `bytes */${bytes}`);
      throw new HttpError(416, { code: 'range-unsatisfiable', text: 'Dokument nie ma tylu bajtów.' });
    }
    reply.header('etag', etag).header('cache-control', publishedAt ? 'public, no-cache' : 'private, no-store');
    if (headers['if-none-match'] === etag) return void reply.status(304).send();
    if (!(await this.store.has(sha256))) throw new Error(`The bytes of document ${documentId} are missing on disk`);
    reply
      .header('accept-ranges', 'bytes')
      .header('content-disposition', inlineDisposition(fileName))
      .type('application/pdf');
    const { start, end } = range === 'whole' ? { start: 0, end: bytes - 1 } : range;
    if (range !== 'whole') reply.status(206).header('content-range', `bytes ${start}-${end}/${bytes}`);
    await reply.header('content-length', end - start + 1).send(this.store.read(sha256, start, end));
  }
}
