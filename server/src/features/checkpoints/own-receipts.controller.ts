import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import type { OwnReceipts } from '../../../../protocol/src/http/own-receipts.js';
import { SignedIn } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';

/** A voter's own receipts, for every desk of theirs (V-07, V-30); the contract stands in `protocol/src/http/own-receipts.ts`. */
@SignedIn()
@Controller('api/sessions/:sessionId/own-receipts')
export class OwnReceiptsController {
  constructor(private readonly live: LiveSessions) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  async own(
    @CurrentPerson() person: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<OwnReceipts> {
    const state = await this.live.stateOf(sessionId);
    const { memberId } = actorIn(state, person, 'http');
    if (memberId === null) return [];
    const seqs = state.votings.flatMap(({ result, ballots }) => {
      const ballot = result === null ? undefined : ballots[memberId];
      return ballot ? [ballot.seq] : [];
    });
    return this.live.ballotHashes(sessionId, seqs);
  }
}
