import { useSearchParams } from 'react-router';
import type { Term } from '../../../../protocol/src/http/office.js';
import { useTerms } from '../../data/terms.js';
import { useCurrentTerm } from './use-current-term.js';

/** The term whose register is shown: the one the address names (`?term=`), else the current one. */
export function useChosenTerm(): {
  /** undefined while it is not known yet, or when there is no term. */
  readonly term: Term | undefined;
  readonly terms: readonly Term[];
  readonly choose: (termId: string) => void;
} {
  const [wanted, setWanted] = useSearchParams();
  const { data: terms = [] } = useTerms();
  const current = useCurrentTerm();
  const named = terms.find(({ termId }) => termId === wanted.get('term'));
  return { term: named ?? current, terms, choose: (termId) => setWanted({ term: termId }, { replace: true }) };
}
