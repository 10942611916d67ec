import type { Term } from '../../../../protocol/src/http/office.js';

/** The term the office works in unless it chooses another: the newest real one, else the newest for training. */
export function theCurrentTerm(terms: readonly Term[]): Term | undefined {
  return terms.find(({ training }) => !training) ?? terms[0];
}
