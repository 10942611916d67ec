import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type ExcuseInput,
  excuseInput,
  type PresencePeriod,
  type PresenceReport,
  type PresenceSummary,
  presencePeriod,
} from '../../../../protocol/src/http/presence.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { presenceReportDocument } from '../../pdf/presence-report.js';
import { csvTable, PdfPrinter } from '../results/index.js';
import { Presence } from './presence.js';
import { itemRows, lineRows, type Rows, summaryRows, votingRows } from './presence-tables.js';
import { workbook } from './presence-xlsx.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = 'text/csv; charset=utf-8; header=present';

/** Presence for the settlement of allowances (S-25); the contract stands in `protocol/src/http/presence.ts`. */
@Roles('council-office')
@Controller('api/office')
export class PresenceController {
  constructor(
    private readonly presence: Presence,
    private readonly printer: PdfPrinter,
  ) {}

  @Get('sessions/:sessionId/presence')
  report(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<PresenceReport> {
    return this.presence.report(office, sessionId);
  }

  @Get('sessions/:sessionId/presence.csv')
  async csv(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Res() reply: FastifyReply,
  ) {
    const report = await this.presence.report(office, sessionId);
    send(reply, csv, `obecnosc-${report.date}.csv`, tableOf(lineRows(report)));
  }

  @Get('sessions/:sessionId/presence.xlsx')
  async xlsx(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Res() reply: FastifyReply,
  ) {
    const report = await this.presence.report(office, sessionId);
    const sheets = [
      { name: 'Obecność', rows: lineRows(report) },
      { name: 'Punkty', rows: itemRows(report) },
      { name: 'Głosowania', rows: votingRows(report) },
    ];
    send(reply, xlsx, `obecnosc-${report.date}.xlsx`, await workbook(sheets));
  }

  @Get('sessions/:sessionId/presence.pdf')
  async pdf(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Res() reply: FastifyReply,
  ) {
    const report = await this.presence.report(office, sessionId);
    const document = presenceReportDocument(report);
    const bytes = await this.printer.print(`presence ${JSON.stringify(document)}`, () => document);
    send(reply, 'application/pdf', `obecnosc-${report.date}.pdf`, bytes);
  }

  @Put('sessions/:sessionId/presence/excuses/:memberId')
  @HttpCode(204)
  excuse(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Param('memberId') memberId: string,
    @Body({ schema: excuseInput }) { excused }: ExcuseInput,
  ): Promise<void> {
    return this.presence.excuse(office, sessionId, memberId, excused);
  }

  @Get('terms/:termId/presence')
  summary(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Query({ schema: presencePeriod }) period: PresencePeriod,
  ): Promise<PresenceSummary> {
    return this.presence.summary(office, termId, period);
  }

  @Get('terms/:termId/presence.csv')
  async summaryCsv(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Query({ schema: presencePeriod }) period: PresencePeriod,
    @Res() reply: FastifyReply,
  ) {
    const summary = await this.presence.summary(office, termId, period);
    send(reply, csv, `obecnosc-${period.from}-${period.to}.csv`, tableOf(summaryRows(summary)));
  }

  @Get('terms/:termId/presence.xlsx')
  async summaryXlsx(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Query({ schema: presencePeriod }) period: PresencePeriod,
    @Res() reply: FastifyReply,
  ) {
    const summary = await this.presence.summary(office, termId, period);
    const sheets = [{ name: 'Zestawienie', rows: summaryRows(summary) }];
    send(reply, xlsx, `obecnosc-${period.from}-${period.to}.xlsx`, await workbook(sheets));
  }
}

/** Never cached: who was excused may change, and is not for everybody. */
function send(reply: FastifyReply, type: string, fileName: string, body: string | Uint8Array): void {
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('cache-control', 'private, no-store')
    .send(typeof body === 'string' ? body : Buffer.from(body));
}

/** The first row names the columns. */
function tableOf([head = [], ...rows]: Rows): string {
  return csvTable(head.map(String), rows);
}
