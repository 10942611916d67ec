import { Injectable } from '@nestjs/common';
import type { PublishedLink } from '../../../../core/src/chain/chain.js';
import type { CollectiveList, VotingRecord } from '../../../../protocol/src/http/sessions.js';
import type { DebateRecord } from '../../../../protocol/src/http/speeches.js';
import type { ElectionsPart } from '../../../../protocol/src/views/elections-part.js';
import type { HeaderPart, VotingSummary } from '../../../../protocol/src/views/parts.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import { electionsPartOf } from '../../live-session/views/elections-part.js';
import { headerOf } from '../../live-session/views/hall-view.js';
import { summaryOf } from '../../live-session/views/voting-part.js';
import type { AttendanceList } from '../../pdf/attendance-list.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { attendanceOf } from './attendance-of.js';
import { ClosingHeads } from './closing-heads.js';
import { debateRecordOf } from './debate-record.js';
import { PublicLogs } from './public-logs.js';
import { collectiveListOf, countedVotings, votingRecordOf } from './voting-record.js';

/** What everybody may read of a session: its counted votes, its attendance, its log. Always folded from the log, nothing stored. */
@Injectable()
export class Results {
  constructor(
    private readonly live: LiveSessions,
    private readonly heads: ClosingHeads,
    private readonly logs: PublicLogs,
  ) {}

  /** @throws HttpError 404 when there is no such session or it is still being prepared. */
  async votings(sessionId: string): Promise<VotingSummary[]> {
    const state = await publicStateOf(this.live, sessionId);
    return countedVotings(state).flatMap((voting) => summaryOf(state, voting) ?? []);
  }

  /** @throws HttpError 404 also when the vote with this number is unknown or not yet closed (V-08). */
  async voting(sessionId: string, no: number): Promise<VotingRecord> {
    const state = await publicStateOf(this.live, sessionId);
    const voting = countedVotings(state).find((counted) => counted.no === no);
    const found = await this.heads.of(sessionId, state);
    const record = voting && votingRecordOf({ sessionId, state, ...found }, voting.votingId);
    if (!record)
      throw new HttpError(404, { code: 'voting-unknown', text: 'Nie ma zamkniętego głosowania o tym numerze.' });
    return record;
  }

  async collectiveList(sessionId: string): Promise<CollectiveList> {
    const state = await publicStateOf(this.live, sessionId);
    return collectiveListOf({ sessionId, state, ...(await this.heads.of(sessionId, state)) });
  }

  async attendance(sessionId: string): Promise<AttendanceList> {
    return attendanceOf(await publicStateOf(this.live, sessionId));
  }

  /** L-08: speeches and formal motions by item. */
  async debate(sessionId: string): Promise<DebateRecord> {
    return debateRecordOf(sessionId, await publicStateOf(this.live, sessionId));
  }

  /** Secret votes as everybody may see them (B-04). */
  async elections(sessionId: string): Promise<{ header: HeaderPart; elections: ElectionsPart }> {
    const state = await publicStateOf(this.live, sessionId);
    return { header: headerOf(sessionId, state), elections: electionsPartOf(state) };
  }

  /** The log as everybody may recount it; an open vote is held back (V-08), a closed part sealed (S-27). */
  async log(sessionId: string): Promise<readonly PublishedLink[]> {
    return this.logs.of(sessionId, await publicStateOf(this.live, sessionId));
  }
}
