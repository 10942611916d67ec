import { Injectable } from '@nestjs/common';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import type { PublicView } from '../../../../protocol/src/views/views.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import { hallViewOf } from '../../live-session/views/hall-view.js';
import { publicViewOf } from '../../live-session/views/public-view.js';
import { Clock } from '../../platform/clock/clock.js';
import { SessionLists } from '../meetings/index.js';

/** A session's public view at one moment of its log. */
export interface PublicMoment {
  readonly view: PublicView;
  readonly seq: number;
  /** The hub's time, ISO 8601. */
  readonly serverTime: string;
}

/** Sessions as far as the public may see them: convened and later. */
@Injectable()
export class PublicSessions {
  constructor(
    private readonly live: LiveSessions,
    private readonly lists: SessionLists,
    private readonly clock: Clock,
  ) {}

  /** Sessions of councils that are shown to everybody, the newest first. */
  list(): Promise<SessionSummary[]> {
    return this.lists.public();
  }

  /** Sittings of one committee, the newest first. */
  ofCommittee(committeeId: string): Promise<SessionSummary[]> {
    return this.lists.publicOfCommittee(committeeId);
  }

  /** @throws HttpError 404 when there is no such session or it is still being prepared. */
  stateOf(sessionId: string): Promise<SessionState> {
    return publicStateOf(this.live, sessionId);
  }

  /** @throws HttpError 404 as `stateOf`. */
  async momentOf(sessionId: string): Promise<PublicMoment> {
    const state = await this.stateOf(sessionId);
    return { view: publicViewOf(hallViewOf(sessionId, state)), seq: state.seq, serverTime: this.clock.now() };
  }
}
