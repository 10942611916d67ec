import type { Instant } from '../kernel/instant.js';
import type { SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import type { DraftText, TextUnit } from './draft-text.js';

/** V-26: what an amendment does, always tied to one place in the draft. */
export type AmendmentChange =
  /** Other words in place of some words of a unit; an empty `text` strikes them. `find` stands in the unit exactly once. */
  | { readonly kind: 'reword'; readonly unitId: string; readonly find: string; readonly text: string }
  /** A new wording of the whole unit. */
  | { readonly kind: 'rewrite'; readonly unitId: string; readonly text: string }
  | { readonly kind: 'delete'; readonly unitId: string }
  /** A new unit; `afterUnitId` null = at the beginning. */
  | { readonly kind: 'insert'; readonly afterUnitId: string | null; readonly label: string; readonly text: string }
  /** For drafts kept as a paper only: the place and the change in words. */
  | { readonly kind: 'described'; readonly place: string; readonly text: string };
export const changeKinds = ['reword', 'rewrite', 'delete', 'insert', 'described'] as const;

/** Whose amendment it is. */
export type AmendmentMover =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'committee'; readonly name: string }
  /** Autopoprawka: the sponsor of the draft, by name. */
  | { readonly kind: 'sponsor'; readonly name: string };

export interface Moot {
  /** The amendment that took effect and left nothing to decide here; null when the place is simply gone. */
  readonly because: string | null;
  readonly reason: string;
}

export interface Amendment {
  readonly amendmentId: string;
  readonly itemId: string;
  /** Consecutive within the item. */
  readonly no: number;
  readonly change: AmendmentChange;
  /** The unit's mark when the amendment was moved: `§ 2 ust. 1`. */
  readonly place: string;
  readonly mover: AmendmentMover;
  readonly movedAt: Instant;
  readonly movedSeq: number;
  readonly withdrawn: boolean;
  readonly moot: Moot | null;
  /** The sponsor's amendment that took this one over. */
  readonly takenOverBy: string | null;
  /** The event by which it came into the text; null while it did not. Meaningful while the status says so. */
  readonly effectSeq: number | null;
}

/** moved: waits; entered: autopoprawka, in the text without a vote; taken-over: the sponsor made it an autopoprawka. */
export type AmendmentStatus =
  | 'moved'
  | 'in-vote'
  | 'adopted'
  | 'rejected'
  | 'withdrawn'
  | 'moot'
  | 'entered'
  | 'taken-over';

type Known = Pick<SessionState, 'votings' | 'drafts'>;

/** Whether this vote is on the amendment, alone or en bloc. */
export function isVoteOn({ drafts }: Pick<SessionState, 'drafts'>, voting: Voting, amendmentId: string): boolean {
  if (voting.amendmentId === amendmentId) return true;
  const block = drafts.blocks.find(({ blockId }) => blockId === voting.blockId);
  return block?.of === 'amendments' && block.parts.includes(amendmentId);
}

/** Follows the votes: void or annulled, the amendment waits again; moot only while what made it moot stands. */
export function amendmentStatus(state: Known, amendment: Amendment): AmendmentStatus {
  if (amendment.mover.kind === 'sponsor') return 'entered';
  if (amendment.takenOverBy !== null) return 'taken-over';
  if (amendment.withdrawn) return 'withdrawn';
  const last = state.votings.findLast(
    (voting) =>
      voting.status !== 'void' && voting.status !== 'repeated' && isVoteOn(state, voting, amendment.amendmentId),
  );
  if (last) {
    if (last.status !== 'announced') return 'in-vote';
    return last.result?.outcome === 'adopted' ? 'adopted' : 'rejected';
  }
  return amendment.moot && standsMoot(state, amendment.moot) ? 'moot' : 'moved';
}

function standsMoot(state: Known, { because }: Moot): boolean {
  const cause = findAmendment(state, because ?? '');
  return cause === undefined || isEffective(state, cause);
}

/** In the text now: adopted by the council or entered by the sponsor. */
export function isEffective(state: Known, amendment: Amendment): boolean {
  const status = amendmentStatus(state, amendment);
  return status === 'adopted' || status === 'entered';
}

export function findAmendment({ drafts }: Pick<SessionState, 'drafts'>, amendmentId: string): Amendment | undefined {
  return drafts.amendments.find((amendment) => amendment.amendmentId === amendmentId);
}

export function amendmentsOf({ drafts }: Pick<SessionState, 'drafts'>, itemId: string): readonly Amendment[] {
  return drafts.amendments.filter((amendment) => amendment.itemId === itemId);
}

/** What still has to be decided before the draft itself can be voted on. */
export function waitingAmendments(state: Known, itemId: string): readonly Amendment[] {
  return amendmentsOf(state, itemId).filter((amendment) => amendmentStatus(state, amendment) === 'moved');
}

/** The unit an amendment is tied to; null for a described place and for the beginning. */
export function unitOf(change: AmendmentChange): string | null {
  if (change.kind === 'described') return null;
  return change.kind === 'insert' ? change.afterUnitId : change.unitId;
}

/** How the place is called: the unit's mark, the described place, or where a new unit goes. */
export function placeOf(text: DraftText, change: AmendmentChange): string {
  if (change.kind === 'described') return change.place;
  if (change.kind === 'insert') return change.label;
  return text.find(({ unitId }) => unitId === change.unitId)?.label ?? '';
}

/** The unit a new one becomes; its id names the amendment, so that it may be amended again. */
export function insertedUnit(no: number, { label, text }: Extract<AmendmentChange, { kind: 'insert' }>): TextUnit {
  return { unitId: `p${no}`, label, text };
}
