import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.js';

/** Every character is one wide, strong ones two. */
const measure = (text: string, strong: boolean) => [...text].length * (strong ? 2 : 1);
const set = (text: string, width: number) =>
  breakLines(text, width, measure).map((line) => line.fragments.map((fragment) => fragment.text).join(''));

describe('breaking lines', () => {
  it('fills lines and keeps the space at the break', () => {
    expect(set('jeden dwa trzy', 9)).toEqual(['jeden dwa ', 'trzy']);
  });

  it('leaves no preposition of one letter at the end of a line', () => {
    expect(set('uchwała w sprawie', 9)).toEqual(['uchwała ', 'w sprawie']);
    expect(set('mowa i w tym', 9)).toEqual(['mowa ', 'i w tym']);
  });

  it('breaks after a hyphen between letters, never in a number or a date', () => {
    expect(set('Warmińsko-Mazurskie', 12)).toEqual(['Warmińsko-', 'Mazurskie']);
    expect(set('z 2026-11-24', 10)).toEqual(['z ', '2026-11-24']);
  });

  it('holds at a no-break space', () => {
    expect(set('tekst §\u00A01.', 8)).toEqual(['tekst ', '§\u00A01.']);
  });

  it('cuts a word that no line can hold between graphemes', () => {
    expect(set('abcde\u0301fgh', 5)).toEqual(['abcd', 'e\u0301fgh']);
  });

  it('begins a new line at a line feed and keeps empty ones', () => {
    expect(set('a\n\nb', 9)).toEqual(['a ', '', 'b']);
    expect(set('', 9)).toEqual(['']);
  });

  it('measures each weight by itself and joins neighbours of one weight', () => {
    const [line] = breakLines([{ text: 'ZA: ', strong: true }, { text: '8' }, { text: ' osób' }], 40, measure);
    expect(line?.fragments).toEqual([
      { text: 'ZA: ', strong: true },
      { text: '8 osób', strong: false },
    ]);
    expect(line?.width).toBe(14);
  });
});
