import { fullName, type Member } from '../../../../core/src/council/council.js';
import { articles } from '../../../../core/src/kernel/articles.js';
import { HttpError } from '../../platform/errors/http-error.js';
import type { TermRow } from './term.entity.js';

/** Art. 19 ust. 1: the council elects a chair and one to three vice-chairs. */
const maxViceChairs = 3;

type Candidate = Omit<Member, 'memberId' | 'seniority'>;
type Other = Omit<Member, 'seniority'>;

/** What speaks against a member so described beside the `others` of the term; undefined: nothing. */
export function memberFault(
  term: Pick<TermRow, 'statutorySize' | 'clubs'>,
  others: readonly Other[],
  candidate: Candidate,
): HttpError | undefined {
  if (candidate.clubId !== null && !term.clubs.some(({ clubId }) => clubId === candidate.clubId)) {
    return wrong(422, 'club-unknown', 'clubId', 'Nie ma takiego klubu radnych w tej kadencji.');
  }
  if (candidate.mandate === 'expired') {
    if (candidate.office === null) return undefined;
    return wrong(422, 'office-of-expired', 'office', 'Radny, którego mandat wygasł, nie pełni funkcji w Radzie.');
  }
  return seatFault(term, others, candidate) ?? officeFault(others, candidate);
}

function seatFault(
  { statutorySize }: Pick<TermRow, 'statutorySize'>,
  others: readonly Other[],
  { seatNo }: Candidate,
): HttpError | undefined {
  if (seatNo > statutorySize) {
    const text = `Numer miejsca nie może być większy niż ustawowy skład Rady (${statutorySize}).`;
    return wrong(422, 'seat-out-of-range', 'seatNo', text, articles.statutorySize);
  }
  const holder = others.find((member) => member.mandate === 'active' && member.seatNo === seatNo);
  return holder && wrong(409, 'seat-taken', 'seatNo', `Miejsce nr ${seatNo} zajmuje już ${fullName(holder)}.`);
}

function officeFault(others: readonly Other[], { office }: Candidate): HttpError | undefined {
  const holders = office === null ? [] : others.filter((member) => member.office === office);
  const [holder] = holders;
  if (office === 'chair' && holder) {
    const text = `Rada ma jednego Przewodniczącego; funkcję pełni ${fullName(holder)}.`;
    return wrong(409, 'more-than-one-chair', 'office', text, articles.chair);
  }
  if (office === 'vice-chair' && holders.length >= maxViceChairs) {
    const text = `Rada ma najwyżej ${maxViceChairs} Wiceprzewodniczących.`;
    return wrong(422, 'too-many-vice-chairs', 'office', text, articles.chair);
  }
  return undefined;
}

function wrong(status: number, code: string, path: string, text: string, article?: string): HttpError {
  return new HttpError(status, { code, text, path, ...(article ? { article } : {}) });
}
