import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public } from '../../identity/access/access.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import { amendedDraftDocument } from '../../pdf/amended-draft.js';
import { answer } from './cacheable-answer.js';
import { draftOfItemOf } from './draft-of-item.js';
import { PdfPrinter } from './pdf-printer.js';

/** Drafts as they stand, for everybody; the contract stands in `protocol/src/http/drafts.ts`. */
@Public()
@Controller('api/public/sessions/:sessionId/drafts/:itemId')
export class DraftsController {
  constructor(
    private readonly live: LiveSessions,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  async draft(
    @Param('sessionId') sessionId: string,
    @Param('itemId') itemId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const text = JSON.stringify(draftOfItemOf(sessionId, await publicStateOf(this.live, sessionId), itemId));
    await answer(request, reply, { type: 'application/json; charset=utf-8' }, text, () => text);
  }

  /** „Tekst uchwały z przyjętymi poprawkami" (V-26). */
  @Get('text.pdf')
  async text(
    @Param('sessionId') sessionId: string,
    @Param('itemId') itemId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const draft = draftOfItemOf(sessionId, await publicStateOf(this.live, sessionId), itemId);
    const document = amendedDraftDocument(draft);
    const kind = { type: 'application/pdf', fileName: `tekst-${draft.date}-punkt-${draft.number}.pdf`, inline: true };
    await answer(request, reply, kind, JSON.stringify(document), (etag) => this.printer.print(etag, () => document));
  }
}
