import { statutorySizeFor } from '../../../../core/src/council/statutory-size.js';
import type { Term, TermInput } from '../../../../protocol/src/http/office.js';

/** A term as the form holds it; numbers as typed. */
export interface TermDraft {
  readonly councilName: string;
  readonly municipality: string;
  readonly label: string;
  readonly inhabitants: string;
  /** Set when the composition does not follow from the number of inhabitants (art. 17 ust. 2). */
  readonly ownSize: number | null;
  readonly hasOwnSize: boolean;
  readonly training: boolean;
}

export const blankTerm: TermDraft = {
  councilName: '',
  municipality: '',
  label: '',
  inhabitants: '',
  ownSize: null,
  hasOwnSize: false,
  training: false,
};

export function draftOf(term: Term): TermDraft {
  const hasOwnSize = term.statutorySize !== statutorySizeFor(term.inhabitants);
  return {
    councilName: term.councilName,
    municipality: term.municipality,
    label: term.label,
    inhabitants: String(term.inhabitants),
    ownSize: hasOwnSize ? term.statutorySize : null,
    hasOwnSize,
    training: term.training,
  };
}

/** Reads `14 800` and `14800`; null when it is not a number of inhabitants. */
export function inhabitantsOf({ inhabitants }: Pick<TermDraft, 'inhabitants'>): number | null {
  const digits = inhabitants.replace(/[\s.]/g, '');
  const count = Number(digits);
  return /^\d{1,9}$/.test(digits) && count >= 1 && count <= 100_000_000 ? count : null;
}

export type TermFault = 'councilName' | 'municipality' | 'label' | 'inhabitants' | 'statutorySize';

export function faultsOf(draft: TermDraft): ReadonlySet<TermFault> {
  const faults = new Set<TermFault>();
  if (draft.councilName.trim() === '') faults.add('councilName');
  if (draft.municipality.trim() === '') faults.add('municipality');
  if (draft.label.trim() === '') faults.add('label');
  if (inhabitantsOf(draft) === null) faults.add('inhabitants');
  if (draft.hasOwnSize && (draft.ownSize === null || draft.ownSize < 1 || draft.ownSize > 100))
    faults.add('statutorySize');
  return faults;
}

/** What goes to the hub; only for a draft without faults. Clubs and guests are kept elsewhere. */
export function inputOf(draft: TermDraft): Omit<TermInput, 'clubs' | 'guests'> {
  const { councilName, municipality, label, training } = draft;
  const inhabitants = inhabitantsOf(draft);
  if (inhabitants === null) throw new Error('A term without a number of inhabitants');
  return {
    councilName,
    municipality,
    label,
    inhabitants,
    statutorySize: draft.hasOwnSize ? draft.ownSize : null,
    training,
  };
}
