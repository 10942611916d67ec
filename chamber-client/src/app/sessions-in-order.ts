import type { SessionSummary } from '../../../protocol/src/http/sessions.js';

type Status = SessionSummary['status'];

const sitting: ReadonlySet<Status> = new Set(['open', 'recess']);
const coming: ReadonlySet<Status> = new Set(['convened', 'adjourned']);

/** Sessions somebody can be in now, soonest first, and closed ones, newest first; drafts are the office's matter. */
export function whichCanBeEntered(sessions: readonly SessionSummary[]): {
  current: readonly SessionSummary[];
  past: readonly SessionSummary[];
} {
  const byDay = [...sessions].sort((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`));
  const inHall = byDay.filter(({ status }) => sitting.has(status));
  return {
    current: [...inHall, ...byDay.filter(({ status }) => coming.has(status))],
    past: byDay.filter(({ status }) => status === 'closed').reverse(),
  };
}

/** The one session to go to without asking: the only one that sits now, else the only one that is called. */
export function theCurrentSession(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  const { current } = whichCanBeEntered(sessions);
  const inHall = current.filter(({ status }) => sitting.has(status));
  const candidates = inHall.length > 0 ? inHall : current;
  return candidates.length === 1 ? candidates[0] : undefined;
}
