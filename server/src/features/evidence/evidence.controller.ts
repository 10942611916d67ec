import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { CaseFileSummary } from '../../../../protocol/src/http/case-file.js';
import { SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { caseFileDocument } from '../../pdf/case-file/case-file.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { PdfPrinter } from '../results/index.js';
import { CaseFiles } from './case-files.js';

/** Case files of votes; the contract stands in `protocol/src/http/case-file.ts`. */
@SignedIn()
@Controller('api/sessions/:sessionId')
export class EvidenceController {
  constructor(
    private readonly files: CaseFiles,
    private readonly printer: PdfPrinter,
  ) {}

  @Post('votings/:votingId/case-files')
  @HttpCode(201)
  make(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
  ): Promise<CaseFileSummary> {
    return this.files.make(person, sessionId, votingId);
  }

  @Get('votings/:votingId/case-files')
  list(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('votingId', ParseUUIDPipe) votingId: string,
  ): Promise<CaseFileSummary[]> {
    return this.files.list(person, sessionId, votingId);
  }

  /** `:file` is the id of the case file with `.json` or `.pdf`. */
  @Get('case-files/:file')
  async file(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('file') asked: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, caseFileId, format] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(json|pdf)$/.exec(asked) ?? [];
    if (caseFileId === undefined)
      throw new HttpError(404, { code: 'not-found', text: 'Nie znaleziono strony lub dokumentu.' });
    const { content, file, sha256 } = await this.files.file(person, sessionId, caseFileId);
    const bytes =
      format === 'json'
        ? Buffer.from(content)
        : Buffer.from(await this.printer.print(`case-file ${caseFileId}`, () => caseFileDocument(file, sha256)));
    const name = `akta-glosowania-${file.vote.date}-${file.vote.no}.${format}`;
    await reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`)
      .type(format === 'pdf' ? 'application/pdf' : 'application/json; charset=utf-8')
      .send(bytes);
  }
}
