import { assertNever } from '../kernel/assert-never.js';
import type { CommandContext, SessionCommand } from '../session/commands.js';
import type { Decision } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import type { ElectionCommand } from './commands.js';
import { appointCommission } from './decide-commission.js';
import { confirmRoundCount, enterRoundCount } from './decide-count.js';
import {
  answerElection,
  answerNomination,
  endElection,
  fixViceChairs,
  nominateCandidate,
  startElection,
} from './decide-election.js';
import {
  announceRound,
  annulSecretRound,
  closeSecretRound,
  issueBallotPaper,
  openSecretRound,
} from './decide-round.js';

const orders: Readonly<Record<ElectionCommand['type'], true>> = {
  StartElection: true,
  FixViceChairs: true,
  AppointCommission: true,
  NominateCandidate: true,
  AnswerNomination: true,
  OpenSecretRound: true,
  IssueBallotPaper: true,
  CloseSecretRound: true,
  AnnulSecretRound: true,
  EnterRoundCount: true,
  ConfirmRoundCount: true,
  AnnounceRound: true,
  AnswerElection: true,
  EndElection: true,
};

export function isElectionOrder(command: SessionCommand): command is ElectionCommand {
  return Object.hasOwn(orders, command.type);
}

/** The law of secret votes (§5), once it is clear that the actor may order this. */
export function decideElection(state: SessionState, command: ElectionCommand, context: CommandContext): Decision {
  switch (command.type) {
    case 'StartElection':
      return startElection(state, command.payload, context);
    case 'FixViceChairs':
      return fixViceChairs(state, command.payload);
    case 'AppointCommission':
      return appointCommission(state, command.payload);
    case 'NominateCandidate':
      return nominateCandidate(state, command.payload, context);
    case 'AnswerNomination':
      return answerNomination(state, command.payload);
    case 'OpenSecretRound':
      return openSecretRound(state, command.payload, context);
    case 'IssueBallotPaper':
      return issueBallotPaper(state, command.payload);
    case 'CloseSecretRound':
      return closeSecretRound(state, command.payload.electionId);
    case 'AnnulSecretRound':
      return annulSecretRound(state, command.payload);
    case 'EnterRoundCount':
      return enterRoundCount(state, command.payload);
    case 'ConfirmRoundCount':
      return confirmRoundCount(state, command.payload, context);
    case 'AnnounceRound':
      return announceRound(state, command.payload.electionId);
    case 'AnswerElection':
      return answerElection(state, command.payload);
    case 'EndElection':
      return endElection(state, command.payload);
    default:
      return assertNever(command);
  }
}
