import { findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findItem, type SessionState } from '../session/state.js';
import { amendedText } from './amended-text.js';
import { type Amendment, amendmentStatus, findAmendment } from './amendment.js';
import { applyChange } from './apply-change.js';
import { draftClosed } from './draft-status.js';

/** V-28: what may be voted together. Resolutions stand in no list and cannot be switched on. */
export const blockKinds = ['amendments', 'minutes', 'candidates'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** V-28 `łączne głosowanie`: announced by the chair, held when nobody objects. */
export interface Block {
  readonly blockId: string;
  readonly itemId: string;
  readonly of: BlockKind;
  /** Amendment ids, or the minutes or candidates in words. */
  readonly parts: readonly string[];
  readonly at: Instant;
  /** Councillors who objected: one is enough for separate votes. */
  readonly objections: readonly string[];
}

/** The block announced last under an item, while nothing has been decided on it. */
export function announcedBlock(state: Pick<SessionState, 'drafts' | 'votings'>, itemId: string): Block | undefined {
  const block = state.drafts.blocks.findLast((candidate) => candidate.itemId === itemId);
  if (!block) return undefined;
  // Over with its own vote, and with any other vote the chair took up instead.
  const voted = state.votings.some((voting) =>
    voting.blockId === block.blockId
      ? voting.status !== 'prepared' && voting.status !== 'void'
      : voting.itemId === itemId && voting.preparedAt >= block.at,
  );
  return voted || !partsWait(state, block) ? undefined : block;
}

function partsWait(state: Pick<SessionState, 'drafts' | 'votings'>, { of, parts }: Block): boolean {
  if (of !== 'amendments') return true;
  return parts.every((id) => {
    const amendment = findAmendment(state, id);
    return amendment !== undefined && ['moved', 'in-vote'].includes(amendmentStatus(state, amendment));
  });
}

/** V-28: the chair announces a vote on several things at once; never on resolutions. */
export function proposeBlock(
  state: SessionState,
  { itemId, of, parts }: CommandOf<'ProposeBlock'>['payload'],
  { commandId }: CommandContext,
): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('agenda-item-unknown');
  const fault = notSitting(state) ?? votingRunning(state);
  if (fault) return fault;
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  if (of === 'resolutions' || (of !== 'amendments' && item.kind === 'resolution'))
    return refuse('block-of-resolutions', articles.quorum);
  if (parts.length < 2 || new Set(parts).size < parts.length) return refuse('block-too-small');
  const known = [...parts].sort().join();
  const objected = state.drafts.blocks.some(
    (block) => block.itemId === itemId && block.objections.length > 0 && [...block.parts].sort().join() === known,
  );
  if (objected) return refuse('block-objected');
  if (of === 'amendments') {
    const closed = draftClosed(state, item);
    if (closed) return closed;
    const unfit = blockFault(state, itemId, parts);
    if (unfit) return unfit;
  }
  return accept({ type: 'BlockProposed', payload: { blockId: commandId, itemId, of, parts } });
}

/** Every part waits, and all of them together go into the text. */
function blockFault(state: SessionState, itemId: string, parts: readonly string[]): Decision | undefined {
  const amendments = parts.map((id) => findAmendment(state, id));
  const waiting = amendments.filter(
    (amendment): amendment is Amendment =>
      amendment?.itemId === itemId && amendmentStatus(state, amendment) === 'moved',
  );
  if (waiting.length < parts.length) return refuse('amendment-not-waiting');
  const item = findItem(state, itemId);
  let text = (item && amendedText(state, item).units) ?? null;
  for (const amendment of waiting) {
    if (amendment.change.kind === 'described') continue;
    text = text && applyChange(text, amendment);
    if (!text) return refuse('block-conflicts');
  }
  return undefined;
}

/** V-28: `Zgłaszam sprzeciw`, as long as the vote has not been opened. */
export function objectToBlock(state: SessionState, blockId: string, { actor }: CommandContext): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const block = state.drafts.blocks.find((candidate) => candidate.blockId === blockId);
  if (!block || announcedBlock(state, block.itemId) !== block) return refuse('block-unknown');
  const { memberId } = actor;
  if (memberId === null || findMember(state.council, memberId)?.mandate !== 'active')
    return refuse('not-a-member', articles.quorum);
  if (block.objections.includes(memberId)) return refuse('objection-to-block-raised');
  return accept({ type: 'BlockObjected', payload: { blockId, memberId } });
}
