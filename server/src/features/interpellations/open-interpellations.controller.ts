import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type OwnInterpellation,
  type OwnInterpellations as OwnView,
  ownInterpellation,
  type PublicInterpellation,
} from '../../../../protocol/src/http/interpellations.js';
import { Public, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { interpellationDocument } from '../../pdf/interpellation.js';
import { PdfPrinter } from '../results/index.js';
import { OwnInterpellations } from './own-interpellations.js';
import { PublicInterpellations } from './public-interpellations.js';

/** What councillors file themselves, and what everybody may read. */
@Controller('api')
export class OpenInterpellationsController {
  constructor(
    private readonly own: OwnInterpellations,
    private readonly published: PublicInterpellations,
    private readonly printer: PdfPrinter,
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
    const document = interpellationDocument(entry, entry.councilName, 'public');
    const bytes = await this.printer.print(`interpellation ${JSON.stringify(document)}`, () => document);
    reply.header('content-disposition', `attachment; filename="interpelacja-${entry.mark.replace('/', '-')}.pdf"`);
    await reply.header('cache-control', 'no-cache').type('application/pdf').send(Buffer.from(bytes));
  }
}
