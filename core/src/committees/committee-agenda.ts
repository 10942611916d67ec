import type { AgendaItem, ItemDraft, ItemKind } from '../agenda/agenda-item.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionHeader } from '../session/events.js';
import { quorumOf, type SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import { committeesOf, isCommitteeSitting, type SittingCommittee } from './committee.js';

/** Items only a session of the council has: elections, oaths, the votes of the annual session; a sitting with one is refused. */
const councilItems: readonly ItemKind[] = ['oath', 'election', 'state-report', 'confidence', 'discharge'];

/** Whether only a session of the council has such an item. */
export function isCouncilItem(kind: ItemKind): boolean {
  return councilItems.includes(kind);
}

/** A committee opines on these matters under an ordinary item; it neither elects nor decides them. */
export function councilItemFault(header: SessionHeader, agenda: readonly ItemDraft[]): Decision | undefined {
  const foreign = isCommitteeSitting(header) && agenda.some(({ kind }) => isCouncilItem(kind));
  return foreign ? refuse('matter-of-the-council') : undefined;
}

/** K-07: the committees that have not voted on the planned question of an item yet, in the order of the notice. */
export function committeesToVote(state: SessionState, item: AgendaItem): readonly SittingCommittee[] {
  if (item.vote === null) return [];
  return committeesOf(state.header).filter(
    ({ committeeId }) =>
      !state.votings.some(
        (voting) =>
          voting.itemId === item.itemId &&
          voting.committeeId === committeeId &&
          voting.status === 'announced' &&
          !state.motions.some(({ votingId }) => votingId === voting.votingId),
      ),
  );
}

/**
 * K-06: art. 20 ust. 1a is about the council; the agenda of a committee changes by an adopted procedural vote of its own. At a
 * joint sitting every committee that has its quorum must have adopted the same question.
 */
export function committeeAgendaFault(state: SessionState, voting: Voting): Decision | undefined {
  if (voting.kind !== 'procedural') return refuse('agenda-change-other-matter');
  const hasAdopted = (committeeId: string) =>
    state.votings.some(
      (other) => other.committeeId === committeeId && isSameQuestion(other, voting) && isAdopted(other),
    );
  const adopted = committeesOf(state.header).every(
    ({ committeeId }) =>
      hasAdopted(committeeId) || (committeeId !== voting.committeeId && !quorumOf(state, committeeId).met),
  );
  return adopted ? undefined : refuse('agenda-change-not-adopted');
}

function isSameQuestion(a: Voting, b: Voting): boolean {
  return a.kind === b.kind && a.itemId === b.itemId && a.textHash === b.textHash;
}

function isAdopted({ status, result }: Voting): boolean {
  return status === 'announced' && result?.outcome === 'adopted';
}
