import type { ElectionOffice } from './election.js';
import type { RoundCount } from './round-count.js';

/** Orders of secret votes in the mode `Tajne – karty` (B-01) and of what leads to them. */
export type ElectionCommand =
  /** `seats`: 1 for chair, vice-chair and dismissal. Art. 19 ust. 4: `dismissal` names the officer and who asked for it. */
  | Command<'StartElection', { itemId: string; office: ElectionOffice; seats: number; dismissal?: Dismissal }>
  /** B-08: on the strength of an adopted open vote. */
  | Command<'FixViceChairs', { number: number; votingId: string }>
  /** B-05: on the strength of an adopted open vote. */
  | Command<'AppointCommission', { memberIds: readonly string[]; votingId: string }>
  /** `memberId` for councillors, `fullName` for lay judges; `nominatedBy` = the councillor who said the name. */
  | Command<
      'NominateCandidate',
      { electionId: string; memberId: string | null; fullName: string | null; nominatedBy: string | null }
    >
  | Command<'AnswerNomination', { electionId: string; candidateId: string; consents: boolean }>
  | Command<'OpenSecretRound', { electionId: string }>
  | Command<'IssueBallotPaper', { electionId: string; memberId: string }>
  | Command<'CloseSecretRound', { electionId: string }>
  | Command<'AnnulSecretRound', { electionId: string; reason: string }>
  /** V-15: the same figures, by two people. */
  | Command<'EnterRoundCount', { electionId: string; count: RoundCount }>
  | Command<'ConfirmRoundCount', { electionId: string; count: RoundCount }>
  | Command<'AnnounceRound', { electionId: string }>
  | Command<'AnswerElection', { electionId: string; candidateId: string; accepts: boolean }>
  | Command<'EndElection', { electionId: string; reason: string }>;

/** Art. 19 ust. 4: whose dismissal, and the councillors who moved it. */
export interface Dismissal {
  readonly memberId: string;
  readonly signatories: readonly string[];
}

interface Command<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}
