import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { QuorumFigures } from '../voting/quorum-badge.js';

interface Sitting {
  readonly quorum: QuorumFigures;
  readonly committees?: CommitteesPart | undefined;
  readonly voting?: { readonly committeeId?: string | null | undefined } | null;
}

/**
 * K-07: the one quorum a badge may show. At a joint sitting that is the voting committee's; null while none votes: each has its own, and
 * the figures of one would be taken for all.
 */
export function quorumToShow({ quorum, committees = [], voting }: Sitting): QuorumFigures | null {
  if (committees.length < 2) return quorum;
  return committees.find(({ committeeId }) => committeeId === voting?.committeeId)?.quorum ?? null;
}
