import type { Term } from '../../../../protocol/src/http/office.js';
import { useSessions } from '../../data/sessions.js';
import { useTerms } from '../../data/terms.js';
import { theCurrentTerm } from './the-current-term.js';

/** undefined while it is not known yet, or when there is no term. */
export function useCurrentTerm(): Term | undefined {
  const { data: terms } = useTerms();
  const { data: sessions } = useSessions();
  return terms && sessions && theCurrentTerm(terms, sessions);
}
