import { Injectable } from '@nestjs/common';
import type { Link } from '../../../../core/src/chain/chain.js';
import type { SessionEvent } from '../../../../core/src/session/events.js';
import { openVoting, type SessionState } from '../../../../core/src/session/state.js';
import { LiveSessions } from '../../live-session/live-sessions.js';

/**
 * The part of a log that everybody may have: all of it, except that a vote still open is cut off before its opening, so that nobody
 * learns from the log what the screens do not yet show (V-08). What follows the cut belongs to the same open vote.
 */
export function publicLinks(links: readonly Link[]): readonly Link[] {
  let openedAt: number | undefined;
  for (const [index, { body }] of links.entries()) {
    const { type } = JSON.parse(body) as SessionEvent;
    if (type === 'VotingOpened') openedAt = index;
    if (type === 'VotingClosed') openedAt = undefined;
  }
  return openedAt === undefined ? links : links.slice(0, openedAt);
}

/** Logs kept; a whole one takes a megabyte or two. */
const mostLogs = 4;

/** Reads public logs and keeps the latest, so that many who ask for one log make one reading of it. */
@Injectable()
export class PublicLogs {
  private readonly kept = new Map<string, { readonly mark: string; readonly links: Promise<readonly Link[]> }>();

  constructor(private readonly live: LiveSessions) {}

  async of(sessionId: string, state: SessionState): Promise<readonly Link[]> {
    // While a vote is open the public part does not change, however many ballots come in.
    const mark = openVoting(state)?.votingId ?? String(state.seq);
    const known = this.kept.get(sessionId);
    this.kept.delete(sessionId);
    const entry = known?.mark === mark ? known : { mark, links: this.live.linksOf(sessionId).then(publicLinks) };
    this.kept.set(sessionId, entry);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostLogs && oldest) this.kept.delete(oldest);
    try {
      return await entry.links;
    } catch (error) {
      if (this.kept.get(sessionId) === entry) this.kept.delete(sessionId);
      throw error;
    }
  }
}
