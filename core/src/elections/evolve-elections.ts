import { type Council, findMember, fullName } from '../council/council.js';
import type { StoredEvent } from '../session/events.js';
import { type Candidacy, type Election, type ElectionBook, noElections, type SecretRound } from './election.js';

/** The elections of the session as its events tell them. @param council as it is before the event */
export function evolveElections(book: ElectionBook, event: StoredEvent, council: Council): ElectionBook {
  switch (event.type) {
    case 'SessionPrepared':
      return noElections;
    case 'CommissionAppointed': {
      const { memberIds, votingId } = event.payload;
      return { ...book, commission: { memberIds, votingId } };
    }
    case 'CommissionMemberLeft':
      return withoutMember(book, event.payload.memberId);
    case 'ViceChairsFixed':
      return { ...book, viceChairs: event.payload.number };
    case 'ElectionStarted':
      return { ...book, all: [...book.all, started(event.payload, council)] };
    case 'MandateExpired': {
      const { memberId } = event.payload;
      const all = book.all.map((election) =>
        election.ending === null ? withCandidacy(election, [memberId], 'out') : election,
      );
      return withoutMember({ ...book, all }, memberId);
    }
    default:
      if (!('electionId' in event.payload)) return book;
      return inElection(book, event.payload.electionId, (election) => evolveElection(election, event, council));
  }
}

function evolveElection(election: Election, event: StoredEvent, council: Council): Election {
  switch (event.type) {
    case 'CandidateNominated': {
      const { candidateId, memberId, fullName: name, nominatedBy, consents } = event.payload;
      const candidacy: Candidacy = consents ? 'standing' : 'nominated';
      const candidate = { candidateId, memberId, fullName: name, nominatedBy, candidacy };
      const others = election.candidates.filter((other) => other.candidateId !== candidateId);
      return { ...election, runOff: false, candidates: [...others, candidate] };
    }
    case 'NominationAnswered': {
      const { candidateId, consents } = event.payload;
      return withCandidacy(election, [candidateId], consents ? 'standing' : 'declined');
    }
    case 'SecretRoundOpened': {
      const { roundId, no, paper, candidates, commission, frame } = event.payload;
      const round: SecretRound = {
        ...{ roundId, no, paper, candidates, commission, frame },
        issuedTo: [],
        status: 'open',
        openedAt: event.at,
        closedAt: null,
        announcedAt: null,
        quorumMet: null,
        entry: null,
        count: null,
        elected: [],
        annulment: null,
        formula: null,
      };
      return { ...election, rounds: [...election.rounds, round] };
    }
    case 'BallotPaperIssued': {
      const { roundId, memberId } = event.payload;
      return inRound(election, roundId, (round) => {
        const taken = [...round.issuedTo, memberId];
        return { issuedTo: council.members.map((member) => member.memberId).filter((id) => taken.includes(id)) };
      });
    }
    case 'SecretRoundClosed': {
      const { roundId, quorumMet } = event.payload;
      return inRound(election, roundId, () => ({
        status: quorumMet ? 'closed' : 'void',
        closedAt: event.at,
        quorumMet,
      }));
    }
    case 'SecretRoundAnnulled': {
      const { roundId, reason } = event.payload;
      return inRound(election, roundId, (round) => ({
        status: 'void',
        closedAt: round.closedAt ?? event.at,
        annulment: reason,
      }));
    }
    case 'RoundCountEntered': {
      const { roundId, count } = event.payload;
      const entry = { count, seq: event.seq, enteredBy: event.actor.personId };
      return inRound(election, roundId, () => ({ entry }));
    }
    case 'RoundCountConfirmed':
      return inRound(election, event.payload.roundId, ({ entry }) => ({
        status: 'counted',
        count: entry?.count ?? null,
        entry: null,
      }));
    case 'RoundAnnounced':
      return announced(election, event.payload, event.at);
    case 'ElectionAnswered': {
      const { candidateId } = event.payload;
      const awaiting = election.awaiting.filter((id) => id !== candidateId);
      const candidacy = event.payload.accepts ? 'standing' : 'declined';
      return { ...withCandidacy(election, [candidateId], candidacy), awaiting };
    }
    case 'ElectionEnded':
      return { ...election, ending: event.payload.ending, endReason: event.payload.reason };
    default:
      return election;
  }
}

type Started = Extract<StoredEvent, { type: 'ElectionStarted' }>['payload'];

function started({ electionId, itemId, office, seats, dismissal }: Started, council: Council): Election {
  const member = dismissal && findMember(council, dismissal.memberId);
  const subject = member && {
    candidateId: member.memberId,
    memberId: member.memberId,
    fullName: fullName(member),
    nominatedBy: null,
    candidacy: 'standing' as const,
  };
  return {
    ...{ electionId, itemId, office, seats },
    signatories: dismissal?.signatories ?? [],
    candidates: subject ? [subject] : [],
    runOff: false,
    rounds: [],
    awaiting: [],
    ending: null,
    endReason: null,
  };
}

type Announced = Extract<StoredEvent, { type: 'RoundAnnounced' }>['payload'];

/** Who was in a round that elected nobody stands down, except for those who go into the next one. */
function announced(election: Election, { roundId, elected, runOff, formula }: Announced, at: string): Election {
  const done = inRound(election, roundId, () => ({ status: 'announced', announcedAt: at, elected, formula }));
  const asked = election.office === 'chair' || election.office === 'vice-chair';
  const round = election.rounds.find((announcedRound) => announcedRound.roundId === roundId);
  const out = (round?.candidates ?? []).filter((id) => !elected.includes(id) && !runOff.includes(id));
  const judges = election.office === 'lay-judges' ? [...out, ...elected] : out;
  return { ...withCandidacy(done, judges, 'out'), runOff: runOff.length > 0, awaiting: asked ? elected : [] };
}

function withoutMember(book: ElectionBook, memberId: string): ElectionBook {
  const { commission } = book;
  if (!commission) return book;
  return { ...book, commission: { ...commission, memberIds: commission.memberIds.filter((id) => id !== memberId) } };
}

function withCandidacy(election: Election, ids: readonly string[], candidacy: Candidacy): Election {
  const candidates = election.candidates.map((candidate) =>
    ids.includes(candidate.candidateId) ? { ...candidate, candidacy } : candidate,
  );
  return { ...election, candidates };
}

function inElection(book: ElectionBook, electionId: unknown, change: (election: Election) => Election): ElectionBook {
  return {
    ...book,
    all: book.all.map((election) => (election.electionId === electionId ? change(election) : election)),
  };
}

function inRound(election: Election, roundId: string, change: (round: SecretRound) => Partial<SecretRound>): Election {
  const rounds = election.rounds.map((round) => (round.roundId === roundId ? { ...round, ...change(round) } : round));
  return { ...election, rounds };
}
