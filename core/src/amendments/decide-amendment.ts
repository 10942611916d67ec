import type { AgendaItem } from '../agenda/agenda-item.js';
import { findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findItem, pendingVoting, type SessionState } from '../session/state.js';
import { amendedText } from './amended-text.js';
import {
  type Amendment,
  type AmendmentChange,
  amendmentStatus,
  amendmentsOf,
  findAmendment,
  placeOf,
  waitingAmendments,
} from './amendment.js';
import { changeFault } from './apply-change.js';
import { draftClosed } from './draft-status.js';
import { fits, overlapping } from './moot.js';

/** V-26: a councillor, a committee, or an official for one of them; before the session, once it is convened, and during it. */
export function moveAmendment(
  state: SessionState,
  { itemId, change, mover }: CommandOf<'MoveAmendment'>['payload'],
  { commandId, actor }: CommandContext,
): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  const fault = beforeNotice(state) ?? draftClosed(state, item);
  if (fault) return fault;
  const by = mover ?? (actor.memberId === null ? null : { kind: 'member' as const, memberId: actor.memberId });
  if (by === null) return refuse('not-a-member', articles.quorum);
  if (by.kind === 'member') {
    const member = findMember(state.council, by.memberId);
    if (!member) return refuse('member-unknown');
    if (member.mandate === 'expired') return refuse('mandate-expired');
    if (!member.sworn) return refuse('member-not-sworn', articles.oath);
  }
  const unfit = misplaced(state, item, change);
  if (unfit) return unfit;
  return accept({
    type: 'AmendmentMoved',
    payload: {
      amendmentId: commandId,
      itemId,
      no: nextNo(state, itemId),
      change,
      place: place(state, item, change),
      mover: by,
    },
  });
}

/** V-26 autopoprawka: on the sponsor's word it enters without a vote; a waiting amendment may be taken over. */
export function makeSponsorAmendment(
  state: SessionState,
  { itemId, change, takesOver, sponsor }: CommandOf<'MakeSponsorAmendment'>['payload'],
  { commandId }: CommandContext,
): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  // V-02: the words do not move under a vote on them.
  const fault = beforeNotice(state) ?? amendmentInVote(state, itemId) ?? draftClosed(state, item);
  if (fault) return fault;
  if (sponsor.trim() === '') return refuse('sponsor-word-required');
  if (takesOver === null && change === null) return refuse('amendment-changes-nothing');
  const taken = takesOver === null ? undefined : waiting(state, takesOver);
  if (takesOver !== null && taken?.itemId !== itemId) return refuse('amendment-not-waiting');
  const entering = taken?.change ?? change;
  if (entering === null) return refuse('amendment-changes-nothing');
  const unfit = misplaced(state, item, entering);
  if (unfit) return unfit;
  const payload = {
    amendmentId: commandId,
    itemId,
    no: nextNo(state, itemId),
    change: entering,
    place: taken?.place ?? place(state, item, entering),
    sponsor,
    ...(takesOver === null ? {} : { takesOver }),
  };
  return accept({ type: 'SponsorAmendmentMade', payload });
}

export function withdrawAmendment(state: SessionState, amendmentId: string): Decision {
  if (!waiting(state, amendmentId)) return refuse('amendment-not-waiting');
  return accept({ type: 'AmendmentWithdrawn', payload: { amendmentId } });
}

/** V-26: the chair fixes the order of voting; it names every waiting amendment exactly once. */
export function setAmendmentOrder(
  state: SessionState,
  { itemId, order }: CommandOf<'SetAmendmentOrder'>['payload'],
): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  const ids = waitingAmendments(state, itemId).map(({ amendmentId }) => amendmentId);
  const complete = ids.length > 0 && ids.length === order.length && ids.every((id) => order.includes(id));
  if (!complete) return refuse('amendment-order-mismatch');
  return accept({ type: 'AmendmentOrderSet', payload: { itemId, order } });
}

/**
 * V-26 `bezprzedmiotowa`: confirmed by the chair with a reason (G-05). It takes a ground: an amendment in force that came later
 * and touches the same place, or a place that is gone; nobody's amendment is set aside otherwise.
 */
export function declareAmendmentMoot(
  state: SessionState,
  { amendmentId, because, reason }: CommandOf<'DeclareAmendmentMoot'>['payload'],
): Decision {
  const amendment = waiting(state, amendmentId);
  const item = amendment && findItem(state, amendment.itemId);
  if (!amendment || !item) return refuse('amendment-not-waiting');
  if (reason.trim() === '') return refuse('reason-required');
  const grounded =
    because === null
      ? !fits(state, item, amendment)
      : overlapping(state, amendment).some((other) => other.amendmentId === because);
  if (!grounded) return refuse('amendment-not-moot');
  return accept({ type: 'AmendmentMadeMoot', payload: { amendmentId, because, reason } });
}

/** V-27 `wycofana`: the sponsor takes the draft back before it is voted. */
export function withdrawDraft(
  state: SessionState,
  { itemId, reason }: CommandOf<'WithdrawDraft'>['payload'],
): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  const fault = beforeNotice(state) ?? draftClosed(state, item);
  if (fault) return fault;
  const inVote = amendmentsOf(state, itemId).some((amendment) => amendmentStatus(state, amendment) === 'in-vote');
  if (inVote) return refuse('draft-not-open', undefined, { item: item.number });
  if (reason.trim() === '') return refuse('reason-required');
  return accept({ type: 'DraftWithdrawn', payload: { itemId, reason } });
}

function beforeNotice({ status }: SessionState): Decision | undefined {
  return status === 'prepared' ? refuse('session-not-convened', articles.notice) : undefined;
}

function waiting(state: SessionState, amendmentId: string): Amendment | undefined {
  const amendment = findAmendment(state, amendmentId);
  return amendment && amendmentStatus(state, amendment) === 'moved' ? amendment : undefined;
}

function nextNo(state: SessionState, itemId: string): number {
  return 1 + amendmentsOf(state, itemId).length;
}

function place(state: SessionState, item: AgendaItem, change: AmendmentChange): string {
  return placeOf(amendedText(state, item).units ?? [], change);
}

function misplaced(state: SessionState, item: AgendaItem, change: AmendmentChange): Decision | undefined {
  const fault = changeFault(amendedText(state, item).units ?? [], change);
  return fault ? refuse(fault) : undefined;
}

/** Refuses while an amendment or a block of this draft is being voted on, from its preparing to its announcing. */
function amendmentInVote(state: SessionState, itemId: string): Decision | undefined {
  const voting = pendingVoting(state);
  const isOnDraft = voting?.itemId === itemId && voting.kind === 'amendment';
  return isOnDraft ? refuse('voting-unfinished', undefined, { subject: voting.subject }) : undefined;
}
