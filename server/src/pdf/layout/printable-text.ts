/** Stands for a character the fonts cannot show; the character itself stays readable to machines (`ActualText`). */
export const substitute = '\uFFFD';

export interface PrintablePiece {
  shown: string;
  /** What the text really says where a substitute is shown; null where it is shown as it is. */
  actual: string | null;
}

/** Composed letters, no control characters, no marks that turn the direction of text around. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' || character === '\t' ? character : ' '))
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, (character) => (character === '\u00AD' ? character : ''))
    .replace(/\u00AD/g, '');
}

/** Cuts text where the font has no glyph, e.g. an emoji; PDF/UA forbids to show the font's "missing" box (7.21.8). */
export function splitMissing(text: string, hasGlyph: (codePoint: number) => boolean): PrintablePiece[] {
  const pieces: PrintablePiece[] = [];
  for (const character of text) {
    const known = hasGlyph(character.codePointAt(0) ?? 0);
    const last = pieces.at(-1);
    if (last && known === (last.actual === null)) {
      last.shown += known ? character : substitute;
      if (last.actual !== null) last.actual += character;
    } else {
      pieces.push(known ? { shown: character, actual: null } : { shown: substitute, actual: character });
    }
  }
  return pieces;
}
