/** What an interpellation says. */
export interface InterpellationContents {
  readonly subject: string;
  readonly facts: string;
  readonly questions: string;
}

/** Beyond this many characters the facts are no longer "short"; said, never refused. */
export const shortFacts = 3_000;

/** I-01, art. 24 ust. 4–5: a short statement of facts and the questions that follow from it are both needed. @returns fields left empty */
export function missingContents(contents: InterpellationContents): readonly (keyof InterpellationContents)[] {
  return (['subject', 'facts', 'questions'] as const).filter((field) => contents[field].trim() === '');
}

/** I-01: whether the facts are longer than the act's "short". */
export function isLong({ facts }: Pick<InterpellationContents, 'facts'>): boolean {
  return facts.length > shortFacts;
}
