import { describe, expect, it } from 'vitest';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { createI18n } from '../../../../web-shared/src/i18n/create-i18n.js';
import { chamberTexts } from '../../texts/chamber-texts.js';
import { sampleView, sampleVoting } from '../testing/sample-view.js';
import { blankDraft, plannedDraft } from '../voting/vote-draft.js';
import { planStep } from './plan-step.js';

const t = createI18n(chamberTexts, 'pl').getFixedT('pl', 'steering');
const plan = (change: Partial<ChairView>, draft: Parameters<typeof planStep>[2] = null) =>
  planStep(t, { ...sampleView, ...change }, draft);
const { votingId } = sampleVoting;
const outlook = { eligible: 6, votesNeeded: 8, reachable: false, presentWithoutExcluded: 6, excluded: [] };

describe('the next step in words and as one command', () => {
  it('names the item it leads to', () => {
    expect(plan({})).toMatchObject({
      label: 'Przejdź do punktu 3',
      explanation: 'Punkt 3',
      command: { type: 'StartItem', payload: { itemId: 'i3' } },
      question: null,
    });
  });

  it('goes back to a suspended item', () => {
    const items = sampleView.agenda.items.map((item) =>
      item.itemId === 'i3' ? { ...item, status: 'suspended' as const } : item,
    );
    expect(plan({ agenda: { ...sampleView.agenda, items } })?.label).toBe('Wróć do punktu 3');
  });

  it('Q-03: without quorum it stays in sight, says how many are missing and on which article, and orders nothing', () => {
    const change = {
      header: { ...sampleView.header, status: 'convened' as const },
      quorum: { present: 6, required: 8, statutorySize: 15, met: false },
      nextStep: { kind: 'wait-for-quorum' as const, missing: 2 },
    };
    expect(plan(change)).toMatchObject({
      label: 'Otwórz sesję',
      command: null,
      blockedBecause: 'Brak kworum: obecnych 6, wymaganych 8, brakuje 2 radnych (art. 14 ust. 1 u.s.g.).',
    });
    const prepared = { ...sampleVoting, status: 'prepared' as const };
    expect(plan({ nextStep: change.nextStep, voting: prepared })?.label).toBe('Otwórz głosowanie');
    expect(plan({ nextStep: change.nextStep })?.label).toBe('Przygotuj głosowanie');
  });

  it('S-12, art. 23a: a first session opens after the oaths, and the button says so', () => {
    const header = { ...sampleView.header, status: 'convened' as const };
    expect(plan({ header, nextStep: { kind: 'take-oaths', waiting: 15 } })).toMatchObject({
      label: 'Otwórz sesję',
      command: null,
      blockedBecause: 'Bez ślubowania nie ma kworum. Przed ślubowaniem: 15 (art. 23a u.s.g.).',
    });
  });

  it('G-05: preparing a vote confirms text and majority by name', () => {
    const item = sampleView.agenda.items[1];
    if (!item?.vote) throw new Error('item 2 has a vote');
    const nextStep = { kind: 'prepare-voting' as const, itemId: 'i2' };
    expect(plan({ nextStep }, plannedDraft(item, item.vote))).toMatchObject({
      explanation: 'Potwierdzasz treść i większość: zwykła (art. 14 ust. 1 u.s.g.).',
      command: {
        type: 'PrepareVoting',
        payload: { itemId: 'i2', documentIds: ['d2'], basis: 'art. 14 ust. 1 u.s.g.' },
      },
    });
    expect(plan({ nextStep }, blankDraft(item))?.blockedBecause).toBe('Podaj treść poddawaną pod głosowanie.');
  });

  it('Q-04, Q-05: opening shows the number needed; an unreachable majority is asked about', () => {
    const voting = { ...sampleVoting, status: 'prepared' as const };
    const reachable = { kind: 'open-voting' as const, votingId, reachable: true };
    expect(plan({ voting, nextStep: reachable, votingOutlook: { ...outlook, eligible: 9 } })).toMatchObject({
      explanation: 'Wymagane: co najmniej 8 głosów ZA. Uprawnionych: 9.',
      command: { type: 'OpenVoting', payload: { votingId, acceptUnreachable: false } },
      question: null,
    });
    expect(plan({ voting, nextStep: { ...reachable, reachable: false }, votingOutlook: outlook })).toMatchObject({
      command: { type: 'OpenVoting', payload: { votingId, acceptUnreachable: true } },
      question: 'unreachable-majority',
    });
  });

  it('V-13: opening warns when those who are not excluded would be no quorum', () => {
    const voting = { ...sampleVoting, status: 'prepared' as const };
    const nextStep = { kind: 'open-voting' as const, votingId, reachable: true };
    const excluded = [
      { memberId: 'm2', seatNo: 2, fullName: 'Marek Łoś', reason: 'działka', declaredBy: 'member' as const },
    ];
    const explanationOf = (presentWithoutExcluded: number) =>
      plan({ voting, nextStep, votingOutlook: { ...outlook, presentWithoutExcluded, excluded } })?.explanation;
    expect(explanationOf(7)).toMatch(/ Kworum bez wyłączonych: 7\/15\.$/);
    expect(explanationOf(8)).not.toContain('Kworum');
  });

  it('V-25: no majority is named while a word of the title waits to be judged', () => {
    const item = sampleView.agenda.items[1];
    if (!item?.vote) throw new Error('item 2 has a vote');
    const loan = { ...item, kind: 'resolution' as const, title: 'Zaciągnięcie kredytu' };
    const items = sampleView.agenda.items.map((other) => (other.itemId === item.itemId ? loan : other));
    const { matter: _judged, ...unjudged } = item.vote;
    const change = {
      agenda: { ...sampleView.agenda, items },
      nextStep: { kind: 'prepare-voting' as const, itemId: item.itemId },
    };
    expect(plan(change, plannedDraft(loan, unjudged))).toMatchObject({
      explanation: '',
      blockedBecause: 'Najpierw rozstrzygnij poniżej, jakiej większości wymaga uchwała.',
    });
  });

  it('V-05: closing asks as long as somebody has not voted', () => {
    const nextStep = { kind: 'close-voting' as const, votingId };
    const waiting = [{ memberId: 'm2', seatNo: 2, fullName: 'Marek Łoś' }];
    expect(plan({ voting: sampleVoting, nextStep, notVoted: waiting })).toMatchObject({
      explanation: 'Głosowało 7 z 9.',
      question: 'not-voted',
    });
    expect(plan({ voting: sampleVoting, nextStep })?.question).toBeNull();
  });

  it('tells two steps apart by their id', () => {
    const ids = [
      plan({}),
      plan({ voting: sampleVoting, nextStep: { kind: 'close-voting', votingId } }),
      plan({ voting: sampleVoting, nextStep: { kind: 'announce-voting', votingId } }),
      plan({ nextStep: { kind: 'close-session' } }),
    ].map((step) => step?.id);
    expect(new Set(ids).size).toBe(4);
    expect(plan({ nextStep: { kind: 'none' } })).toBeNull();
  });
});
