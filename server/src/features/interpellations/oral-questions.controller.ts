import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  type OralQuestion,
  type OralQuestionInput,
  oralQuestionInput,
} from '../../../../protocol/src/http/oral-questions.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { OralQuestions } from './oral-questions.js';

/** Questions asked aloud at sessions (I-04); the contract stands in `protocol/src/http/oral-questions.ts`. */
@Roles('council-office')
@Controller('api/office')
export class OralQuestionsController {
  constructor(private readonly questions: OralQuestions) {}

  @Get('terms/:termId/oral-questions')
  list(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
  ): Promise<OralQuestion[]> {
    return this.questions.list(office, termId);
  }

  @Post('terms/:termId/oral-questions')
  enter(
    @CurrentPerson() office: SignedInPerson,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body({ schema: oralQuestionInput }) input: OralQuestionInput,
  ): Promise<OralQuestion> {
    return this.questions.enter(office, termId, input);
  }

  @Delete('oral-questions/:id')
  @HttpCode(204)
  remove(@CurrentPerson() office: SignedInPerson, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.questions.remove(office, id);
  }
}
