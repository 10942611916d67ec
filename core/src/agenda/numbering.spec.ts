import { describe, expect, it } from 'vitest';
import { type Dice, diceOf, oneOf } from '../testing/dice.js';
import type { ItemStatus } from './agenda-item.js';
import { inOneRow, isSubItem, movedWithSubItems, numberedAnew, renumbered } from './numbering.js';

interface Row {
  readonly id: string;
  readonly number: string;
}

const rows = (...numbers: string[]): readonly Row[] => numbers.map((number) => ({ id: number, number }));
const numbersOf = (agenda: readonly Row[]) => agenda.map(({ number }) => number);
const idsOf = (agenda: readonly Row[]) => agenda.map(({ id }) => id).join(' ');
const moved = (agenda: readonly Row[], id: string, place: number) =>
  movedWithSubItems(agenda, agenda.find((row) => row.id === id) as Row, place);

describe('numbers of an agenda in preparation', () => {
  it('counts points and the points below them', () => {
    const agenda = rows('4', '2', '9.4', '9.1', '1', '7a', '7b', '3');
    expect(numbersOf(renumbered(agenda))).toEqual(['1', '2', '2.1', '2.2', '3', '3a', '3b', '4']);
  });

  it('leaves a number of another shape and what stands right', () => {
    const agenda = rows('1', 'A-1', '2');
    const next = renumbered(agenda);
    expect(numbersOf(next)).toEqual(['1', 'A-1', '2']);
    expect(next[0]).toBe(agenda[0]);
  });

  it('beyond the alphabet digits go on, so no number comes twice', () => {
    const agenda = [...rows('1'), ...Array.from({ length: 30 }, (_, no) => ({ id: `s${no}`, number: '1a' }))];
    const numbers = numbersOf(renumbered(agenda));
    expect(numbers.slice(26)).toEqual(['1z', '1.27', '1.28', '1.29', '1.30']);
  });
});

describe('moving an item', () => {
  const agenda = rows('1', '2', '2.1', '2.2', '3', '4', '4.1');

  it('takes the points below it along, one step at a time, both ways', () => {
    expect(idsOf(moved(agenda, '2', 2))).toBe('1 3 2 2.1 2.2 4 4.1');
    expect(idsOf(moved(agenda, '2', 0))).toBe('2 2.1 2.2 1 3 4 4.1');
    expect(idsOf(moved(agenda, '2', 6))).toBe('1 3 4 4.1 2 2.1 2.2');
  });

  it('never cuts another point off from those below it', () => {
    expect(idsOf(moved(agenda, '3', 3))).toBe('1 3 2 2.1 2.2 4 4.1');
    expect(idsOf(moved(agenda, '1', 1))).toBe('2 2.1 2.2 1 3 4 4.1');
    expect(idsOf(moved(agenda, '3', 5))).toBe('1 2 2.1 2.2 4 4.1 3');
  });

  it('a point below another moves alone and may change under which it stands', () => {
    expect(idsOf(moved(agenda, '2.2', 2))).toBe('1 2 2.2 2.1 3 4 4.1');
    expect(numbersOf(renumbered(moved(agenda, '2.1', 1)))).toEqual(['1', '1.1', '2', '2.1', '3', '4', '4.1']);
  });

  it('an item at its own place stays the same list', () => {
    expect(moved(agenda, '2', 1)).toBe(agenda);
    expect(movedWithSubItems(agenda, { id: 'x', number: '9' }, 0)).toBe(agenda);
  });
});

describe('numbers of a changed agenda in session (art. 20 ust. 1a)', () => {
  const stood = (...parts: readonly [string, ItemStatus?][]) =>
    parts.map(([number, status = 'planned']) => ({ id: number, number, status }));
  const kept = (agenda: ReturnType<typeof stood>) => agenda.filter(({ status }) => status === 'planned');

  it('a moved point takes a free number of its own, those below follow it', () => {
    const agenda = stood(['1', 'finished'], ['2'], ['2.1'], ['2.2'], ['3'], ['4']);
    const next = numberedAnew(agenda, moved(kept(agenda), '2', 2));
    expect(next.map(({ id, number }) => `${id}→${number}`)).toEqual(['3→2', '2→3', '2.1→3.1', '2.2→3.2', '4→4']);
  });

  it('what stands below a point dealt with stays below it and repeats no number', () => {
    const agenda = stood(['3'], ['7', 'in-progress'], ['7.1', 'finished'], ['7.2'], ['7.3'], ['8']);
    const next = numberedAnew(agenda, kept(agenda));
    expect(numbersOf(next)).toEqual(['3', '7.2', '7.3', '8']);
  });

  it('a point whose lower points were dealt with first leaves them their numbers', () => {
    const agenda = stood(['7'], ['7.1', 'finished'], ['7.2'], ['8'], ['8.1']);
    const next = numberedAnew(agenda, moved(kept(agenda), '8', 0));
    expect(next.map(({ id, number }) => `${id}→${number}`)).toEqual(['8→7', '8.1→7.2', '7→8', '7.2→8.1']);
  });

  it('more items than numbers count on from the last one', () => {
    const agenda = stood(['1', 'finished'], ['2']);
    expect(numbersOf(numberedAnew(agenda, [...kept(agenda), { id: 'new', number: '0', status: 'planned' }]))).toEqual([
      '2',
      '3',
    ]);
  });
});

describe('whatever is moved, the numbers stay well-formed', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('story %i', (seed) => {
    const dice = diceOf(seed);
    let agenda = renumbered(randomAgenda(dice));
    for (let step = 0; step < 12; step += 1) {
      const item = oneOf(agenda, dice);
      const heads = headsOf(agenda);
      const next = movedWithSubItems(agenda, item, dice(agenda.length + 2) - 1);
      expect([...next].map(({ id }) => id).sort()).toEqual(agenda.map(({ id }) => id).sort());
      if (!isSubItem(item)) expect(headsOf(next)).toEqual(heads);
      agenda = renumbered(next);
      expectWellFormed(agenda);
      inSession(agenda, dice);
    }
  });
});

/** The same in a session where a part of the agenda has been dealt with. */
function inSession(agenda: readonly Row[], dice: Dice): void {
  const before = agenda.map((row) => ({ ...row, status: oneOf(['planned', 'planned', 'finished'] as const, dice) }));
  const kept = before.filter(({ status }) => status === 'planned');
  if (kept.length === 0) return;
  const next = numberedAnew(before, movedWithSubItems(kept, oneOf(kept, dice), dice(kept.length)));
  const numbers = [...before.filter(({ status }) => status === 'finished'), ...next].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(number).toMatch(/^\d+(\.\d+|[a-z])?$/);
}

function expectWellFormed(agenda: readonly Row[]): void {
  let main = 0;
  let below = 0;
  for (const { number } of agenda) {
    const [, head, dot, letter] = /^(\d+)(?:\.(\d+)|([a-z]))?$/.exec(number) ?? [];
    if (dot === undefined && letter === undefined) [main, below] = [main + 1, 0];
    else below += 1;
    expect(Number(head)).toBe(main);
    if (dot !== undefined) expect(Number(dot)).toBe(below);
    if (letter !== undefined) expect(letter.charCodeAt(0) - 96).toBe(below);
  }
}

/** Under which point each lower point stands. */
function headsOf(agenda: readonly Row[]): Readonly<Record<string, string>> {
  let head = '';
  const heads: Record<string, string> = {};
  for (const row of agenda) {
    if (isSubItem(row)) heads[row.id] = head;
    else head = row.id;
  }
  return heads;
}

function randomAgenda(dice: Dice): readonly Row[] {
  const shapes = ['1', '1', '1.1', '1a'];
  return Array.from({ length: 3 + dice(12) }, (_, no) => ({
    id: `i${no}`,
    number: no === 0 ? '1' : oneOf(shapes, dice),
  }));
}

describe('a changed agenda in one row', () => {
  const row = (dealtWith: readonly string[], kept: readonly string[]) =>
    numbersOf(inOneRow(rows(...dealtWith), rows(...kept)));

  it('a point passed over stands before those dealt with after it, points below stay with their head', () => {
    expect(row(['2', '4'], ['1', '3', '5'])).toEqual(['1', '2', '3', '4', '5']);
    expect(row(['2', '2.2'], ['1', '2.1', '3', '3.1'])).toEqual(['1', '2', '2.1', '2.2', '3', '3.1']);
    expect(row(['7b'], ['7', '7a', '8'])).toEqual(['7', '7a', '7b', '8']);
  });

  it('where numbers do not tell the places, what was dealt with stands first, the others as they are wanted', () => {
    expect(row(['2'], ['III', '1'])).toEqual(['2', 'III', '1']);
    expect(row(['2'], ['3', '1'])).toEqual(['2', '3', '1']);
  });
});
