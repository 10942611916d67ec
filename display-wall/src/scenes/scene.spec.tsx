import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WallView } from '../../../protocol/src/views/views.js';
import { renderWall } from '../testing/render-wall.js';
import { countedVoting, speakerOf, votingOf, wallViewOf } from '../testing/wall-view-of.js';
import { Scene } from './scene.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(Date.parse('2026-11-24T09:33:00.000Z'));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shows(change: Partial<WallView>, seats?: number) {
  renderWall(<Scene view={wallViewOf(change, seats)} clockOffsetMs={0} />);
  const title = screen.getByRole('heading', { level: 1 }).textContent;
  return { title, words: document.body.textContent ?? '' };
}

describe('idle', () => {
  it('gives the council, the session and when it begins', () => {
    const { header } = wallViewOf();
    const { title, words } = shows({ scene: 'idle', header: { ...header, openedAt: null } });
    expect(title).toBe('Rada Gminy Próbnej');
    expect(words).toContain('Początek obrad 24.11.2026, godz. 10:00');
    expect(words).toContain('Ekran główny');
  });

  it('says nothing of the beginning once the session was opened', () => {
    expect(shows({ scene: 'idle' }).words).not.toContain('Początek obrad');
  });
});

describe('quorum (Q-01)', () => {
  it('has present, seats and the requirement, and every seat in words', () => {
    const { words } = shows({ scene: 'quorum' });
    expect(words).toContain('12/15');
    expect(words).toContain('Jest kworum');
    expect(words).toContain('Wymagane 8');
    expect(words).toMatch(/Miejsce 12, [^,]+, obecny/);
    expect(words).toMatch(/Miejsce 15, [^,]+, nieobecny/);
  });

  it('turns to BRAK KWORUM', () => {
    const quorum = { present: 7, required: 8, statutorySize: 15, met: false };
    const { words } = shows({ scene: 'quorum', quorum });
    expect(words).toContain('BRAK KWORUM');
    expect(words).not.toContain('Jest kworum');
  });

  it('draws a vacancy as one', () => {
    const roll = wallViewOf().roll.slice(0, 14);
    expect(shows({ scene: 'quorum', roll }).words).toContain('Miejsce 15, wakat');
  });
});

describe('item', () => {
  it('gives the item on the table and the next that is still to come', () => {
    const { title, words } = shows({ scene: 'item' });
    expect(title).toBe('Podjęcie uchwały nr 2');
    expect(words).toContain('Punkt 2');
    expect(words).toContain('druk nr 2');
    expect(words).toContain('Następny punkt: 4. Podjęcie uchwały nr 4');
  });

  it('between two items says what comes', () => {
    const { agenda } = wallViewOf();
    expect(shows({ scene: 'item', agenda: { ...agenda, currentItemId: null } }).title).toBe(
      'Za chwilę następny punkt porządku obrad',
    );
  });
});

describe('speaker', () => {
  const queue = Array.from({ length: 10 }, (_, index) => ({
    ...speakerOf({ requestId: `q${index}`, fullName: `Osoba ${index + 1}` }),
  }));

  it('gives name, club, kind and time left, and the next in order', () => {
    const speaker = speakerOf({ kind: 'formal-motion' });
    const { title, words } = shows({
      scene: 'speaker',
      floor: { speaker, queue, listClosed: true, itemLimitMs: null },
    });
    expect(title).toBe('Marek Łoś');
    expect(words).toContain('Przy głosie: Wniosek formalny');
    expect(words).toContain('Klub NG');
    expect(screen.getByRole('timer').textContent).toBe('2:00');
    expect(words).toContain('Lista mówców zamknięta');
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Osoba 1');
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    expect(words).toContain('i jeszcze 3 osoby');
  });

  it('says in words that the time is over and by how much (L-03)', () => {
    const speaker = speakerOf({ deadlineAt: '2026-11-24T09:32:15.000Z' });
    const { words } = shows({ scene: 'speaker', floor: { speaker, queue: [], listClosed: false, itemLimitMs: null } });
    expect(screen.getByRole('timer').textContent).toBe('−0:45');
    expect(words).toContain('Czas minął');
    expect(words).toContain('Nikt nie czeka na głos');
  });

  it('has no clock without a limit (L-04), an office instead of a club', () => {
    const speaker = speakerOf({ deadlineAt: null, limitMs: null, role: 'mayor', clubShortName: null });
    const { words } = shows({ scene: 'speaker', floor: { speaker, queue: [], listClosed: false, itemLimitMs: null } });
    expect(screen.queryByRole('timer')).toBeNull();
    expect(words).toContain('bez limitu czasu');
    expect(words).toContain('Wójt');
  });
});

describe('voting', () => {
  it('V-08: shows names only where the statut shows votes live', () => {
    const live = countedVoting(wallViewOf()).result?.lines ?? [];
    const [first] = live;
    if (!first) throw new Error('a council has members');
    const name = `${first.lastName} ${first.firstName}`;
    expect(shows({ scene: 'voting', voting: votingOf() }).words).not.toContain(name);
    cleanup();
    expect(shows({ scene: 'voting', voting: votingOf({ liveLines: live }) }).words).toContain(name);
  });

  it('gives the text, the threshold and how many voted, nothing of how (V-08)', () => {
    const { title, words } = shows({ scene: 'voting', voting: votingOf({ excludedCount: 1 }) });
    expect(title).toBe('Uchwała w sprawie próby');
    expect(words).toContain('Głosowanie nr 4');
    expect(words).toContain('Wymagane: co najmniej 8 głosów ZA');
    expect(words).toContain('Oddano głosów8 z 12');
    expect(words).toContain('Wyłączeni (art. 25a): 1');
    expect(words).not.toMatch(/PRZECIW|WSTRZYMUJĘ/);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('8');
  });

  it('before opening announces it without figures', () => {
    const { words } = shows({ scene: 'voting', voting: votingOf({ status: 'prepared', no: null, cast: 0 }) });
    expect(words).toContain('Za chwilę głosowanie');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('result', () => {
  it('gives outcome, figures, seats and names', () => {
    const { title, words } = shows({ scene: 'result', voting: countedVoting(wallViewOf()) });
    expect(title).toBe('Uchwała podjęta');
    expect(words).toContain('Wynik głosowania nr 4');
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toEqual(['3', '3', '3', '2', '2', '2']);
    expect(words).toContain('Borek HenrykZA');
    expect(words).toContain('Miejsce 1, Henryk Borek, ZA');
  });

  it('says that a vote without quorum is void (Q-03)', () => {
    const counted = countedVoting(wallViewOf());
    const result = counted.result && { ...counted.result, outcome: 'void-no-quorum' as const };
    expect(shows({ scene: 'result', voting: { ...counted, result } }).title).toBe('Nieważne – brak kworum');
  });
});

describe('recess, message, closed', () => {
  it('says when the sitting goes on (S-26)', () => {
    const recess = { startedAt: '2026-11-24T09:30:00.000Z', resumeAt: '2026-11-24T10:15:00.000Z', reason: 'Obiad' };
    const { title, words } = shows({ scene: 'recess', recess });
    expect(title).toBe('Przerwa');
    expect(words).toContain('Wznowienie o 11:15');
    expect(words).toContain('Obiad');
  });

  it('says on which day an adjourned sitting goes on (S-14)', () => {
    const header = { ...wallViewOf().header, status: 'adjourned' as const };
    const { title, words } = shows({ scene: 'recess', header, adjournedUntil: '2026-11-26' });
    expect(title).toBe('Posiedzenie przerwane');
    expect(words).toContain('Ciąg dalszy 26.11.2026');
  });

  it('shows the operator’s words', () => {
    const screenPart = { screenId: 's', name: 'Ekran', message: 'Kawa w sali nr 2' };
    expect(shows({ scene: 'message', screen: screenPart }).title).toBe('Kawa w sali nr 2');
  });

  it('says that the session is closed and when', () => {
    const header = { ...wallViewOf().header, status: 'closed' as const, closedAt: '2026-11-24T13:47:00.000Z' };
    const { title, words } = shows({ scene: 'closed', header });
    expect(title).toBe('Sesja zamknięta');
    expect(words).toContain('14:47');
  });
});

it.each(['voting', 'result', 'message'] as const)('a forced %s scene with nothing in it shows the item', (scene) => {
  expect(shows({ scene, voting: null }).title).toBe('Podjęcie uchwały nr 2');
});

it('a forced scene left over after the end says that the session is closed', () => {
  const { header, agenda } = wallViewOf();
  const closed = { header: { ...header, status: 'closed' as const }, agenda: { ...agenda, currentItemId: null } };
  expect(shows({ scene: 'item', ...closed }).title).toBe('Sesja zamknięta');
});

describe('an amendment put to the vote (V-26, V-02)', () => {
  it('stands on the wall in its own words', () => {
    const change = { kind: 'reword', unitId: 'u2', find: '100 000 zł', text: '90 000 zł' } as const;
    const amendments = [{ no: 2, place: '§ 2 ust. 1', change, before: 'Cena nie przekracza 100 000 zł.' }];
    const voting = votingOf({ kind: 'amendment', subject: 'Poprawka nr 2 (§ 2 ust. 1)', amendments });
    const { words } = shows({ scene: 'voting', voting });
    expect(words).toContain('§ 2 ust. 1: słowa „100 000 zł” zastępuje się słowami „90 000 zł”.');
  });
});
