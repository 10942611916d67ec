import { describe, expect, it } from 'vitest';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { defaultRules } from '../../../../core/src/session/rules.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { newItem, withItem } from '../agenda/new-item.js';
import { agendaInput } from '../agenda/numbering.js';
import { templateAgenda } from '../templates/session-templates.js';
import { mergeMeetings } from './merge-meetings.js';

const paper = (documentId: string) => ({
  documentId,
  title: documentId,
  fileName: 'a.pdf',
  sha256: 'a'.repeat(64),
  bytes: 1,
});
const base: MeetingInput = {
  termId: 't',
  header: { number: 32, title: 'XXXII Sesja', date: '2026-12-08', time: '10:00', place: 'Sala' },
  agenda: agendaInput(
    withItem(templateAgenda(32), { ...newItem('resolution', 32), title: 'Podjęcie uchwały w sprawie A' }),
  ),
  rules: { ...defaultRules, speaking: { ...defaultRules.speaking } },
};
const changed = (change: (draft: MeetingInput) => void): MeetingInput => {
  const draft = structuredClone(base);
  change(draft);
  return draft;
};
const item = (draft: MeetingInput, index: number) => {
  const found = draft.agenda[index];
  if (!found) throw new Error(`no item ${index}`);
  return found;
};

describe('two clerks save the same session', () => {
  it('when only one changed something, that stands', () => {
    const ours = changed((draft) => {
      draft.header.place = 'Ratusz';
      draft.agenda = agendaInput(renumbered(draft.agenda.toReversed()));
    });
    expect(mergeMeetings(base, ours, base)).toEqual({ meeting: ours, clashes: [] });
    expect(mergeMeetings(base, base, ours)).toEqual({ meeting: ours, clashes: [] });
  });

  it('K-07, K-10: a sitting keeps its committees, and an opinion only one of them entered stays', () => {
    const opinion = { committee: 'Komisja Budżetu', opinion: 'positive', remarks: null, votes: null } as const;
    const theirs = changed((draft) => {
      item(draft, 0).opinions = [{ ...opinion, day: null, sessionId: null }];
    });
    const sitting = { ...base, committeeIds: ['a'] };
    const joint = { ...sitting, committeeIds: ['a', 'b'] };
    expect(mergeMeetings(base, base, theirs).meeting).toEqual(theirs);
    expect(mergeMeetings(sitting, sitting, joint).meeting.committeeIds).toEqual(['a', 'b']);
    expect(mergeMeetings(sitting, joint, sitting).meeting.committeeIds).toEqual(['a', 'b']);
    expect(mergeMeetings(base, base, base).meeting).not.toHaveProperty('committeeIds');
  });

  it('takes the date from one and papers of the same item from both', () => {
    const ours = changed((draft) => {
      draft.header.date = '2026-12-15';
      item(draft, 5).documents = [paper('ours')];
    });
    const theirs = changed((draft) => {
      draft.header.place = 'Ratusz';
      item(draft, 5).documents = [paper('theirs')];
      item(draft, 5).draftNo = '43';
    });
    const { meeting, clashes } = mergeMeetings(base, ours, theirs);
    expect(clashes).toEqual([]);
    expect(meeting.header).toMatchObject({ date: '2026-12-15', place: 'Ratusz' });
    expect(item(meeting, 5).documents.map(({ documentId }) => documentId)).toEqual(['ours', 'theirs']);
    expect(item(meeting, 5).draftNo).toBe('43');
  });

  it('keeps both new items in their places and counts anew', () => {
    const first = { ...newItem('resolution', 32), title: 'B' };
    const second = { ...newItem('information', 32), title: 'C' };
    const ours = changed((draft) => {
      draft.agenda = agendaInput(withItem(draft.agenda, first));
    });
    const theirs = changed((draft) => {
      draft.agenda = agendaInput(withItem(draft.agenda, second));
    });
    const { meeting, clashes } = mergeMeetings(base, ours, theirs);
    expect(clashes).toEqual([]);
    expect(meeting.agenda).toHaveLength(base.agenda.length + 2);
    expect(meeting.agenda.map(({ number }) => number)).toEqual(meeting.agenda.map((_, index) => String(index + 1)));
  });

  it('names what both changed and lets ours stand', () => {
    const ours = changed((draft) => {
      draft.header.time = '9:00';
      item(draft, 5).title = 'Nasz tytuł';
    });
    const theirs = changed((draft) => {
      draft.header.time = '12:00';
      item(draft, 5).title = 'Ich tytuł';
    });
    const { meeting, clashes } = mergeMeetings(base, ours, theirs);
    expect(meeting.header.time).toBe('9:00');
    expect(item(meeting, 5).title).toBe('Nasz tytuł');
    expect(clashes).toEqual([
      { part: 'header', field: 'time', values: { ours: '9:00', theirs: '12:00' } },
      { part: 'item', field: 'title', title: 'Nasz tytuł', values: { ours: 'Nasz tytuł', theirs: 'Ich tytuł' } },
    ]);
  });

  it('an item that one removed and the other changed is not lost', () => {
    const ours = changed((draft) => {
      draft.agenda = agendaInput(renumbered(draft.agenda.filter((_, index) => index !== 5)));
    });
    const theirs = changed((draft) => {
      item(draft, 5).sponsor = 'Wójt Gminy';
    });
    const { meeting, clashes } = mergeMeetings(base, ours, theirs);
    expect(item(meeting, 5)).toMatchObject({ number: '6', sponsor: 'Wójt Gminy' });
    expect(clashes).toEqual([{ part: 'removed-item', title: 'Podjęcie uchwały w sprawie A' }]);
    const untouched = mergeMeetings(base, ours, base);
    expect(untouched.meeting.agenda).toHaveLength(base.agenda.length - 1);
  });
});
