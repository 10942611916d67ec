export { entriesOf, standingEntries } from './attendance-of.js';
export { answer } from './cacheable-answer.js';
export { PdfPrinter } from './pdf-printer.js';
export { Results } from './results.js';
export { ResultsModule } from './results.module.js';
export { votingRecordOf } from './voting-record.js';
export { csvTable } from './votings-csv.js';
