import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { byDay, isComing, isDraft, isSitting } from '../sessions/session-days.js';

/** The session the office works towards: the one that sits, else the next called, else the next in preparation. */
export function upcoming(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  const soonestFirst = [...sessions].sort(byDay);
  return soonestFirst.find(isSitting) ?? soonestFirst.find(isComing) ?? soonestFirst.find(isDraft);
}
