import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';

interface Motion {
  readonly moved: EventOf<'FormalMotionMoved'>['payload'];
  readonly sides: Set<string>;
  votingId: string | null;
  withdrawn: boolean;
  /** Answered in words, or its limit set. */
  answered: boolean;
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
        this.all.set(motionId, {
          moved: event.payload,
          sides: new Set(),
          votingId: null,
          withdrawn: false,
          answered: false,
        });
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
      case 'FormalMotionSettled':
        return this.answer(event.payload.motionId, current, pollOf);
      case 'SpeakingTimeLimited': {
        const { motionId, itemId } = event.payload;
        const moved = this.all.get(motionId)?.moved;
        if (moved?.kind !== 'speaking-time' || moved.itemId !== itemId || itemId !== current)
          return outOfOrder(`a limit of speaking time by motion ${motionId}`);
        return this.answer(motionId, current, pollOf);
      }
      case 'VotingPrepared':
        return this.vote(event.payload, pollOf);
      default:
        return undefined;
    }
  }

  /** Once, and only after the council adopted it or where nothing is voted. */
  private answer(
    motionId: string,
    current: string | null,
    pollOf: (votingId: string) => Poll | undefined,
  ): Fault | undefined {
    const motion = this.all.get(motionId);
    const poll = motion?.votingId ? pollOf(motion.votingId) : undefined;
    const counted = poll?.phase === 'announced' || poll?.phase === 'repeated';
    const adopted = counted && poll?.outcome === 'adopted';
    const unvoted = motion?.moved.kind === 'quorum-check' || motion?.moved.kind === 'order';
    if (!motion || motion.withdrawn || motion.answered || !(adopted || unvoted))
      return outOfOrder(`motion ${motionId} carried out under ${current}`);
    motion.answered = true;
    return undefined;
  }

  private vote(
    { motionId, votingId, itemId, majority, kind, committeeId }: EventOf<'VotingPrepared'>['payload'],
    pollOf: (votingId: string) => Poll | undefined,
  ): Fault | undefined {
    if (!motionId) return undefined;
    const motion = this.waiting(motionId, pollOf);
    if (motion?.moved.itemId !== itemId || kind !== 'procedural') return outOfOrder(`a vote on motion ${motionId}`);
    const { kind: asked } = motion.moved;
    const needed = asked === 'agenda-change' ? 'absolute-of-statutory' : 'simple';
    // A committee votes by its statut (K-06).
    const lawful = committeeId !== undefined || majority.kind === needed;
    if (!lawful || asked === 'quorum-check' || asked === 'order')
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
