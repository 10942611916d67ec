import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { type Amendment, isVoteOn } from './amendment.js';
import type { DraftsState } from './drafts-state.js';

export function evolveDrafts(state: SessionState, event: StoredEvent): DraftsState {
  const { drafts } = state;
  switch (event.type) {
    case 'AmendmentMoved':
      return { ...drafts, amendments: [...drafts.amendments, amendmentOf(event.payload, event)] };
    case 'SponsorAmendmentMade': {
      const { sponsor, takesOver, ...rest } = event.payload;
      const entered = {
        ...amendmentOf({ ...rest, mover: { kind: 'sponsor', name: sponsor } }, event),
        effectSeq: event.seq,
      };
      const taken = change(drafts, takesOver ?? '', (before) => ({ ...before, takenOverBy: entered.amendmentId }));
      return { ...taken, amendments: [...taken.amendments, entered] };
    }
    case 'AmendmentWithdrawn':
      return change(drafts, event.payload.amendmentId, (before) => ({ ...before, withdrawn: true }));
    case 'AmendmentMadeMoot': {
      const { amendmentId, because, reason } = event.payload;
      return change(drafts, amendmentId, (before) => ({ ...before, moot: { because, reason } }));
    }
    case 'AmendmentOrderSet':
      return { ...drafts, orders: { ...drafts.orders, [event.payload.itemId]: event.payload.order } };
    case 'DraftWithdrawn':
      return { ...drafts, withdrawals: [...drafts.withdrawals, { ...event.payload, at: event.at }] };
    case 'BlockProposed':
      return { ...drafts, blocks: [...drafts.blocks, { ...event.payload, at: event.at, objections: [] }] };
    case 'BlockObjected': {
      const { blockId, memberId } = event.payload;
      const blocks = drafts.blocks.map((block) =>
        block.blockId === blockId ? { ...block, objections: [...block.objections, memberId] } : block,
      );
      return { ...drafts, blocks };
    }
    case 'VotingAnnounced':
      return takeEffect(state, event.payload.votingId, event.seq);
    default:
      return drafts;
  }
}

/** Amendments come into the text in the order in which their votes were announced. */
function takeEffect(state: SessionState, votingId: string, seq: number): DraftsState {
  const { drafts } = state;
  const voting = state.votings.find((candidate) => candidate.votingId === votingId);
  if (!voting?.amendmentId && !voting?.blockId) return drafts;
  const amendments = drafts.amendments.map((amendment) =>
    isVoteOn(state, voting, amendment.amendmentId) ? { ...amendment, effectSeq: seq } : amendment,
  );
  return { ...drafts, amendments };
}

type Moved = Pick<Amendment, 'amendmentId' | 'itemId' | 'no' | 'change' | 'place' | 'mover'>;

function amendmentOf(moved: Moved, { at, seq }: StoredEvent): Amendment {
  return { ...moved, movedAt: at, movedSeq: seq, withdrawn: false, moot: null, takenOverBy: null, effectSeq: null };
}

function change(drafts: DraftsState, amendmentId: string, update: (amendment: Amendment) => Amendment): DraftsState {
  const amendments = drafts.amendments.map((amendment) =>
    amendment.amendmentId === amendmentId ? update(amendment) : amendment,
  );
  return { ...drafts, amendments };
}
