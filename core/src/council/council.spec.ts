import { describe, expect, it } from 'vitest';
import { councilOf } from '../testing/council-of.js';
import { byPolishName, filledSeats, mayAct, vacancies } from './council.js';

describe('the council of a term', () => {
  it('G-03: the statutory size stays whatever seats are vacant or mandates expired', () => {
    const council = councilOf(15, { filled: 13, expired: 2 });
    expect(council.statutorySize).toBe(15);
    expect(filledSeats(council)).toHaveLength(13);
    expect(vacancies(council)).toBe(2);
  });

  it('Q-07: only a sworn councillor with a living mandate may act', () => {
    const council = councilOf(15, { filled: 14, unsworn: 1, expired: 1 });
    const acting = council.members.filter(mayAct).map((member) => member.memberId);
    expect(acting).toHaveLength(13);
    expect(acting).not.toContain('m14');
    expect(acting).not.toContain('m15');
  });
});

describe('V-29: the named list in Polish order', () => {
  const sorted = (...names: string[]) =>
    names
      .map((name) => name.split(' '))
      .map(([lastName = '', firstName = '']) => ({ lastName, firstName }))
      .sort(byPolishName)
      .map(({ lastName, firstName }) => `${lastName} ${firstName}`.trim());

  it('smoke test 20 (§23): Lis, Lus, Łoś, Maj; Zając, Źródło, Żak', () => {
    const names = ['Żak', 'Maj', 'Źródło', 'Łoś', 'Zając', 'Lus', 'Lis'];
    expect(sorted(...names)).toEqual(['Lis', 'Lus', 'Łoś', 'Maj', 'Zając', 'Źródło', 'Żak']);
  });

  it('l before ł before m', () => {
    expect(sorted('Maj', 'Łoś', 'Lus', 'Lis')).toEqual(['Lis', 'Lus', 'Łoś', 'Maj']);
  });

  it('z before ź before ż', () => {
    expect(sorted('Żak', 'Źródło', 'Zając')).toEqual(['Zając', 'Źródło', 'Żak']);
  });

  it('every Polish letter stands behind its Latin one, also inside a word', () => {
    expect(sorted('Ćma', 'Cyra', 'Da', 'Ca')).toEqual(['Ca', 'Cyra', 'Ćma', 'Da']);
    expect(sorted('Sąd', 'Sad', 'Sbu', 'Świt', 'Szyc')).toEqual(['Sad', 'Sąd', 'Sbu', 'Szyc', 'Świt']);
  });

  it('the same surname: by first name', () => {
    expect(sorted('Lis Łucja', 'Lis Lena', 'Lis Zoja')).toEqual(['Lis Lena', 'Lis Łucja', 'Lis Zoja']);
  });
});
