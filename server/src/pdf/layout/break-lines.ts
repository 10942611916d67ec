import type { Inline } from '../document-model.js';

/** A stretch of one line in one weight. */
export interface Fragment {
  readonly text: string;
  readonly strong: boolean;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
}

/** Width of a text in points. */
export type Measure = (text: string, strong: boolean) => number;

const graphemes = new Intl.Segmenter('pl', { granularity: 'grapheme' });

/** Break after spaces, at line feeds, and after a hyphen between letters. No-break spaces hold. */
const breaks = /\n|[ \t]+|(?<=\p{L}-)(?=\p{L})/gu;
/** Polish typesetting: a preposition or conjunction of one letter is not left at the end of a line. */
const clings = /(^| )[„(]?[aiouwzAIOUWZ] $/;

/**
 * Sets text into lines no wider than `width`. A word wider than a whole line is cut between graphemes.
 * Lines that go on end in the space they were broken at, so that words stay apart when the text is read out or copied.
 */
export function breakLines(text: Inline, width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let current: Fragment[] = [];
  let used = 0;
  const finish = () => {
    const fragments = merged(current);
    lines.push({ fragments, width: visibleWidth(fragments, measure) });
    current = [];
    used = 0;
  };
  for (const word of wordsOf(text)) {
    if (word === 'line-feed') {
      finish();
      continue;
    }
    for (const part of fitting(word, width, measure)) {
      if (current.length > 0 && used + visibleWidth(part, measure) > width) finish();
      current.push(...part);
      used += part.reduce((sum, fragment) => sum + measure(fragment.text, fragment.strong), 0);
    }
  }
  if (current.length > 0 || lines.length === 0) finish();
  return lines;
}

type Word = readonly Fragment[] | 'line-feed';

/** Words with the space behind them; a word may change its weight inside. */
function wordsOf(text: Inline): Word[] {
  const words: Word[] = [];
  let word: Fragment[] = [];
  const end = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const run of typeof text === 'string' ? [{ text }] : text) {
    const strong = 'strong' in run && run.strong === true;
    let from = 0;
    for (const match of run.text.matchAll(breaks)) {
      const to = match.index + match[0].length;
      const piece = run.text.slice(from, to).replace(/\n|\t/g, ' ');
      if (piece.trim() !== '' || word.length > 0) word.push({ text: piece, strong });
      from = to;
      if (match[0] === '\n') {
        end();
        words.push('line-feed');
      } else if (!clings.test(word.map((fragment) => fragment.text).join(''))) end();
    }
    if (from < run.text.length) word.push({ text: run.text.slice(from), strong });
  }
  end();
  return words;
}

/** The word in parts that each fit on a line of their own. */
function fitting(word: readonly Fragment[], width: number, measure: Measure): (readonly Fragment[])[] {
  if (visibleWidth(word, measure) <= width) return [word];
  const parts: Fragment[][] = [];
  let part: Fragment[] = [];
  let used = 0;
  for (const { text, strong } of word) {
    for (const { segment } of graphemes.segment(text)) {
      const step = measure(segment, strong);
      if (part.length > 0 && used + step > width && segment.trim() !== '') {
        // A preposition lets go of its word before the word is cut.
        const space = part.findLastIndex((fragment) => fragment.text === ' ') + 1;
        const end = space > 0 ? space : part.length;
        parts.push(merged(part.slice(0, end)));
        part = part.slice(end);
        used = part.reduce((sum, fragment) => sum + measure(fragment.text, fragment.strong), 0);
      }
      part.push({ text: segment, strong });
      used += step;
    }
  }
  return [...parts, merged(part)];
}

function merged(fragments: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = [];
  for (const fragment of fragments) {
    const last = result.at(-1);
    if (last?.strong === fragment.strong) result[result.length - 1] = { ...last, text: last.text + fragment.text };
    else result.push(fragment);
  }
  return result;
}

/** Width without the space at the end. */
function visibleWidth(fragments: readonly Fragment[], measure: Measure): number {
  return fragments.reduce(
    (sum, { text, strong }, index) => sum + measure(index === fragments.length - 1 ? text.trimEnd() : text, strong),
    0,
  );
}
