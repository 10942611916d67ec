import type { Amendment } from './amendment.js';

/** What is put to the vote, in a line: legal wording, therefore Polish here (as V-09's formula). */
export function amendmentSubject({ no, place }: Pick<Amendment, 'no' | 'place'>, draft: DraftNames): string {
  return `Poprawka nr ${no} (${place}) do projektu ${nameOf(draft)}`;
}

/** V-28: several amendments in one vote. */
export function blockSubject(amendments: readonly Pick<Amendment, 'no'>[], draft: DraftNames): string {
  const numbers = amendments.map(({ no }) => no).sort((a, b) => a - b);
  return `Poprawki nr ${numbers.join(', ')} łącznie do projektu ${nameOf(draft)}`;
}

interface DraftNames {
  readonly draftNo: string | null;
  readonly number: string;
}

function nameOf({ draftNo, number }: DraftNames): string {
  return draftNo === null ? `uchwały z punktu ${number}` : `uchwały: ${draftNo}`;
}
