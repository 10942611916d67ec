import { describe, expect, it } from 'vitest';
import { itemDraft } from '../../../../protocol/src/session/agenda.js';
import { isUnfinished } from '../agenda/item-titles.js';
import { committeeItemKinds, newCommitteeItem, withCommitteeKind, withCommitteeTitle } from './committee-items.js';

describe('the agenda of a committee', () => {
  it('K-10: a draft is opined on, by the terms of the statut (K-06), and waits for its matter', () => {
    const blank = newCommitteeItem('resolution');
    expect(isUnfinished(blank)).toBe(true);
    const item = withCommitteeTitle(blank, 'Zaopiniowanie projektu uchwały w sprawie drogi');
    expect(isUnfinished(item)).toBe(false);
    expect(item.vote).toEqual({
      subject: 'Opinia o projekcie uchwały w sprawie drogi',
      kind: 'opinion',
      majority: { kind: 'simple' },
      basis: 'Statut Gminy',
    });
  });

  it('has no elections, oaths or votes of the annual session, and every item is what the hub takes', () => {
    expect(committeeItemKinds).not.toContain('discharge');
    expect(committeeItemKinds).not.toContain('election');
    for (const kind of committeeItemKinds) {
      const item = withCommitteeTitle(newCommitteeItem(kind), 'Sprawa');
      expect(itemDraft.safeParse(item).success).toBe(true);
    }
  });

  it('another kind brings its own words and vote, what people wrote stays', () => {
    const written = withCommitteeTitle(newCommitteeItem('resolution'), 'Opinia o budżecie');
    expect(withCommitteeKind(written, 'information')).toMatchObject({ title: 'Opinia o budżecie', vote: null });
    const closing = withCommitteeKind(newCommitteeItem('opening'), 'closing');
    expect(closing.title).toBe('Zamknięcie posiedzenia');
    const own = { ...written, vote: written.vote && { ...written.vote, subject: 'Inne' } };
    expect(withCommitteeKind(own, 'information').vote?.subject).toBe('Inne');
  });
});
