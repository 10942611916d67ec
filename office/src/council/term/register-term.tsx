import { TermSelect } from './term-select.js';
import { useChosenTerm } from './use-chosen-term.js';

/** Above a register: of which term it is. A term that is over keeps its registers; nothing where there is one term only. */
export function RegisterTerm() {
  const { term, terms, choose } = useChosenTerm();
  return term ? <TermSelect term={term} terms={terms} onChange={choose} /> : null;
}
