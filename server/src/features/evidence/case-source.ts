import type { Link } from '../../../../core/src/chain/chain.js';
import type { DeskEntry } from '../../live-session/desk-journal/desk-entry.js';

/** What a case file is made from: the stored log and what lies beside it. Plain data, so that a thread of its own can do it. */
export interface CaseSource {
  readonly sessionId: string;
  readonly votingId: string;
  readonly caseFileId: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly links: readonly Link[];
  readonly desks: {
    readonly from: string;
    readonly to: string;
    readonly entries: readonly (DeskEntry & { readonly hubId: string })[];
    readonly dropped: number;
  };
  readonly checkpoints: readonly { readonly size: number; readonly madeAt: string; readonly note: string }[];
}
