import type { StoredEvent } from '../session/events.js';
import type { FormalMotion } from './formal-motion.js';

export function evolveMotions(motions: readonly FormalMotion[], event: StoredEvent): readonly FormalMotion[] {
  switch (event.type) {
    case 'FormalMotionMoved': {
      const moved = { ...event.payload, movedAt: event.at, speeches: {}, votingId: null, withdrawn: false };
      return [...motions, moved];
    }
    case 'FormalMotionWithdrawn':
      return change(motions, event.payload.motionId, (motion) => ({ ...motion, withdrawn: true }));
    case 'MotionSpeechGiven': {
      const { motionId, side, requestId } = event.payload;
      return change(motions, motionId, (motion) => ({
        ...motion,
        speeches: { ...motion.speeches, [side]: requestId },
      }));
    }
    case 'VotingPrepared': {
      const { motionId, votingId } = event.payload;
      return motionId ? change(motions, motionId, (motion) => ({ ...motion, votingId })) : motions;
    }
    default:
      return motions;
  }
}

function change(motions: readonly FormalMotion[], motionId: string, update: (motion: FormalMotion) => FormalMotion) {
  return motions.map((motion) => (motion.motionId === motionId ? update(motion) : motion));
}
