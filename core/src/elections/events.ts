import type { Dismissal } from './commands.js';
import type { BallotPaper, ElectionEnding, ElectionOffice, RoundFrame } from './election.js';
import type { RoundCount } from './round-count.js';

/**
 * What happens in elections, stored for ever. B-04: who took a paper and the figures of the box stand here; what anybody chose
 * is in no event.
 */
export type ElectionEvent =
  | Event<
      'ElectionStarted',
      { electionId: string; itemId: string; office: ElectionOffice; seats: number; dismissal?: Dismissal }
    >
  | Event<'ViceChairsFixed', { number: number; votingId: string }>
  | Event<'CommissionAppointed', { memberIds: readonly string[]; votingId: string }>
  /** B-05: a member became a candidate. */
  | Event<'CommissionMemberLeft', { memberId: string }>
  | Event<
      'CandidateNominated',
      {
        electionId: string;
        candidateId: string;
        memberId: string | null;
        fullName: string;
        nominatedBy: string | null;
        consents: boolean;
      }
    >
  | Event<'NominationAnswered', { electionId: string; candidateId: string; consents: boolean }>
  | Event<
      'SecretRoundOpened',
      {
        electionId: string;
        roundId: string;
        no: number;
        paper: BallotPaper;
        candidates: readonly string[];
        commission: readonly string[];
        frame: RoundFrame;
      }
    >
  | Event<'BallotPaperIssued', { electionId: string; roundId: string; memberId: string }>
  | Event<'SecretRoundClosed', { electionId: string; roundId: string; present: number; quorumMet: boolean }>
  | Event<'SecretRoundAnnulled', { electionId: string; roundId: string; reason: string }>
  | Event<'RoundCountEntered', { electionId: string; roundId: string; count: RoundCount }>
  | Event<'RoundCountConfirmed', { electionId: string; roundId: string; entrySeq: number }>
  | Event<
      'RoundAnnounced',
      {
        electionId: string;
        roundId: string;
        elected: readonly string[];
        runOff: readonly string[];
        formula: string;
      }
    >
  | Event<'ElectionAnswered', { electionId: string; candidateId: string; accepts: boolean }>
  | Event<'OfficeGained', { memberId: string; office: 'chair' | 'vice-chair'; electionId: string }>
  | Event<'OfficeLost', { memberId: string; office: 'chair' | 'vice-chair'; electionId: string }>
  | Event<'ElectionEnded', { electionId: string; ending: ElectionEnding; reason: string | null }>;

interface Event<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}
