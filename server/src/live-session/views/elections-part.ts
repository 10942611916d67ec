import { byPolishName, findMember, fullName } from '../../../../core/src/council/council.js';
import { viceChairsInForce } from '../../../../core/src/elections/decide-election.js';
import { announceRound } from '../../../../core/src/elections/decide-round.js';
import {
  type Election,
  nominationsOpen,
  runningElection,
  type SecretRound,
  unfinishedRound,
} from '../../../../core/src/elections/election.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ElectionsPart, ElectionView, SecretRoundView } from '../../../../protocol/src/views/elections-part.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';

/** Secret votes as everybody may see them: papers taken, and figures once announced (B-04). */
export function electionsPartOf(state: SessionState): ElectionsPart {
  const { commission, all } = state.elections;
  return {
    commission: peopleOf(state, commission?.memberIds ?? []),
    viceChairs: viceChairsInForce(state),
    all: all.map((election) => electionViewOf(state, election)),
  };
}

function electionViewOf(state: SessionState, election: Election): ElectionView {
  const { electionId, itemId, office, seats, runOff, awaiting, ending, endReason } = election;
  return {
    ...{ electionId, itemId, office, seats, runOff, ending, endReason },
    itemNumber: state.agenda.find((item) => item.itemId === itemId)?.number ?? '',
    nominationsOpen: nominationsOpen(election),
    candidates: election.candidates.map((candidate) => ({
      ...candidate,
      nominatedBy: candidate.nominatedBy && nameOf(state, candidate.nominatedBy),
    })),
    rounds: election.rounds.map((round) => roundViewOf(state, election, round)),
    awaiting: [...awaiting],
  };
}

function roundViewOf(state: SessionState, election: Election, round: SecretRound): SecretRoundView {
  const { roundId, no, paper, status, openedAt, closedAt, announcedAt, quorumMet, annulment, formula } = round;
  return {
    ...{ roundId, no, paper, status, openedAt, closedAt, announcedAt, quorumMet, annulment, formula },
    candidates: candidatesOnPaper(state, election, round),
    commission: peopleOf(state, round.commission).map((person) => person.fullName),
    present: round.frame.present.length,
    quorum: round.frame.quorum,
    issuedTo: peopleOf(state, round.issuedTo),
    awaitsSecondEntry: round.entry !== null,
    count: round.status === 'announced' && round.count ? copyOf(round.count) : null,
    elected: [...round.elected],
  };
}

const collator = new Intl.Collator('pl');

/** B-06: the names of a paper in Polish order: councillors by surname, others by the name as given. */
export function candidatesOnPaper(
  { council }: SessionState,
  { candidates }: Election,
  round: SecretRound,
): { candidateId: string; fullName: string }[] {
  return candidates
    .filter(({ candidateId }) => round.candidates.includes(candidateId))
    .sort((a, b) => {
      const [left, right] = [a, b].map(({ memberId }) => (memberId ? findMember(council, memberId) : undefined));
      return left && right ? byPolishName(left, right) : collator.compare(a.fullName, b.fullName);
    })
    .map((candidate) => ({ candidateId: candidate.candidateId, fullName: candidate.fullName }));
}

/** What the chair reads out, before announcing; null at any other time. */
export function electionOutlookOf(state: SessionState): ChairView['electionOutlook'] {
  const election = runningElection(state.elections);
  const round = election && unfinishedRound(election);
  if (!election || round?.status !== 'counted' || !round.count) return null;
  const decision = announceRound(state, election.electionId);
  const [announced] = decision.kind === 'accepted' ? decision.events : [];
  return announced?.type === 'RoundAnnounced'
    ? { count: copyOf(round.count), formula: announced.payload.formula }
    : null;
}

function copyOf(count: NonNullable<SecretRound['count']>) {
  return { ...count, candidates: count.candidates.map((line) => ({ ...line })) };
}

function peopleOf({ council }: SessionState, ids: readonly string[]): { memberId: string; fullName: string }[] {
  return council.members
    .filter(({ memberId }) => ids.includes(memberId))
    .sort(byPolishName)
    .map((member) => ({ memberId: member.memberId, fullName: fullName(member) }));
}

function nameOf({ council }: SessionState, memberId: string): string {
  const member = findMember(council, memberId);
  return member ? fullName(member) : '';
}
