import { Injectable } from '@nestjs/common';
import type { Meeting } from '../../../../protocol/src/http/office.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import type { Office } from '../members/index.js';
import { Convening } from './convening.js';
import { Meetings } from './meetings.js';

/** Starts a training session over: the played one keeps its log but leaves the lists. */
@Injectable()
export class TrainingReset {
  constructor(
    private readonly meetings: Meetings,
    private readonly convening: Convening,
    private readonly live: LiveSessions,
  ) {}

  /** @returns the fresh session, convened when the old one was. @throws HttpError as `Meetings.replace` and `Convening.convene`. */
  async reset(office: Office, sessionId: string): Promise<Meeting> {
    const { convenedAt } = await this.live.stateOf(sessionId);
    const fresh = await this.meetings.replace(office, sessionId);
    return convenedAt === null ? fresh : this.convening.convene(office, fresh.sessionId);
  }
}
