import type { AgendaItem } from '../agenda/agenda-item.js';
import { changedSince, draftTextPut, draftVoteFault, onAmendment } from '../amendments/amendment-votes.js';
import { papersFault } from '../annual/dossier.js';
import { voteSequenceFault } from '../annual/sequence.js';
import { presentMembers } from '../attendance/attendance.js';
import { bodyOf, findCommittee, isCommitteeSitting, quorumArticle, votesIn } from '../committees/committee.js';
import { committeeFault, committeeOfVote, statutMajority } from '../committees/committee-vote.js';
import { stepsPassedOver } from '../conduct/item-steps.js';
import { filledSeats, findMember } from '../council/council.js';
import { pressingElection } from '../elections/election.js';
import { articles } from '../kernel/articles.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { motionVoteFault } from '../motions/decide-motion.js';
import { motionRules } from '../motions/formal-motion.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findItem, findVoting, pendingVoting, quorumOf, type SessionState } from '../session/state.js';
import { announcement } from './announcement.js';
import { isReachable, isValidMajority, votesNeeded } from './majority.js';
import { revoteFault } from './revote.js';
import { resultAtClose } from './tally.js';
import { matterOfVote, resolvedTerms, termsFault } from './vote-terms.js';
import type { Voting, VotingFrame } from './voting.js';

/** One voting at a time; the text put to the vote is frozen by its hash from here on (V-02). */
export function prepareVoting(
  state: SessionState,
  payload: CommandOf<'PrepareVoting'>['payload'],
  { commandId, sha256 }: CommandContext,
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const item = findItem(state, payload.itemId);
  if (!item) return refuse('agenda-item-unknown');
  if (item.status !== 'in-progress') return refuse('item-not-in-progress', undefined, { item: item.number });
  const pending = pendingVoting(state);
  if (pending) return refuse('voting-unfinished', undefined, { subject: pending.subject });
  if (pressingElection(state.elections)) return refuse('secret-round-running');
  if (payload.subject.trim() === '') return refuse('subject-required');
  if (!isValidMajority(payload.majority)) return refuse('majority-invalid');
  const committeeId = committeeOfVote(state.header, payload.committeeId);
  const asked = onAmendment(state, onMotion(state, payload));
  const wish = committeeId ? { ...asked, committeeId, ...statutMajority(state.header, committeeId) } : asked;
  const draftFault = committeeId ? undefined : draftVoteFault(state, wish, item);
  if (draftFault) return draftFault;
  const terms =
    (payload.motionId && motionVoteFault(state, payload.motionId, item.itemId)) || questionFault(state, wish, item);
  if (terms) return terms;
  const matter = committeeId ? null : matterOfVote(wish, item);
  const early = voteSequenceFault(state, matter) ?? papersFault(state, item, matter);
  if (early) return early;
  const documents = item.documents.filter(({ documentId }) => payload.documentIds.includes(documentId));
  const documentIds = documents.map(({ documentId }) => documentId);
  if (!payload.documentIds.every((documentId) => documentIds.includes(documentId))) return refuse('document-unknown');
  const textHash = sha256(canonicalJson(textPut(state, wish, item)));
  const unrepeatable = payload.revote && revoteFault(state, payload.revote, { ...wish, textHash });
  if (unrepeatable) return unrepeatable;
  const resolved = { ...(committeeId ? {} : resolvedTerms(wish, item)), documentIds, votingId: commandId, textHash };
  const prepared = { type: 'VotingPrepared' as const, payload: { ...wish, ...resolved } };
  return accept(...(endsCourse(prepared.payload) ? stepsPassedOver(state, item.itemId) : []), prepared);
}

/** Whether this is the vote the item's course leads to, not one on its way or again. */
function endsCourse({ kind, motionId, revote }: CommandOf<'PrepareVoting'>['payload']): boolean {
  return kind !== 'procedural' && kind !== 'amendment' && motionId === undefined && revote === undefined;
}

/** V-02: what exactly is put to the vote: subject, papers, and the words of the draft or of its amendments. */
function textPut(
  state: SessionState,
  put: Pick<CommandOf<'PrepareVoting'>['payload'], 'subject' | 'documentIds' | 'kind'> & Partial<Voting>,
  item: AgendaItem,
): object {
  const documents = item.documents.filter(({ documentId }) => put.documentIds.includes(documentId));
  return {
    subject: put.subject,
    documents: documents.map(({ documentId, sha256: hash }) => ({ documentId, hash })),
    ...draftTextPut(state, put, item),
  };
}

/** L-05: the kind of a formal motion says what its vote is: a procedural one, of the agenda's change or ordinary (V-22). */
function onMotion(state: SessionState, payload: CommandOf<'PrepareVoting'>['payload']): typeof payload {
  const motion = state.motions.find(({ motionId }) => motionId === payload.motionId);
  const matter = motion && motionRules[motion.kind].matter;
  if (!matter) return payload;
  return isCommitteeSitting(state.header)
    ? { ...payload, kind: 'procedural' }
    : { ...payload, kind: 'procedural', matter };
}

/** The council votes under the terms of §3, a committee under those of the statut (K-06). */
function questionFault({ header }: SessionState, wish: CommandOf<'PrepareVoting'>['payload'], item: AgendaItem) {
  return committeeFault(header, wish) ?? (isCommitteeSitting(header) ? undefined : termsFault(wish, item));
}

export function discardVoting(state: SessionState, votingId: string): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status !== 'prepared') return refuse('voting-not-prepared');
  return accept({ type: 'VotingDiscarded', payload: { votingId } });
}

/** V-11, art. 25a: declared by the councillor or by the chair, before the vote closes; always with a reason. */
export function excludeMember(
  state: SessionState,
  { votingId, memberId, reason }: CommandOf<'ExcludeMember'>['payload'],
  { actor }: CommandContext,
): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status !== 'prepared' && voting.status !== 'open') return refuse('voting-already-closed');
  const member = findMember(state.council, memberId);
  if (!member) return refuse('member-unknown');
  if (member.mandate === 'expired') return refuse('mandate-expired');
  if (!votesIn(state.header, voting.committeeId, memberId)) return refuse('not-committee-member', articles.nonMembers);
  if (voting.exclusions[memberId]) return refuse('already-excluded', articles.exclusion);
  if (reason.trim() === '') return refuse('reason-required', articles.exclusion);
  const declaredBy = actor.memberId === memberId ? ('member' as const) : ('chair' as const);
  return accept({ type: 'MemberExcluded', payload: { votingId, memberId, reason, declaredBy } });
}

/** and V-02: quorum from the register, reachable majority or the chair's word, everything frozen. */
export function openVoting(
  state: SessionState,
  { votingId, acceptUnreachable }: CommandOf<'OpenVoting'>['payload'],
  { sha256 }: CommandContext,
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'open') return refuse('voting-already-open');
  if (voting.status !== 'prepared') return refuse('voting-not-prepared');
  const item = findItem(state, voting.itemId);
  const changed = changedSince(state, voting);
  if (changed) return changed;
  if (item && sha256(canonicalJson(textPut(state, voting, item))) !== voting.textHash) return refuse('text-changed');
  const { present, required, met } = quorumOf(state, voting.committeeId);
  if (!met) return refuse('no-quorum', quorumArticle(state.header), { present, required });
  const frame = frameOf(state, voting);
  if (!acceptUnreachable && !isReachable(voting.majority, frame.statutorySize, frame.eligible.length)) {
    return refuse('majority-unreachable', voting.basis, {
      eligible: frame.eligible.length,
      required: frame.votesNeeded,
    });
  }
  const no = 1 + Math.max(0, ...state.votings.map((earlier) => earlier.no ?? 0));
  return accept({ type: 'VotingOpened', payload: { votingId, no, frame } });
}

/** What opening would freeze; the console shows it before. */
export function frameOf(state: SessionState, voting: Voting): VotingFrame {
  const { roll, quorum } = bodyOf(state.council, findCommittee(state.header, voting.committeeId));
  const { statutorySize } = roll;
  const present = presentMembers(roll, state.register);
  const eligible = present.filter((memberId) => !voting.exclusions[memberId]);
  return {
    statutorySize,
    filledSeats: filledSeats(roll).length,
    present,
    eligible,
    excluded: Object.keys(voting.exclusions).sort(),
    quorum,
    majority: voting.majority,
    votesNeeded: votesNeeded(voting.majority, statutorySize, eligible.length),
    ruleSetVersion: state.rules.ruleSetVersion,
  };
}

/** V-05: only by the chair or the operator, never by a clock. Q-02: quorum once more at closing. */
export function closeVoting(state: SessionState, votingId: string): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'prepared') return refuse('voting-not-open');
  if (voting.status !== 'open') return refuse('voting-already-closed');
  const unconfirmed = Object.keys(voting.entries).length;
  if (unconfirmed > 0) return refuse('entries-unconfirmed', undefined, { count: unconfirmed });
  if (voting.hands?.outdated) return refuse('hand-count-outdated');
  const result = resultAtClose(voting, state.council, quorumOf(state, voting.committeeId).present);
  return accept({ type: 'VotingClosed', payload: { votingId, result } });
}

export function announceVoting(state: SessionState, votingId: string): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'announced') return refuse('voting-already-announced');
  if (voting.annulment || voting.status === 'repeated') return refuse('voting-stands-no-more');
  if (voting.status === 'void') return refuse('voting-void', quorumArticle(state.header));
  if (voting.status !== 'closed' || !voting.result) return refuse('voting-not-closed');
  const formula = announcement(voting, voting.result.tally, voting.result.outcome);
  return accept({ type: 'VotingAnnounced', payload: { votingId, formula } });
}
