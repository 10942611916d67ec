import { readReceiptCode, receiptCode } from '../../core/src/chain/receipt-code.js';
import { toHex } from '../../core/src/kernel/byte-text.js';
import type { StoredEvent } from '../../core/src/session/events.js';
import type { Choice } from '../../core/src/voting/voting.js';

/** What became of the vote with a voter's code. */
export type ReceiptReport =
  | { readonly code: string; readonly standing: 'no-code' | 'not-found' }
  | {
      readonly code: string;
      readonly standing: 'counted' | 'replaced' | 'set-aside' | 'not-counted';
      readonly seq: number;
      /** Number of the vote (V-10). */
      readonly no: number | null;
      readonly choice: Choice;
      /** The event that holds the vote given instead. */
      readonly replacedBySeq: number | null;
    };

interface CheckedLog {
  readonly hashes: readonly Uint8Array[];
  readonly events: ReadonlyMap<number, StoredEvent>;
}

/** Finds a vote in a log that holds by the code its voter was shown, whatever way it is written. */
export function findReceipt(typed: string, { hashes, events }: CheckedLog): ReceiptReport {
  const code = readReceiptCode(typed);
  if (code === undefined) return { code: typed, standing: 'no-code' };
  for (const [index, hash] of hashes.entries()) {
    const event = events.get(index + 1);
    if (event?.type === 'BallotCast' && receiptCode(toHex(hash)) === code) return { code, ...fateOf(event, events) };
  }
  return { code, standing: 'not-found' };
}

/** Follows one vote from its event to the closing (V-03, V-12). */
function fateOf(ballot: Extract<StoredEvent, { type: 'BallotCast' }>, events: CheckedLog['events']) {
  const { seq, payload } = ballot;
  const { votingId, memberId, choice } = payload;
  let [no, isCounted, replacedBySeq, isSetAside]: [number | null, boolean, number | null, boolean] = [
    null,
    false,
    null,
    false,
  ];
  for (const event of events.values()) {
    if (!('votingId' in event.payload) || event.payload.votingId !== votingId) continue;
    if (event.type === 'VotingOpened') no = event.payload.no;
    if (event.type === 'VotingClosed') isCounted = true;
    if (event.seq <= seq || !('memberId' in event.payload) || event.payload.memberId !== memberId) continue;
    if (event.type === 'BallotCast' || event.type === 'BallotEntryConfirmed') replacedBySeq = event.seq;
    if (event.type === 'MemberExcluded') isSetAside = true;
  }
  const standing = !isCounted
    ? ('not-counted' as const)
    : isSetAside
      ? ('set-aside' as const)
      : replacedBySeq === null
        ? ('counted' as const)
        : ('replaced' as const);
  return { standing, seq, no, choice, replacedBySeq };
}
