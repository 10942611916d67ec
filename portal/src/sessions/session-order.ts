import type { SessionSummary } from '../../../protocol/src/http/sessions.js';

export interface OrderedSessions {
  /** Open, in recess, or adjourned to another day. */
  readonly live: readonly SessionSummary[];
  /** Convened, the nearest first. */
  readonly upcoming: readonly SessionSummary[];
  /** Closed, the newest first. */
  readonly past: readonly SessionSummary[];
}

const liveStatuses: ReadonlySet<SessionSummary['status']> = new Set(['open', 'recess', 'adjourned']);

/** Sessions by what a visitor looks for: those that sit now, those to come, those that are over. */
export function orderSessions(sessions: readonly SessionSummary[]): OrderedSessions {
  const byTime = [...sessions].sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1));
  return {
    live: byTime.filter((session) => liveStatuses.has(session.status)),
    upcoming: byTime.filter((session) => session.status === 'convened'),
    past: byTime.filter((session) => session.status === 'closed').reverse(),
  };
}

/** The session the home page follows: the one that sits, else the next one. */
export function sessionToFollow(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  const { live, upcoming } = orderSessions(sessions);
  return live.find((session) => session.status !== 'adjourned') ?? live[0] ?? upcoming[0];
}
