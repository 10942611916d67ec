import type { StoredEvent } from '../../session/events.js';
import type { Bodies } from './bodies.js';
import { type Fault, outOfOrder } from './fault.js';
import type { Polls } from './polls.js';

/** K-10: an opinion other than none rests on an adopted, announced vote of the same committee under the same item. */
export class Opinions {
  constructor(
    private readonly bodies: Bodies,
    private readonly polls: Polls,
  ) {}

  note(event: StoredEvent): Fault | undefined {
    if (event.type !== 'OpinionRecorded') return undefined;
    const { committeeId, itemId, opinion, remarks, votingId } = event.payload;
    const wrong = outOfOrder(`an opinion of ${committeeId}`);
    if (!this.bodies.ofCommittees || !this.bodies.knows(committeeId) || this.polls.unfinished()) return wrong;
    if (opinion === 'with-remarks' && !remarks?.trim()) return wrong;
    if (votingId === null) return opinion === 'none' ? undefined : wrong;
    const poll = this.polls.of(votingId);
    const own = poll?.committeeId === committeeId && poll.prepared.itemId === itemId && poll.phase === 'announced';
    return own && (opinion === 'none' || poll.outcome === 'adopted') ? undefined : wrong;
  }
}
