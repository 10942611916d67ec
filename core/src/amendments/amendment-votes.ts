import type { AgendaItem } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { type Decision, refuse } from '../session/decision.js';
import { findItem, findVoting, type SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import { amendedText } from './amended-text.js';
import {
  type Amendment,
  amendmentStatus,
  amendmentsOf,
  findAmendment,
  isEffective,
  isVoteOn,
  waitingAmendments,
} from './amendment.js';
import { finalVote, isFinalVote } from './draft-status.js';
import { announcedBlock, type Block } from './en-bloc.js';
import { fits } from './moot.js';

type Wish = CommandOf<'PrepareVoting'>['payload'];
type Put = Pick<Wish, 'kind' | 'motionId' | 'amendmentId' | 'blockId'>;

/** Amendments are voted by the ordinary majority, whatever the draft itself will need; a block as what it is made of. */
export function onAmendment(state: SessionState, payload: Wish): Wish {
  const block = blockOf(state, payload.blockId);
  if (payload.amendmentId || block?.of === 'amendments') return { ...payload, kind: 'amendment', matter: 'ordinary' };
  return block?.of === 'minutes' ? { ...payload, kind: 'minutes' } : payload;
}

/** V-26 … V-28: why this vote cannot be prepared because of the draft, its amendments or its block. */
export function draftVoteFault(state: SessionState, payload: Wish, item: AgendaItem): Decision | undefined {
  const { amendmentId, blockId } = payload;
  if (blockId) return blockVoteFault(state, payload, item);
  if (amendmentId) return amendmentVoteFault(state, payload, item, amendmentId);
  if (payload.kind === 'amendment') return refuse('amendment-unknown');
  return isFinalVote(payload) ? finalVoteFault(state, item) : undefined;
}

/** V-26: the draft is voted once nothing waits any more and everything adopted stands in its text. */
function finalVoteFault(state: SessionState, item: AgendaItem): Decision | undefined {
  const withdrawn = state.drafts.withdrawals.some(({ itemId }) => itemId === item.itemId);
  if (withdrawn) return refuse('draft-withdrawn');
  const count = waitingAmendments(state, item.itemId).length;
  if (count > 0) return refuse('amendments-waiting', undefined, { count });
  return amendedText(state, item).misfits.length > 0 ? refuse('amendment-does-not-fit') : undefined;
}

function amendmentVoteFault(state: SessionState, payload: Wish, item: AgendaItem, amendmentId: string) {
  const amendment = findAmendment(state, amendmentId);
  if (amendment?.itemId !== item.itemId) return refuse('amendment-unknown');
  if (finalVote(state, item.itemId)) return refuse('final-vote-stands');
  if (payload.revote) return repeats(state, payload) ? undefined : refuse('revote-differs');
  if (amendmentStatus(state, amendment) !== 'moved') return refuse('amendment-not-waiting');
  return fits(state, item, amendment) ? undefined : refuse('amendment-does-not-fit');
}

function blockVoteFault(state: SessionState, payload: Wish, item: AgendaItem): Decision | undefined {
  const block = blockOf(state, payload.blockId);
  if (block?.itemId !== item.itemId || payload.amendmentId) return refuse('block-unknown');
  if (payload.kind === 'resolution') return refuse('block-of-resolutions', articles.quorum);
  if (block.of === 'amendments' && finalVote(state, item.itemId)) return refuse('final-vote-stands');
  if (payload.revote) return repeats(state, payload) ? undefined : refuse('revote-differs');
  if (announcedBlock(state, item.itemId) !== block) return refuse('block-unknown');
  return block.objections.length > 0 ? refuse('block-objected') : undefined;
}

function repeats(state: SessionState, { revote, amendmentId, blockId }: Wish): boolean {
  const first = revote && findVoting(state, revote.of);
  return first !== undefined && first.amendmentId === amendmentId && first.blockId === blockId;
}

/**
 * V-02: what of the draft is put to the vote, for the hash: the wording of the amendments, or the very text the resolution would
 * have. Nothing for votes that decide on no text.
 */
export function draftTextPut(state: SessionState, put: Put, item: Pick<AgendaItem, 'itemId' | 'text'>): object {
  const voted = votedAmendments(state, put);
  if (voted.length > 0) {
    return { amendments: voted.map(({ amendmentId, place, change }) => ({ amendmentId, place, change })) };
  }
  const block = blockOf(state, put.blockId);
  if (block) return { parts: block.parts };
  if (!isFinalVote(put)) return {};
  const { units, described } = amendedText(state, item);
  return {
    ...(units ? { text: units.map(({ label, text }) => ({ label, text })) } : {}),
    ...(described.length > 0 ? { described: described.map(({ place, change }) => ({ place, change })) } : {}),
  };
}

/** The amendments a vote is on, alone or en bloc. */
export function votedAmendments(
  state: Pick<SessionState, 'drafts'>,
  { amendmentId, blockId }: Pick<Put, 'amendmentId' | 'blockId'>,
): readonly Amendment[] {
  const block = blockOf(state, blockId);
  const ids = amendmentId ? [amendmentId] : block?.of === 'amendments' ? block.parts : [];
  return ids.flatMap((id) => findAmendment(state, id) ?? []);
}

/** V-02: why a prepared vote may not be opened: what it is about is no longer what was prepared. */
export function changedSince(state: SessionState, voting: Voting): Decision | undefined {
  const block = blockOf(state, voting.blockId);
  if (block && block.objections.length > 0) return refuse('block-objected');
  const item = findItem(state, voting.itemId);
  if (!item || !isFinalVote(voting)) return undefined;
  const later = amendmentsOf(state, item.itemId).some(
    (amendment) => isEffective(state, amendment) && (amendment.effectSeq ?? 0) > voting.preparedSeq,
  );
  return later ? refuse('text-changed') : finalVoteFault(state, item);
}

/** A vote on an amendment may not fall while the vote on the draft with it stands. */
export function carriesFinalVote(state: SessionState, voting: Voting): boolean {
  const onAmendments = state.drafts.amendments.some(({ amendmentId }) => isVoteOn(state, voting, amendmentId));
  return onAmendments && finalVote(state, voting.itemId) !== undefined;
}

function blockOf({ drafts }: Pick<SessionState, 'drafts'>, blockId: string | undefined): Block | undefined {
  return drafts.blocks.find((block) => block.blockId === blockId);
}
