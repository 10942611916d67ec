import type { AgendaItem } from '../../../../core/src/agenda/agenda-item.js';
import { amendedText } from '../../../../core/src/amendments/amended-text.js';
import {
  type Amendment,
  amendmentStatus,
  amendmentsOf,
  isEffective,
  isVoteOn,
  unitOf,
  waitingAmendments,
} from '../../../../core/src/amendments/amendment.js';
import { votedAmendments } from '../../../../core/src/amendments/amendment-votes.js';
import { draftStatus } from '../../../../core/src/amendments/draft-status.js';
import { announcedBlock } from '../../../../core/src/amendments/en-bloc.js';
import { proposedMoot } from '../../../../core/src/amendments/moot.js';
import { reachOf, votingOrder } from '../../../../core/src/amendments/voting-order.js';
import { isCommitteeSitting } from '../../../../core/src/committees/committee.js';
import { findMember, fullName } from '../../../../core/src/council/council.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type {
  AmendmentView,
  AmendmentWording,
  BlockView,
  DraftsPart,
  DraftView,
} from '../../../../protocol/src/views/drafts-part.js';

/** V-27: the course of every draft of the agenda, without its words. A committee opines on drafts and amends none (K-10). */
export function draftsPartOf(state: SessionState): DraftsPart {
  if (isCommitteeSitting(state.header)) return [];
  return state.agenda.flatMap((item) => {
    const status = draftStatus(state, item);
    if (status === null) return [];
    const { itemId, text } = item;
    const amendments = amendmentsOf(state, itemId);
    return [
      {
        itemId,
        status,
        hasText: text !== undefined,
        isAmended: amendments.some((amendment) => isEffective(state, amendment)),
        amendments: amendments.length,
        waiting: waitingAmendments(state, itemId).length,
      },
    ];
  });
}

/** The draft of the item in progress with its words and amendments; null where there is none and nothing is voted en bloc. */
export function draftOnTableOf(state: SessionState): DraftView | null {
  if (isCommitteeSitting(state.header)) return null;
  const item = state.currentItemId === null ? undefined : findItem(state, state.currentItemId);
  return item ? draftViewOf(state, item) : null;
}

/** V-26: one draft; null where the item has none and nothing is announced en bloc. */
export function draftViewOf(state: SessionState, item: AgendaItem): DraftView | null {
  const status = draftStatus(state, item);
  const block = blockOf(state, item.itemId);
  if (status === null && block === null) return null;
  const order = votingOrder(state, item);
  return {
    itemId: item.itemId,
    status: status ?? 'draft',
    units: item.text ?? null,
    amended: amendedText(state, item).units,
    amendments: amendmentsOf(state, item.itemId).map((amendment) => amendmentViewOf(state, item, amendment)),
    order: order.map(({ amendmentId }) => amendmentId),
    orderFixed: order.some(({ amendmentId }) => state.drafts.orders[item.itemId]?.includes(amendmentId)),
    block,
  };
}

/** What a vote on amendments is about; empty for every other vote. */
export function wordingsOf(state: SessionState, voting: Voting): AmendmentWording[] {
  const item = findItem(state, voting.itemId);
  // The words as convened and amended by others: what the adopted amendment itself made of them is not „before".
  return votedAmendments(state, voting).map(({ no, place, change, amendmentId }) => {
    const others = { ...state, drafts: { ...state.drafts, amendments: without(state, amendmentId) } };
    const units = item && change.kind !== 'insert' ? amendedText(others, item).units : null;
    const unit = units?.find(({ unitId }) => unitId === unitOf(change));
    return { no, place, change, before: unit?.text ?? null };
  });
}

function without(state: SessionState, amendmentId: string): readonly Amendment[] {
  const voted = state.drafts.amendments.find((amendment) => amendment.amendmentId === amendmentId);
  const until = voted?.effectSeq ?? Number.MAX_SAFE_INTEGER;
  return state.drafts.amendments.filter(
    (amendment) => amendment !== voted && (amendment.effectSeq === null || amendment.effectSeq < until),
  );
}

function amendmentViewOf(state: SessionState, item: AgendaItem, amendment: Amendment): AmendmentView {
  const { amendmentId, no, place, change, mover, moot } = amendment;
  const status = amendmentStatus(state, amendment);
  const voting = state.votings.findLast((candidate) => isVoteOn(state, candidate, amendmentId));
  const ground = status === 'moved' ? proposedMoot(state, item, amendment) : null;
  return {
    amendmentId,
    no,
    place,
    change,
    mover: mover.kind,
    moverName: mover.kind === 'member' ? nameOf(state, mover.memberId) : mover.name,
    memberId: mover.kind === 'member' ? mover.memberId : null,
    status,
    votingNo: voting?.no ?? null,
    reason: status === 'moot' ? (moot?.reason ?? null) : null,
    reach: status === 'moved' ? reachOf(amendedText(state, item).units ?? [], amendment) : null,
    proposedMoot: ground && { because: ground.because?.amendmentId ?? null, becauseNo: ground.because?.no ?? null },
  };
}

function blockOf(state: SessionState, itemId: string): BlockView | null {
  const block = announcedBlock(state, itemId);
  if (!block) return null;
  const { blockId, of, parts, objections } = block;
  return { blockId, of, parts: [...parts], objections: objections.map((memberId) => nameOf(state, memberId)) };
}

function nameOf(state: SessionState, memberId: string): string {
  const member = findMember(state.council, memberId);
  return member ? fullName(member) : '';
}
