// Reads Vitest's JSON report and prints "N passed, N failed, N skipped" as the last line.
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (file && existsSync(file)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`);
} else {
  console.log('The tests left no report.');
  process.exitCode = 1;
}
