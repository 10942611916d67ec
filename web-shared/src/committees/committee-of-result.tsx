import type { VotingSummary } from '../../../protocol/src/views/parts.js';

/** K-07: whose vote it was, in lists of a joint sitting: the committees vote on the same words. */
export function CommitteeOfResult({ result }: { result: Pick<VotingSummary, 'committee'> | undefined }) {
  return result?.committee ? (
    <span className="k-committee-of-result" lang="pl">
      {result.committee}:{' '}
    </span>
  ) : null;
}
