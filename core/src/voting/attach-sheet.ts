import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';

/** V-15: the scan of a signed `Arkusz głosowania imiennego`. The file lies in the database; the log keeps what proves it. */
export interface VoteSheet {
  readonly documentId: string;
  readonly sha256: string;
  readonly at: Instant;
  readonly seq: number;
}

/** V-15: after the count, also when the session is over: paper is signed and scanned later. One file once. */
export function attachVoteSheet(
  state: SessionState,
  { votingId, documentId, sha256 }: CommandOf<'AttachVoteSheet'>['payload'],
): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.result === null) return refuse('voting-not-closed');
  if (voting.sheets.some((sheet) => sheet.documentId === documentId || sheet.sha256 === sha256))
    return refuse('sheet-already-attached');
  return accept({ type: 'VoteSheetAttached', payload: { votingId, documentId, sha256 } });
}
