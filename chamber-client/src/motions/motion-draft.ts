import { type MotionKind, motionKinds, motionRules } from '../../../core/src/motions/formal-motion.js';
import type { MotionView } from '../../../protocol/src/views/motions-part.js';

/** A motion being written; `kind` null until one is chosen. */
export interface MotionDraft {
  readonly kind: MotionKind | null;
  readonly text: string;
}

export const emptyMotion: MotionDraft = { kind: null, text: '' };

/** Kinds that may be moved now: while the council deals with a motion, only those that need no vote (L-05). */
export function kindsOffered(motions: readonly MotionView[]): readonly MotionKind[] {
  const isBusy = motions.some(({ kind, status }) => motionRules[kind].matter !== null && isUndecided(status));
  return isBusy ? motionKinds.filter((kind) => motionRules[kind].matter === null) : motionKinds;
}

function isUndecided(status: MotionView['status']): boolean {
  return status === 'moved' || status === 'in-vote';
}
