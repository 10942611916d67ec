import { describe, expect, it } from 'vitest';
import type { MotionView } from '../../../protocol/src/views/motions-part.js';
import { item, openVotingPart, sampleView } from '../../test/sample-view.js';
import { createPortalTexts } from '../i18n/portal-texts.js';
import { changeSaid } from './change-said.js';

const { t } = createPortalTexts('pl');
const view = sampleView();

describe('changeSaid', () => {
  it('says a result with its figures', () => {
    const before = sampleView({ results: [] });
    expect(changeSaid(t, before, view)).toBe(
      'Głosowanie nr 7: Uchwała podjęta. ZA: 9, PRZECIW: 2, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 1, NIEOBECNI: 1, WYŁĄCZENI (art. 25a): 1',
    );
  });

  it('says that a vote opened, once', () => {
    const voting = openVotingPart();
    expect(changeSaid(t, view, { ...view, voting })).toBe(`Otwarto głosowanie nr 8: ${voting.subject}`);
    expect(changeSaid(t, { ...view, voting }, { ...view, voting: { ...voting, cast: 6 } })).toBeUndefined();
  });

  it('says the new item', () => {
    const items = [...view.agenda.items, item('i6', '6', 'in-progress')];
    const after = { ...view, agenda: { ...view.agenda, items, currentItemId: 'i6' } };
    expect(changeSaid(t, view, after)).toBe('Punkt 6: Podjęcie uchwały nr 6');
  });

  it('L-05: says a formal motion, once', () => {
    const motion: MotionView = {
      ...{ motionId: 'b1', kind: 'recess', text: 'Kwadrans', memberId: 'm3', fullName: 'Ewa Żak', itemId: 'i2' },
      ...{ movedAt: '2026-11-24T09:40:00.000Z', status: 'moved', speakerFor: null, speakerAgainst: null },
      ...{ votingId: null, due: false, note: null },
    };
    const moved = { ...view, motions: [motion] };
    expect(changeSaid(t, view, moved)).toBe('Wniosek formalny: przerwa, Ewa Żak');
    expect(changeSaid(t, moved, { ...view, motions: [{ ...motion, status: 'withdrawn' }] })).toBeUndefined();
  });

  it('says recess, going on and the end', () => {
    const header = (status: 'recess' | 'open' | 'closed') => ({ ...view, header: { ...view.header, status } });
    expect(changeSaid(t, view, header('recess'))).toBe('Zarządzono przerwę.');
    expect(changeSaid(t, header('recess'), header('open'))).toBe('Obrady trwają.');
    expect(changeSaid(t, view, header('closed'))).toBe('Obrady zakończone.');
  });

  it('is silent about speakers and arrivals', () => {
    const quorum = { ...view.quorum, present: 15 };
    expect(changeSaid(t, view, { ...view, quorum, floor: { ...view.floor, listClosed: true } })).toBeUndefined();
  });
});
