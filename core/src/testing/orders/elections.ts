import { presentMembers } from '../../attendance/attendance.js';
import type { ElectionCommand } from '../../elections/commands.js';
import {
  type Election,
  electionOffices,
  leastCommission,
  runningElection,
  type SecretRound,
  standing,
  undecidedCandidates,
  unfinishedRound,
} from '../../elections/election.js';
import type { RoundCount } from '../../elections/round-count.js';
import { findItem, type SessionState } from '../../session/state.js';
import type { Dice } from '../random-orders.js';

type OrderOf<Type extends ElectionCommand['type']> = Extract<ElectionCommand, { type: Type }>;
type Makers = {
  readonly [Type in ElectionCommand['type']]: (state: SessionState, dice: Dice) => OrderOf<Type>['payload'];
};

/** Payloads of orders about secret votes: mostly such as fit, sometimes nonsense. */
export const electionMakers: Makers = {
  StartElection: (state, dice) => {
    const office = dice(2) === 0 ? 'vice-chair' : oneOf(electionOffices, dice);
    const officer = state.council.members.find((member) => member.office !== null)?.memberId ?? 'm1';
    const dismissal = { memberId: dice(5) === 0 ? 'm3' : officer, signatories: dice(4) === 0 ? [] : roll(state) };
    const seats = office === 'lay-judges' ? 1 + dice(2) : 1 + (dice(8) === 0 ? 1 : 0);
    return {
      itemId: dice(6) === 0 ? 'i1' : (state.currentItemId ?? 'i1'),
      office,
      seats,
      ...(office === 'dismissal' ? { dismissal } : {}),
    };
  },
  FixViceChairs: (state, dice) => ({ number: dice(5), votingId: adopted(state, dice) }),
  AppointCommission: (state, dice) => {
    const people = roll(state).filter((id) => !standingIds(state).includes(id) || dice(6) === 0);
    return { memberIds: people.slice(0, dice(5) === 0 ? 2 : leastCommission), votingId: adopted(state, dice) };
  },
  NominateCandidate: (state, dice) => {
    const election = runningElection(state.elections);
    const people = presentMembers(state.council, state.register);
    const nominatedBy = dice(2) === 0 ? null : (people[dice(people.length + 1)] ?? 'm99');
    const judges = election?.office === 'lay-judges' && dice(6) > 0;
    const memberId = judges ? null : `m${1 + dice(state.council.members.length + 1)}`;
    return { electionId: idOf(state, dice), memberId, fullName: judges ? `Osoba ${dice(4)}` : null, nominatedBy };
  },
  AnswerNomination: (state, dice) => {
    const candidates = runningElection(state.elections)?.candidates ?? [];
    const candidateId = candidates[dice(candidates.length + 1)]?.candidateId ?? 'nobody';
    return { electionId: idOf(state, dice), candidateId, consents: dice(4) > 0 };
  },
  OpenSecretRound: (state, dice) => ({ electionId: idOf(state, dice) }),
  IssueBallotPaper: (state, dice) => ({ electionId: idOf(state, dice), memberId: someWithoutPaper(state, dice) }),
  CloseSecretRound: (state, dice) => ({ electionId: idOf(state, dice) }),
  AnnulSecretRound: (state, dice) => ({
    electionId: idOf(state, dice),
    reason: oneOf(['', 'W urnie więcej kart niż wydano'], dice),
  }),
  EnterRoundCount: (state, dice) => ({ electionId: idOf(state, dice), count: someCount(state, dice) }),
  ConfirmRoundCount: (state, dice) => {
    const entry = roundOf(state)?.entry;
    const count = entry && dice(5) > 0 ? entry.count : someCount(state, dice);
    return { electionId: idOf(state, dice), count };
  },
  AnnounceRound: (state, dice) => ({ electionId: idOf(state, dice) }),
  AnswerElection: (state, dice) => {
    const candidateId = runningElection(state.elections)?.awaiting[0] ?? 'm2';
    return { electionId: idOf(state, dice), candidateId, accepts: dice(3) > 0 };
  },
  EndElection: (state, dice) => ({
    electionId: idOf(state, dice),
    reason: oneOf(['', 'Nikt nie kandyduje'], dice),
  }),
};

/** The order that leads an election on; null when no election is under way at the item in progress. */
export function leadingElectionOrder(state: SessionState, dice: Dice): ElectionCommand | null {
  const election = runningElection(state.elections);
  const item = findItem(state, state.currentItemId ?? '');
  if (!election) return item?.kind === 'election' ? order('StartElection', state, dice) : null;
  if (election.awaiting.length > 0) return order('AnswerElection', state, dice);
  const round = unfinishedRound(election);
  if (round && dice(15) === 0) return order('AnnulSecretRound', state, dice);
  if (round?.status === 'open') {
    const waiting = presentMembers(state.council, state.register).some((id) => !round.issuedTo.includes(id));
    return order(waiting && dice(8) > 0 ? 'IssueBallotPaper' : 'CloseSecretRound', state, dice);
  }
  if (round?.status === 'closed') return order(round.entry ? 'ConfirmRoundCount' : 'EnterRoundCount', state, dice);
  if (round) return order('AnnounceRound', state, dice);
  return beforeRound(state, election, dice);
}

function beforeRound(state: SessionState, election: Election, dice: Dice): ElectionCommand {
  const [asked] = undecidedCandidates(election);
  if (asked) {
    const { electionId } = election;
    const payload = { electionId, candidateId: asked.candidateId, consents: dice(3) > 0 };
    return { type: 'AnswerNomination', payload };
  }
  const few = standing(election).length < (election.office === 'dismissal' ? 1 : 1 + dice(4));
  if (few) return order('NominateCandidate', state, dice);
  const served = state.elections.commission?.memberIds.length ?? 0;
  return order(served < leastCommission ? 'AppointCommission' : 'OpenSecretRound', state, dice);
}

function order<Type extends ElectionCommand['type']>(type: Type, state: SessionState, dice: Dice): ElectionCommand {
  return { type, payload: electionMakers[type](state, dice) } as ElectionCommand;
}

/** Figures of a protocol that add up, or now and then do not. */
function someCount(state: SessionState, dice: Dice): RoundCount {
  const round = roundOf(state);
  const issued = round?.issuedTo.length ?? 5;
  const invalid = dice(4) === 0 ? Math.min(1, issued) : 0;
  const cast = issued;
  const valid = cast - invalid;
  const ids = round?.candidates ?? ['m2'];
  if (round?.paper === 'choose-one') {
    let rest = valid;
    const candidates = ids.map((candidateId) => {
      const votes = dice(rest + 1);
      rest -= votes;
      return { candidateId, for: votes, against: 0, abstain: 0 };
    });
    return { issued, cast, valid, invalid, abstain: dice(8) === 0 ? rest + 1 : rest, candidates };
  }
  const candidates = ids.map((candidateId) => {
    const votes = dice(valid + 1);
    const against = dice(valid - votes + 1);
    return { candidateId, for: votes, against, abstain: valid - votes - against };
  });
  return { issued: dice(8) === 0 ? issued + 1 : issued, cast, valid, invalid, abstain: 0, candidates };
}

function roundOf({ elections }: SessionState): SecretRound | undefined {
  const election = runningElection(elections);
  return election && unfinishedRound(election);
}

function someWithoutPaper(state: SessionState, dice: Dice): string {
  const taken = roundOf(state)?.issuedTo ?? [];
  const waiting = presentMembers(state.council, state.register).filter((id) => !taken.includes(id));
  return dice(6) === 0 ? `m${1 + dice(16)}` : (waiting[dice(waiting.length + 1)] ?? waiting[0] ?? 'm1');
}

function idOf({ elections }: SessionState, dice: Dice): string {
  return dice(10) === 0 ? 'nothing' : (elections.all.at(-1)?.electionId ?? 'nothing');
}

function adopted({ votings }: SessionState, dice: Dice): string {
  const carried = votings.filter(({ status, result }) => status === 'announced' && result?.outcome === 'adopted');
  return dice(8) === 0 ? 'nothing' : (carried.at(-1)?.votingId ?? 'nothing');
}

function standingIds({ elections }: SessionState): readonly string[] {
  const election = runningElection(elections);
  return election ? standing(election).map(({ candidateId }) => candidateId) : [];
}

function roll({ council }: SessionState): readonly string[] {
  return council.members.filter(({ mandate, sworn }) => mandate === 'active' && sworn).map(({ memberId }) => memberId);
}

function oneOf<Value>(values: readonly Value[], dice: Dice): Value {
  return values[dice(values.length)] as Value;
}
