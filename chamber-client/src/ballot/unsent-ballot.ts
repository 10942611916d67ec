import { z } from 'zod';
import { uuid } from '../../../protocol/src/session/text.js';
import { choice } from '../../../protocol/src/views/parts.js';

/** A vote given at this desk that the hub has not acknowledged yet (V-04). */
const unsentBallot = z.object({
  votingId: z.string(),
  choice,
  /** The command's id: the vote counts once however often it is sent. */
  commandId: uuid,
  /** The receipt the voter had before; a later one with the same choice proves that this vote arrived. */
  afterSeq: z.number().nullable(),
  /** The number of the press, by which the hub knows it from an older one that comes late. */
  press: z.number().optional(),
});
export type UnsentBallot = z.infer<typeof unsentBallot>;

/**
 * Where this window keeps one person's unsent vote of one session: it survives a reload and never passes to somebody else
 * who signs in at the same desk.
 */
export function unsentBallotPlace(sessionId: string, personId: string): string {
  return `kworum.unsent-ballot.${sessionId}.${personId}`;
}

export function readUnsentBallot(place: string): UnsentBallot | null {
  try {
    const parsed = unsentBallot.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** @param ballot null forgets it. */
export function keepUnsentBallot(place: string, ballot: UnsentBallot | null): void {
  try {
    if (ballot) sessionStorage.setItem(place, JSON.stringify(ballot));
    else sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing still holds the vote while the page is open.
  }
}
