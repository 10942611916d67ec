import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type VotingRecord } from '../../../../protocol/src/http/sessions.js';
import { jsonLines } from '../../../../protocol/src/log-lines.js';
import { Public } from '../../identity/access/access.js';
import { attendanceListDocument } from '../../pdf/attendance-list.js';
import { type DocumentModel } from '../../pdf/document-model.js';
import { collectiveListDocument, layouts, namedListDocument } from '../../pdf/named-list.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { answer } from './cacheable-answer.js';
import { PdfPrinter } from './pdf-printer.js';
import { Results } from './results.js';
import { speechesCsv } from './speeches-csv.js';
import { votingsCsv } from './votings-csv.js';

const json = 'application/json; charset=utf-8';
const csvType = 'text/csv; charset=utf-8; header=present';
const layoutQuery = z.object({ layout: z.enum(layouts).default('a') });
type LayoutQuery = z.infer<typeof layoutQuery>;

/** Results for everybody, without a sign-in; the contract stands in `protocol/src/http/sessions.ts`. */
@Public()
@Controller('api/public/sessions/:sessionId')
export class ResultsController {
  constructor(
    private readonly results: Results,
    private readonly printer: PdfPrinter,
  ) {}

  @Get('votings')
  async votings(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const text = JSON.stringify(await this.results.votings(sessionId));
    await answer(request, reply, { type: json }, text, () => text);
  }

  /** `:file` is the number of the vote with or without an ending: `3`, `3.json`, `3.csv`, `3.pdf`. */
  @Get('votings/:file')
  async voting(
    @Param('sessionId') sessionId: string,
    @Param('file') file: string,
    @Query({ schema: layoutQuery }) { layout }: LayoutQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const [, no, format] = /^(\d{1,6})(?:\.(json|csv|pdf))?$/.exec(file) ?? [];
    if (no === undefined) throw new HttpError(404, { code: 'not-found', text: 'Nie znaleziono strony lub dokumentu.' });
    const record = await this.results.voting(sessionId, Number(no));
    const name = `glosowanie-${record.date}-${record.no}`;
    switch (format) {
      case 'csv':
        return this.csv(request, reply, [record], name);
      case 'pdf':
        return this.pdf(request, reply, `${name}-${layout}`, () => namedListDocument(record, layout));
      default: {
        const text = JSON.stringify(record);
        return answer(request, reply, { type: json }, text, () => text);
      }
    }
  }

  @Get(['named-list', 'named-list.json'])
  async namedList(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const text = JSON.stringify(await this.results.collectiveList(sessionId));
    await answer(request, reply, { type: json }, text, () => text);
  }

  @Get('named-list.csv')
  async namedListCsv(
    @Param('sessionId') sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { session, votings } = await this.results.collectiveList(sessionId);
    await this.csv(request, reply, votings, `glosowania-${session.date}`);
  }

  @Get('named-list.pdf')
  async namedListPdf(
    @Param('sessionId') sessionId: string,
    @Query({ schema: layoutQuery }) { layout }: LayoutQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const list = await this.results.collectiveList(sessionId);
    await this.pdf(request, reply, `glosowania-${list.session.date}-${layout}`, () =>
      collectiveListDocument(list, layout),
    );
  }

  @Get('attendance.pdf')
  async attendance(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const list = await this.results.attendance(sessionId);
    await this.pdf(request, reply, `lista-obecnosci-${list.date}`, () => attendanceListDocument(list));
  }

  @Get(['speeches', 'speeches.json'])
  async speeches(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const text = JSON.stringify(await this.results.debate(sessionId));
    await answer(request, reply, { type: json }, text, () => text);
  }

  @Get('speeches.csv')
  async speechesCsv(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const record = await this.results.debate(sessionId);
    const text = speechesCsv(record);
    const kind = { type: csvType, fileName: `wystapienia-${record.session.date}.csv` };
    await answer(request, reply, kind, text, () => text);
  }

  /** One stored event a line, for whoever wants to recount (`npm run verify -- --file`). */
  @Get('log.jsonl')
  async log(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const links = await this.results.log(sessionId);
    const kind = { type: 'application/x-ndjson; charset=utf-8', fileName: `dziennik-${sessionId}.jsonl` };
    await answer(request, reply, kind, links.at(-1)?.hash ?? '', () => jsonLines(links));
  }

  private csv(request: FastifyRequest, reply: FastifyReply, records: readonly VotingRecord[], name: string) {
    const text = votingsCsv(records);
    const kind = { type: csvType, fileName: `${name}.csv` };
    return answer(request, reply, kind, text, () => text);
  }

  private pdf(request: FastifyRequest, reply: FastifyReply, name: string, model: () => DocumentModel) {
    const document = model();
    const kind = { type: 'application/pdf', fileName: `${name}.pdf`, inline: true };
    return answer(request, reply, kind, JSON.stringify(document), (etag) => this.printer.print(etag, () => document));
  }
}
