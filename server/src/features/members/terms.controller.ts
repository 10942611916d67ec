import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Term, type TermInput, termInput } from '../../../../protocol/src/http/office.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Terms } from './terms.js';

/** Terms, kept by the council office. */
@Roles('council-office')
@Controller('api/office/terms')
export class TermsController {
  constructor(private readonly terms: Terms) {}

  @Get()
  list(@CurrentPerson() office: SignedInPerson): Promise<Term[]> {
    return this.terms.list(office);
  }

  @Post()
  create(@CurrentPerson() office: SignedInPerson, @Body({ schema: termInput }) input: TermInput): Promise<Term> {
    return this.terms.create(office, input);
  }

  @Get(':termId')
  get(@CurrentPerson() office: SignedInPerson, @Param('termId', ParseUUIDPipe) termId: string): Promise<Term> {
    return this.terms.get(office, termId);
  }

  @Put(':termId')
  change(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: termInput }) input: TermInput,
  ): Promise<Term> {
    return this.terms.change(office, termId, input);
  }
}
