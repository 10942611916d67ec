import type { Term } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { upcoming } from '../../sessions/session-days.js';

/**
 * The term the office works in unless it chooses another: that of the next session, else the newest. Terms for training count
 * only where there are no others.
 */
export function theCurrentTerm(terms: readonly Term[], sessions: readonly SessionSummary[]): Term | undefined {
  const real = terms.filter(({ training }) => !training);
  const candidates = real.length > 0 ? real : terms;
  const own = sessions.filter((session) => candidates.some(({ termId }) => termId === session.termId));
  const next = upcoming(own);
  return candidates.find(({ termId }) => termId === next?.termId) ?? candidates[0];
}
