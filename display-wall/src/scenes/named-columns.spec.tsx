import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWall } from '../testing/render-wall.js';
import { countedVoting, wallViewOf } from '../testing/wall-view-of.js';
import { columnEm, NamedColumns, shortName } from './named-columns.js';

afterEach(cleanup);

function linesOf(seats: number) {
  return countedVoting(wallViewOf({}, seats)).result?.lines ?? [];
}

describe('the named list', () => {
  it('keeps the order of the roll and says each vote in words (V-29)', () => {
    const lines = linesOf(15);
    renderWall(<NamedColumns lines={lines} />);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(15);
    expect(rows.slice(0, 6)).toEqual([
      'Borek HenrykZA',
      'Ćwik EwaPRZECIW',
      'Dudek BartoszWSTRZYMUJĘ SIĘ',
      'Łoś IgaBRAK GŁOSU',
      'Lis FilipNIEOBECNY/-A',
      'Lus CelinaWYŁĄCZONY/-A (art. 25a)',
    ]);
  });

  it('writes initials when many sit in the council, every name is there', () => {
    renderWall(<NamedColumns lines={linesOf(45)} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(45);
    expect(screen.getAllByText('Borek H.').length).toBeGreaterThan(0);
    expect(screen.queryByText('Borek Henryk')).toBeNull();
  });
});

describe('shortName', () => {
  it('tells two of one surname apart, whose vote is whose must be plain', () => {
    const all = [
      { lastName: 'Nowak', firstName: 'Anna' },
      { lastName: 'Nowak', firstName: 'Antoni' },
      { lastName: 'Nowak', firstName: 'Jan' },
      { lastName: 'Nowak', firstName: 'Janina' },
      { lastName: 'Łoś', firstName: 'Anna' },
    ];
    expect(all.map((name) => shortName(name, all))).toEqual([
      'Nowak Ann.',
      'Nowak Ant.',
      'Nowak Jan',
      'Nowak Jani.',
      'Łoś A.',
    ]);
  });
});

describe('columnEm', () => {
  it('is wide enough for the longest word: a double name may break at its hyphen, a word never', () => {
    const usual = columnEm(['Łoś A.', 'Kowalska B.']);
    expect(columnEm(['Łoś A.', 'Kowalska-Nowak B.'])).toBe(usual);
    expect(columnEm(['Łoś A.', 'Brzęczyszczykiewicz C.'])).toBeGreaterThan(usual);
  });
});
