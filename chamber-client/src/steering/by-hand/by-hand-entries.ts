import type { VoteMenuEntry } from '../voting/menu/vote-menu-entries.js';
import { EnterVotesDialog } from './enter-votes-dialog.js';
import { FailureDialog } from './failure-dialog.js';
import { SheetOfVoteDialog } from './sheet-of-vote-dialog.js';
import { SheetsDialog } from './sheets-dialog.js';

/** Orders by hand in the menu of the vote on the table: votes entered for others, sheets, a failure of all devices (V-14 … V-16). */
export const byHandEntries: readonly VoteMenuEntry[] = [
  {
    id: 'enter-votes',
    text: (t) => t('enter.open', { ns: 'byHand' }),
    isOffered: ({ view, mayOrder }, votingId) =>
      mayOrder('EnterBallot') && view.byHand?.votingId === votingId && view.byHand.origins.length > 0,
    Dialog: EnterVotesDialog,
  },
  {
    id: 'confirm-sheets',
    text: (t) => t('sheets.open', { ns: 'byHand' }),
    isOffered: ({ view, mayOrder }, votingId) =>
      mayOrder('ConfirmBallotEntry') &&
      view.byHand?.votingId === votingId &&
      view.byHand.rows.some(({ sheet }) => sheet !== null),
    Dialog: SheetsDialog,
  },
  {
    id: 'vote-sheet',
    text: (t) => t('sheet.open', { ns: 'byHand' }),
    isOffered: ({ mayOrder }) => mayOrder('AttachVoteSheet'),
    Dialog: SheetOfVoteDialog,
  },
  {
    id: 'device-failure',
    text: (t) => t('failure.order', { ns: 'byHand' }),
    isOffered: ({ view: { voting }, mayOrder }, votingId) =>
      mayOrder('DeclareDeviceFailure') &&
      voting?.votingId === votingId &&
      (voting.status === 'prepared' || voting.status === 'open') &&
      !voting.failure,
    Dialog: FailureDialog,
    isApart: true,
  },
];
