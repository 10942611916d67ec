import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';

interface Motion {
  readonly moved: EventOf<'FormalMotionMoved'>['payload'];
  readonly sides: Set<string>;
  votingId: string | null;
  withdrawn: boolean;
}

/** Follows formal motions (L-05): moved by somebody there, one speech on each side, voted under the law of their kind. */
export class Motions {
  private readonly all = new Map<string, Motion>();

  /** @param current the item in progress; `isInHall` and `pollOf` as the log gives them before the event */
  note(
    event: StoredEvent,
    current: string | null,
    isInHall: (memberId: string) => boolean,
    pollOf: (votingId: string) => Poll | undefined,
  ): Fault | undefined {
    switch (event.type) {
      case 'FormalMotionMoved': {
        const { motionId, memberId, itemId } = event.payload;
        if (this.all.has(motionId) || itemId !== current || !isInHall(memberId))
          return outOfOrder(`motion ${motionId} of ${memberId}`);
        this.all.set(motionId, { moved: event.payload, sides: new Set(), votingId: null, withdrawn: false });
        return undefined;
      }
      case 'FormalMotionWithdrawn': {
        const motion = this.waiting(event.payload.motionId, pollOf);
        if (!motion) return outOfOrder(`motion ${event.payload.motionId} withdrawn`);
        motion.withdrawn = true;
        return undefined;
      }
      case 'MotionSpeechGiven': {
        const { motionId, side } = event.payload;
        const motion = this.waiting(motionId, pollOf);
        if (!motion || motion.sides.has(side)) return outOfOrder(`a speech ${side} motion ${motionId}`);
        motion.sides.add(side);
        return undefined;
      }
      case 'VotingPrepared':
        return this.vote(event.payload, pollOf);
      default:
        return undefined;
    }
  }

  private vote(
    { motionId, votingId, itemId, majority, kind }: EventOf<'VotingPrepared'>['payload'],
    pollOf: (votingId: string) => Poll | undefined,
  ): Fault | undefined {
    if (!motionId) return undefined;
    const motion = this.waiting(motionId, pollOf);
    if (motion?.moved.itemId !== itemId || kind !== 'procedural') return outOfOrder(`a vote on motion ${motionId}`);
    const { kind: asked } = motion.moved;
    const needed = asked === 'agenda-change' ? 'absolute-of-statutory' : 'simple';
    if (majority.kind !== needed || asked === 'quorum-check' || asked === 'order')
      return outOfOrder(`motion ${motionId} voted by ${majority.kind}`);
    motion.votingId = votingId;
    return undefined;
  }

  /** A motion on which nothing has been decided: its vote was discarded, void or never held. */
  private waiting(motionId: string, pollOf: (votingId: string) => Poll | undefined): Motion | undefined {
    const motion = this.all.get(motionId);
    const phase = motion?.votingId ? pollOf(motion.votingId)?.phase : undefined;
    const free = phase === undefined || phase === 'discarded' || phase === 'void';
    return motion && !motion.withdrawn && free ? motion : undefined;
  }
}
