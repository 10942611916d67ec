import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpError } from '../../../platform/errors/http-error.js';
import { PageContents } from './page-contents.js';
import { PagePrinter } from './page-printer.js';

/** The public pages: HTML that needs no script. Addresses of sessions and votes stay for ever (D-11). */
@Controller()
export class PagesController {
  constructor(
    private readonly printer: PagePrinter,
    private readonly contents: PageContents,
  ) {}

  @Get('/')
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.home());
  }

  @Get('sesje')
  sessions(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.sessions());
  }

  @Get('sesje/:sessionId')
  session(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.session(sessionId));
  }

  @Get('sesje/:sessionId/glosowania/:no')
  voting(
    @Param('sessionId') sessionId: string,
    @Param('no') no: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.printer.answer(request, reply, ({ layout }) => this.contents.voting(sessionId, no, layout));
  }

  @Get('sesje/:sessionId/wystapienia')
  speeches(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.speeches(sessionId));
  }

  @Get('sesje/:sessionId/dziennik')
  log(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.log(sessionId));
  }

  @Get('interpelacje')
  interpellations(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.interpellations());
  }

  @Get('interpelacje/:id')
  interpellation(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.interpellation(id));
  }

  @Get('komisje/:committeeId')
  committee(@Param('committeeId') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.committee(id));
  }

  @Get('prywatnosc')
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.statement('privacy'));
  }

  @Get('dostepnosc')
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.printer.answer(request, reply, () => this.contents.statement('accessibility'));
  }

  /** Every other address: a page for people, for programs the words alone. */
  @Get('*')
  unknown(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const wantsPage = (request.headers.accept ?? '').includes('text/html') && !request.url.startsWith('/api/');
    if (wantsPage) return this.printer.answerUnknown(request, reply);
    throw new HttpError(404, { code: 'not-found', text: 'Nie znaleziono strony lub dokumentu.' });
  }
}
