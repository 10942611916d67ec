import { Injectable } from '@nestjs/common';
import type { Link, PublishedLink } from '../../../../core/src/chain/chain.js';
import { sealedEvents } from '../../../../core/src/openness/sealed-log.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import { openVoting, type SessionState } from '../../../../core/src/session/state.js';
import { LiveSessions } from '../../live-session/live-sessions.js';

/**
 * The part of a log that everybody may have: all of it, except that a vote still open is cut off before its opening, so that nobody
 * learns from the log what the screens do not yet show (V-08); what follows the cut belongs to the same open vote. S-27: it ends
 * where a closed part begins that is still going on; of one that is over it holds the hashes, so that the chain stays whole.
 */
export function publicLinks(links: readonly Link[]): readonly PublishedLink[] {
  const events = links.map(({ body }) => JSON.parse(body) as StoredEvent);
  const { sealed, closedSince } = sealedEvents(events);
  const told = closedSince ?? links.length;
  const opened = events.slice(0, told).findLast(({ type, seq }) => isVote(type) && !sealed.has(seq));
  const end = opened?.type === 'VotingOpened' ? opened.seq - 1 : told;
  return links.slice(0, end).map((link) => (sealed.has(link.seq) ? seal(link) : link));
}

function isVote(type: StoredEvent['type']): boolean {
  return type === 'VotingOpened' || type === 'VotingClosed';
}

function seal({ seq, prevHash, hash }: Link): PublishedLink {
  return { seq, sealed: true, prevHash, hash };
}

/** Logs kept; a whole one takes a megabyte or two. */
const mostLogs = 4;

/** Reads public logs and keeps the latest, so that many who ask for one log make one reading of it. */
@Injectable()
export class PublicLogs {
  private readonly kept = new Map<
    string,
    { readonly mark: string; readonly links: Promise<readonly PublishedLink[]> }
  >();

  constructor(private readonly live: LiveSessions) {}

  async of(sessionId: string, state: SessionState): Promise<readonly PublishedLink[]> {
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
