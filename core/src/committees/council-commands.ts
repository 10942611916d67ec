import type { CommandType } from '../session/commands.js';

const commands: readonly CommandType[] = [
  'MoveAmendment',
  'MakeSponsorAmendment',
  'WithdrawDraft',
  'ProposeBlock',
  'StartElection',
];

/** What begins only at a session of the council: a committee writes remarks into its opinion, it amends and elects nothing. */
export function isOfCouncilOnly(type: CommandType): boolean {
  return commands.includes(type);
}
