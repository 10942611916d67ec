/** What other features may use of the sheets of votes. */
export { VoteSheets } from './vote-sheets.js';
export { VoteSheetsModule } from './vote-sheets.module.js';
