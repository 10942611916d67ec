import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public, SignedIn } from '../../identity/access/access.js';
import { type DocumentModel } from '../../pdf/document-model.js';
import { ballotPaperDocument, countingProtocolDocument, type ElectionPaper } from '../../pdf/election-papers.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { answer } from './cacheable-answer.js';
import { electionsCsv } from './elections-csv.js';
import { PdfPrinter } from './pdf-printer.js';
import { Results } from './results.js';

/** Secret votes: figures and protocols for everybody (B-04), ballot papers for people who are signed in. */
@Controller('api')
export class ElectionsController {
  constructor(
    private readonly results: Results,
    private readonly printer: PdfPrinter,
  ) {}

  @Public()
  @Get('public/sessions/:sessionId/elections.json')
  async list(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const text = JSON.stringify((await this.results.elections(sessionId)).elections);
    await answer(request, reply, { type: 'application/json; charset=utf-8' }, text, () => text);
  }

  @Public()
  @Get('public/sessions/:sessionId/elections.csv')
  async csv(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { header, elections } = await this.results.elections(sessionId);
    const text = electionsCsv(header, elections.all);
    const kind = { type: 'text/csv; charset=utf-8; header=present', fileName: `wybory-${header.date}.csv` };
    await answer(request, reply, kind, text, () => text);
  }

  @Public()
  @Get('public/sessions/:sessionId/elections/:roundId/protocol.pdf')
  async protocol(
    @Param('sessionId') sessionId: string,
    @Param('roundId') roundId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const paper = await this.paperOf(sessionId, roundId);
    await this.pdf(request, reply, `protokol-komisji-${paper.header.date}`, countingProtocolDocument(paper));
  }

  @SignedIn()
  @Get('sessions/:sessionId/elections/:roundId/paper.pdf')
  async ballotPaper(
    @Param('sessionId') sessionId: string,
    @Param('roundId') roundId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const paper = await this.paperOf(sessionId, roundId);
    await this.pdf(request, reply, `karta-do-glosowania-${paper.header.date}`, ballotPaperDocument(paper));
  }

  private async paperOf(sessionId: string, roundId: string): Promise<ElectionPaper> {
    const { header, elections } = await this.results.elections(sessionId);
    const election = elections.all.find(({ rounds }) => rounds.some((round) => round.roundId === roundId));
    const round = election?.rounds.find((one) => one.roundId === roundId);
    if (!election || !round)
      throw new HttpError(404, { code: 'not-found', text: 'Nie ma takiej tury głosowania tajnego.' });
    return { header, election, round };
  }

  private pdf(request: FastifyRequest, reply: FastifyReply, name: string, document: DocumentModel) {
    const kind = { type: 'application/pdf', fileName: `${name}.pdf`, inline: true };
    return answer(request, reply, kind, JSON.stringify(document), (etag) => this.printer.print(etag, () => document));
  }
}
