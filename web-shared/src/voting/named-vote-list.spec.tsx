import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { categories } from '../../../core/src/voting/voting.js';
import { renderPart } from '../../test/render-part.js';
import { type NamedVote, NamedVoteList, tallyOf } from './named-vote-list.js';

const vote = (lastName: string, category: NamedVote['category'], firstName = 'Anna'): NamedVote => ({
  memberId: `${lastName}-${firstName}`,
  firstName,
  lastName,
  category,
});

const votes = [
  vote('Żak', 'for'),
  vote('Łoś', 'for'),
  vote('Zając', 'against'),
  vote('Lus', 'for'),
  vote('Źródło', 'absent'),
  vote('Maj', 'not-voted'),
  vote('Lis', 'for', 'Zofia'),
  vote('Lis', 'excluded', 'Ewa'),
];

afterEach(cleanup);

describe('NamedVoteList (§11.3)', () => {
  it('sorts layout B by surname in Polish order, then first name (V-29)', () => {
    renderPart(<NamedVoteList votes={votes} layout="table" />);
    const rows = screen.getAllByRole('row').slice(1);
    const names = rows.map((row) => within(row).getByRole('rowheader').textContent);
    expect(names).toEqual([
      'Lis Ewa',
      'Lis Zofia',
      'Lus Anna',
      'Łoś Anna',
      'Maj Anna',
      'Zając Anna',
      'Źródło Anna',
      'Żak Anna',
    ]);
    expect(rows[0]?.textContent).toContain('1');
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Lp.',
      'Nazwisko i imię',
      'Głos',
    ]);
  });

  it('groups layout A with counts and names, empty groups too', () => {
    renderPart(<NamedVoteList votes={votes} layout="groups" />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'ZA (4)',
      'PRZECIW (1)',
      'WSTRZYMUJĘ SIĘ (0)',
      'BRAK GŁOSU (1)',
      'NIEOBECNI (1)',
      'WYŁĄCZENI (art. 25a) (1)',
    ]);
    expect(screen.getByText('nikt')).toBeTruthy();
  });

  it('leaves the excluded out of layout A when there are none', () => {
    renderPart(<NamedVoteList votes={[vote('Maj', 'for')]} layout="groups" />);
    expect(screen.queryByText(/WYŁĄCZENI/)).toBeNull();
  });

  it('puts every seat into exactly one category (V-01)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...categories), { maxLength: 45 }), (given) => {
        const tally = tallyOf(given.map((category, index) => vote(`N${index}`, category)));
        expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(given.length);
      }),
    );
  });
});
