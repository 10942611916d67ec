import { describe, expect, it } from 'vitest';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import { meetingInput } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { blankCommittee } from '../../council/committees/committee-draft.js';
import { blankSitting, sittingFaults, sittingFor, sittingTitle, withCommittees } from './new-sitting-draft.js';

const termId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const committee = (committeeId: string, name: string, memberIds: string[]): CommitteeRecord => ({
  ...blankCommittee,
  ...{ committeeId, name, memberIds, version: 1 },
});
const budget = committee('7c9e6679-7425-40de-944b-e07fc1f90ae7', 'Komisja Budżetu', ['a', 'b']);
const school = committee('9b2d6f1a-3c4e-4f5a-8b6c-7d8e9f0a1b2c', 'Komisja Oświaty', ['b', 'c']);
const all = [budget, school];
const sessions = [
  { sessionId: 's2', termId, title: 'Sesja', time: '14:00', place: 'Ratusz' },
  { sessionId: 's1', termId, title: 'Posiedzenie', time: '09:00', place: 'Pokój 5', committees: ['Komisja Budżetu'] },
] as SessionSummary[];

describe('a new sitting of committees', () => {
  it('K-07: a joint one waits for the person who leads it; who belongs to none of them does not stay', () => {
    const one = withCommittees(blankSitting(termId, sessions), [budget.committeeId], all);
    expect(one.header).toMatchObject({ title: 'Posiedzenie Komisji Budżetu', time: '09:00', place: 'Pokój 5' });
    expect([...sittingFaults(one)]).toEqual(['date']);
    const joint = withCommittees({ ...one, presiderId: 'a' }, [budget.committeeId, school.committeeId], all);
    expect(joint.header.title).toBe('Wspólne posiedzenie Komisji Budżetu i Komisji Oświaty');
    expect(sittingFaults({ ...joint, presiderId: null }).has('presider')).toBe(true);
    expect(withCommittees(joint, [school.committeeId], all).presiderId).toBeNull();
  });

  it('a title somebody wrote stays', () => {
    const draft = blankSitting(termId, sessions);
    const named = { ...draft, header: { ...draft.header, title: 'Posiedzenie wyjazdowe' } };
    expect(withCommittees(named, [budget.committeeId], all).header.title).toBe('Posiedzenie wyjazdowe');
  });

  it('names committees in the genitive', () => {
    const titleOf = (name: string) => sittingTitle([{ name }]);
    expect(titleOf('Komisja Rewizyjna')).toBe('Posiedzenie Komisji Rewizyjnej');
    expect(titleOf('Komisja Skarg, Wniosków i Petycji')).toBe('Posiedzenie Komisji Skarg, Wniosków i Petycji');
    expect(titleOf('Komisja Rolnictwa')).toBe('Posiedzenie Komisji Rolnictwa');
    expect(titleOf('Komisja Społeczna')).toBe('Posiedzenie Komisji Społecznej');
  });

  it('K-06: starts with the order of a sitting, on the terms of the statut, and is what the hub takes', () => {
    const draft = withCommittees(blankSitting(termId, sessions), [budget.committeeId], all);
    const meeting = sittingFor(
      { ...draft, header: { ...draft.header, date: '2026-12-08' } },
      { earlier: null, last: null, versions: [] },
    );
    expect(meetingInput.safeParse(meeting).success).toBe(true);
    expect(meeting.committeeIds).toEqual([budget.committeeId]);
    expect(meeting.agenda.map(({ title }) => title)[0]).toBe('Otwarcie posiedzenia i stwierdzenie kworum');
    expect(meeting.agenda.find(({ kind }) => kind === 'minutes')?.vote).toMatchObject({ basis: 'Statut Gminy' });
  });
});
