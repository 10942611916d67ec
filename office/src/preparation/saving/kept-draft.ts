import { z } from 'zod';
import { type Meeting, type MeetingInput, meeting } from '../../../../protocol/src/http/office.js';

/** Unsaved work as this browser's tab keeps it, with the version it grew from: it outlives a reload, a crash, a sign-in that ended. */
export interface KeptDraft {
  readonly base: Meeting;
  readonly draft: MeetingInput;
}

/** One person's work on one session: somebody else at the same computer never sees it. */
export function draftKey(personId: string, sessionId: string): string {
  return `kworum.office.draft.${personId}.${sessionId}`;
}

export function keepDraft(key: string, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser without storage, or a full one: the page itself still holds the work.
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Unfinished work need not fit the hub's rules (an empty title): only its shape is looked at. */
const keptShape = z.object({
  base: meeting,
  draft: z.looseObject({
    termId: z.string(),
    header: z.looseObject({ number: z.number(), title: z.string() }),
    agenda: z.array(z.looseObject({ itemId: z.string(), number: z.string(), documents: z.array(z.unknown()) })),
    rules: z.looseObject({ speaking: z.looseObject({}) }),
  }),
});

/** null when nothing is kept, or nothing that this version of the program can read. */
export function readKeptDraft(key: string): KeptDraft | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return keptShape.safeParse(stored).success ? (stored as KeptDraft) : null;
  } catch {
    return null;
  }
}
