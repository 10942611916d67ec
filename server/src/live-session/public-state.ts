import { outsideOf } from '../../../core/src/openness/outside.js';
import type { SessionState } from '../../../core/src/session/state.js';
import { HttpError } from '../platform/errors/http-error.js';
import type { LiveSessions } from './live-sessions.js';

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The state of a session as far as the public may know of it: convened and later, and nothing of its closed parts (S-27).
 * @throws HttpError 404 when there is no such session or it is still being prepared: the answer tells neither.
 */
export async function publicStateOf(live: LiveSessions, sessionId: string): Promise<SessionState> {
  const state = uuidShape.test(sessionId) ? await live.stateOf(sessionId) : undefined;
  if (!state || state.status === 'none' || state.status === 'prepared') {
    throw new HttpError(404, { code: 'unknown-session', text: 'Nie ma takich obrad.' });
  }
  return outsideOf(state);
}
