import { describe, expect, it } from 'vitest';
import { agendaOf, resolutionItem } from '../testing/agenda-of.js';
import { memberIds } from '../testing/council-of.js';
import { chair } from '../testing/people.js';
import { header, Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { nextStep } from './next-step.js';
import { lastSessionDay, requestFindings, type SessionRequest } from './session-request.js';

const request: SessionRequest = { by: 'councillors', filedOn: '2026-11-18', signatories: memberIds(1, 4) };
const usual = { day: '2026-11-24', statutorySize: 15, agenda: agendaOf(3) };

describe('S-05, art. 20 ust. 3: a session on request', () => {
  it('falls within seven days of the filing', () => {
    expect(lastSessionDay('2026-11-18')).toBe('2026-11-25');
    expect(lastSessionDay('2026-12-28')).toBe('2027-01-04');
    expect(requestFindings(request, { ...usual, day: '2026-11-25' })).toEqual([]);
    expect(requestFindings(request, { ...usual, day: '2026-11-26' })).toEqual([
      { kind: 'called-too-late', lastDay: '2026-11-25', article: 'art. 20 ust. 3 u.s.g.' },
    ]);
  });

  it('needs a quarter of the statutory composition, each councillor counted once; the mayor needs nobody', () => {
    const short = { ...request, signatories: ['m1', 'm2', 'm3', 'm3'] };
    expect(requestFindings(short, usual)).toMatchObject([{ kind: 'too-few-signatories', signed: 3, required: 4 }]);
    expect(requestFindings({ ...short, by: 'mayor', signatories: [] }, usual)).toEqual([]);
  });

  it('brings its agenda and drafts', () => {
    expect(requestFindings(request, { ...usual, agenda: [] })).toMatchObject([{ kind: 'agenda-missing' }]);
    const bare = [{ ...resolutionItem(7), documents: [] }];
    expect(requestFindings(request, { ...usual, agenda: bare })).toMatchObject([{ kind: 'draft-missing', item: '7' }]);
  });
});

describe('S-06, V-22: changing the agenda of a requested session', () => {
  it('takes the statutory majority and the requester’s consent', () => {
    const agenda = agendaOf(5);
    const sitting = new Sitting({ agenda, header: { ...header, request } }).underItem(9);
    const votingId = sitting.withOpenVoting(voteOn('agenda-change'));
    for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    const change = { votingId, agenda: agenda.slice(0, 4) };
    for (const consent of [{}, { requesterConsent: false }]) {
      sitting
        .when(chair, 'ChangeAgenda', { ...change, ...consent })
        .thenRefused('requester-consent-required')
        .onGrounds('art. 20 ust. 4 u.s.g.');
    }
    sitting
      .when(chair, 'ChangeAgenda', { ...change, requesterConsent: true })
      .thenEvents({ type: 'AgendaChanged', payload: { ...change, requesterConsent: true } });
  });

  it('an adopted change is the next step until it is made, or until the chair goes on without the consent', () => {
    const agenda = agendaOf(5);
    const adopted = () => {
      const sitting = new Sitting({ agenda, header: { ...header, request } }).underItem(9);
      const votingId = sitting.withOpenVoting(voteOn('agenda-change'));
      for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
      sitting.counted();
      expect(nextStep(sitting.state)).toEqual({ kind: 'change-agenda', votingId });
      return { sitting, votingId };
    };
    const made = adopted();
    const change = { votingId: made.votingId, agenda: agenda.slice(0, 4), requesterConsent: true };
    made.sitting.when(chair, 'ChangeAgenda', change).thenAccepted();
    expect(nextStep(made.sitting.state).kind).not.toBe('change-agenda');
    const { sitting } = adopted();
    const other = sitting.state.agenda.find(({ status }) => status === 'planned')?.itemId ?? '';
    sitting.when(chair, 'StartItem', { itemId: other }).thenAccepted();
    expect(nextStep(sitting.state).kind).not.toBe('change-agenda');
  });

  it('a change not adopted is no step', () => {
    const sitting = new Sitting({ agenda: agendaOf(5) }).underItem(9);
    sitting.withOpenVoting(voteOn('agenda-change'));
    for (let no = 1; no <= 7; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    expect(nextStep(sitting.state).kind).not.toBe('change-agenda');
  });

  it('a vote on another matter carries no change, whatever its majority', () => {
    const agenda = agendaOf(5);
    const sitting = new Sitting({ agenda }).underItem(9);
    const votingId = sitting.withOpenVoting(voteOn('confidence'));
    for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    sitting
      .when(chair, 'ChangeAgenda', { votingId, agenda: agenda.slice(0, 4) })
      .thenRefused('agenda-change-other-matter')
      .onGrounds('art. 20 ust. 1a u.s.g.');
  });
});
