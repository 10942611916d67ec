import { Controller, Get, Header } from '@nestjs/common';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { Public, SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { SessionLists } from './session-lists.js';

/** Lists of sessions, for those who take part and for everybody. */
@Controller('api')
export class SessionsController {
  constructor(private readonly lists: SessionLists) {}

  @SignedIn()
  @Get('sessions')
  @Header('cache-control', 'private, no-cache')
  own(@CurrentPerson() person: SignedInPerson): Promise<SessionSummary[]> {
    return this.lists.of(person);
  }

  @Public()
  @Get('public/sessions')
  @Header('cache-control', 'public, max-age=5')
  public(): Promise<SessionSummary[]> {
    return this.lists.public();
  }
}
