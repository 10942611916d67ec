/** A unit of a draft's text: `§ 1`, `§ 2 ust. 1`, or what stands before the first one. */
export interface TextUnit {
  /** Stable within the draft: amendments are tied to it (V-26). */
  readonly unitId: string;
  /** As printed: `§ 2 ust. 1`; empty for a line without a mark of its own. */
  readonly label: string;
  readonly text: string;
}
export type DraftText = readonly TextUnit[];

/** What stands before `§ 1`: title and legal basis. */
export const preambleLabel = 'Tytuł i podstawa prawna';

const section = /^§\s*(\d+[a-z]*)\s*\.?\s*/u;
const paragraph = /^(\d+[a-z]*)\.\s+/u;

/**
 * Splits a draft as typed or pasted into its units: a new one at every `§` and, below it, at every numbered paragraph
 * (`1.`, `2.`, shown as `ust.`). Points and letters stay with their unit. The office may change the result by hand.
 * @param text lines separated by `\n`
 */
export function splitIntoUnits(text: string): DraftText {
  const units: { label: string; lines: string[] }[] = [];
  let current: { label: string; lines: string[] } | undefined;
  let sectionLabel = '';
  const begin = (label: string, line: string) => {
    current = { label, lines: line === '' ? [] : [line] };
    units.push(current);
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const started = section.exec(line);
    if (started) {
      sectionLabel = `§ ${started[1]}`;
      const rest = line.slice(started[0].length);
      const numbered = paragraph.exec(rest);
      if (numbered) begin(`${sectionLabel} ust. ${numbered[1]}`, rest.slice(numbered[0].length));
      else begin(sectionLabel, rest);
      continue;
    }
    const numbered = sectionLabel === '' ? null : paragraph.exec(line);
    if (numbered) begin(`${sectionLabel} ust. ${numbered[1]}`, line.slice(numbered[0].length));
    else if (current) current.lines.push(line);
    else if (line !== '') begin(preambleLabel, line);
  }
  return units
    .map(({ label, lines }) => ({ label, text: lines.join('\n').trim() }))
    .filter(({ text: words }) => words !== '')
    .map((unit, index) => ({ unitId: `u${index + 1}`, ...unit }));
}

/** The draft as one text, each unit with its mark. */
export function joinUnits(units: DraftText): string {
  return units
    .map(({ label, text }) => (label === '' || label === preambleLabel ? text : `${label}. ${text}`))
    .join('\n\n');
}
