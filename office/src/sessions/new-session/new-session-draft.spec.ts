import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../../core/src/session/rules.js';
import type { Meeting, Term } from '../../../../protocol/src/http/office.js';
import { meetingInput } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import type { StatutVersion } from '../../../../protocol/src/http/statut.js';
import { blankSession, emptyFields, meetingFor, withHeader, withPurpose } from './new-session-draft.js';

const term = {
  termId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  councilName: 'Rada Gminy Lipowa',
  label: '2024–2029',
} as Term;
const session = (number: number, termId = term.termId) =>
  ({ sessionId: `s${number}`, termId, number, time: '14:00', place: 'Ratusz' }) as SessionSummary;

describe('a new session', () => {
  it('S-15: takes the next number of its term, hour and place of the last one, and waits for its day', () => {
    const draft = blankSession(term, [session(2), session(31), session(40, 'other')]);
    expect(draft.header).toEqual({
      number: 32,
      title: 'XXXII Sesja Rady Gminy Lipowa w kadencji 2024–2029',
      date: '',
      time: '14:00',
      place: 'Ratusz',
    });
    expect([...emptyFields(draft)]).toEqual(['date']);
    expect(blankSession(term, []).header.number).toBe(1);
  });

  it('S-11: number one is the first session of the term; a council that joins in the middle of it has an ordinary one', () => {
    const first = blankSession(term, []);
    expect(first.purpose).toBe('first');
    expect(withHeader(first, { ...first.header, place: 'Ratusz' }).purpose).toBe('first');
    expect(withHeader(first, { ...first.header, number: 24 })).toMatchObject({
      purpose: 'ordinary',
      header: { number: 24 },
    });
  });

  it('starts with the usual agenda and goes on with the settings of the statut', () => {
    const draft = blankSession(term, [session(31)]);
    const header = { ...draft.header, date: '2026-12-08' };
    const last = { rules: { ...defaultRules, speaking: { ...defaultRules.speaking }, liveVotes: true } } as Meeting;
    const meeting = meetingFor({ ...draft, header }, { earlier: null, last, versions: [] });
    expect(meeting.agenda).toHaveLength(8);
    expect(meeting.rules.liveVotes).toBe(true);
    expect(meetingInput.safeParse(meeting).success).toBe(true);
    expect(meetingFor({ ...draft, agendaSource: 'empty' }, { earlier: null, last: null, versions: [] })).toMatchObject({
      agenda: [],
      rules: defaultRules,
    });
  });

  it('G-02: takes the version of the statut valid on its day before the settings of the last session', () => {
    const version = (seq: number, validFrom: string, viceChairs: number) =>
      ({
        seq,
        rules: {
          ...defaultRules,
          validFrom,
          ruleSetVersion: `Statut ${seq}`,
          elections: { viceChairs, afterFailedRound: 'two-best' },
        },
      }) as StatutVersion;
    const versions = [version(2, '2027-01-01', 3), version(1, '2024-05-07', 2)];
    const last = { rules: { ...defaultRules, liveVotes: true } } as Meeting;
    const on = (date: string) => {
      const draft = withPurpose(blankSession(term, []), 'first');
      return meetingFor({ ...draft, header: { ...draft.header, date } }, { earlier: null, last, versions });
    };
    expect(on('2026-12-31').rules.ruleSetVersion).toBe('Statut 1');
    expect(on('2027-01-01').rules.ruleSetVersion).toBe('Statut 2');
    expect(on('2024-05-06').rules.liveVotes).toBe(true);
    expect(on('2027-01-01').agenda.flatMap(({ election }) => election ?? [])[1]).toEqual({
      office: 'vice-chair',
      seats: 3,
    });
  });
});
