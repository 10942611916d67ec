import type { VotingSummary } from '../../../protocol/src/views/parts.js';

/** The look of an outcome: what was annulled or repeated decides nothing and looks void. */
export function standingTone({ outcome, status, annulment }: VotingSummary): VotingSummary['outcome'] {
  return annulment || status === 'repeated' ? 'void-no-quorum' : outcome;
}
