import type { ElectionCommand } from '../../../core/src/elections/commands.js';

const electionId = '00000000-0000-4000-8000-0000000000e1';
const votingId = '00000000-0000-4000-8000-0000000000e2';
const candidate = { candidateId: 'm3', for: 8, against: 6, abstain: 0 };
const count = { issued: 15, cast: 15, valid: 14, invalid: 1, abstain: 0, candidates: [candidate] };

type Specimens = { readonly [Order in ElectionCommand as Order['type']]: Order['payload'] };

/** One good payload of every order of secret votes. */
export const electionSpecimens: Specimens = {
  StartElection: { itemId: 'i2', office: 'chair', seats: 1 },
  FixViceChairs: { number: 2, votingId },
  AppointCommission: { memberIds: ['m4', 'm5', 'm6'], votingId },
  NominateCandidate: { electionId, memberId: 'm3', fullName: null, nominatedBy: 'm4' },
  AnswerNomination: { electionId, candidateId: 'm3', consents: true },
  OpenSecretRound: { electionId },
  IssueBallotPaper: { electionId, memberId: 'm3' },
  CloseSecretRound: { electionId },
  AnnulSecretRound: { electionId, reason: 'W urnie więcej kart niż wydano' },
  EnterRoundCount: { electionId, count },
  ConfirmRoundCount: { electionId, count },
  AnnounceRound: { electionId },
  AnswerElection: { electionId, candidateId: 'm3', accepts: true },
  EndElection: { electionId, reason: 'Nikt nie wyraził zgody na kandydowanie' },
};
