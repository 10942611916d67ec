import { z } from 'zod';
import { maxOwnAttachments, type OwnInterpellation } from '../../../protocol/src/http/interpellations.js';
import { itemDocument } from '../../../protocol/src/session/agenda.js';
import { uuid } from '../../../protocol/src/session/text.js';

/** What is being written; sent under the same `filingId` however often, so that it is filed once. */
export type Filing = Required<OwnInterpellation>;

/** The same writing for another council: files uploaded for one are not another's, training and reality never mix. */
export function inTerm(filing: Filing, termId: string): Filing {
  return termId === filing.termId ? filing : { ...filing, termId, documents: [] };
}

/** Unfinished words need not fit the hub's rules: only their shape is looked at. */
const kept = z.object({
  filingId: uuid,
  termId: z.string(),
  kind: z.enum(['interpellation', 'question']),
  subject: z.string(),
  facts: z.string(),
  questions: z.string(),
  /** Drafts of before have none. */
  documents: z.array(itemDocument).max(maxOwnAttachments).default([]),
});

/** One person's unfinished writing in this browser: it outlives a closed window, a lost network and a sign-in that ended. */
const place = (personId: string) => `kworum.interpellation.${personId}`;

/** null when nothing is kept, or nothing that this version of the program can read. */
export function readFiling(personId: string): Filing | null {
  try {
    const parsed = kept.safeParse(JSON.parse(localStorage.getItem(place(personId)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** @param filing null forgets it. */
export function keepFiling(personId: string, filing: Filing | null): void {
  try {
    if (filing) localStorage.setItem(place(personId), JSON.stringify(filing));
    else localStorage.removeItem(place(personId));
  } catch {
    // A browser that keeps nothing still holds the words while the page is open.
  }
}
