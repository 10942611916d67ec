import { describe, expect, it } from 'vitest';
import { agendaOf, plainItem, resolutionItem } from '../testing/agenda-of.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, office, operator } from '../testing/people.js';
import { header, Sitting } from '../testing/sitting.js';
import { nextStep } from './next-step.js';
import { defaultRules } from './rules.js';
import { quorumOf } from './state.js';

describe('preparing and convening', () => {
  const preparation = (change: object = {}) => ({
    header,
    council: councilOf(15),
    agenda: agendaOf(3),
    rules: defaultRules,
    ...change,
  });
  const prepare = (change: object) => new Sitting().when(office, 'PrepareSession', preparation(change));

  it('the first event carries roll, agenda and resolved rules (G-02, G-03)', () => {
    prepare({}).thenEvents({ type: 'SessionPrepared', payload: preparation() });
  });

  it('happens once, and nothing happens before it', () => {
    const sitting = new Sitting();
    sitting.when(chair, 'OpenSession', {}).thenRefused('session-not-prepared');
    sitting.prepared();
    sitting.when(office, 'PrepareSession', preparation()).thenRefused('session-already-prepared');
  });

  it('an agenda needs items, each once, with sensible majorities', () => {
    prepare({ agenda: [] }).thenRefused('agenda-empty');
    prepare({ agenda: [plainItem(1), { ...plainItem(1), number: '1a' }] }).thenRefused('agenda-item-duplicate', {
      item: '1a',
    });
    const vote = { ...resolutionItem(2).vote, majority: { kind: 'qualified', p: 1, q: 2, of: 'votes' } };
    prepare({ agenda: [{ ...resolutionItem(2), vote }] }).thenRefused('majority-invalid', { item: '2' });
  });

  it('art. 17, 19: a roll with too many mandates, somebody twice or two chairs is none', () => {
    const council = councilOf(15, { filled: 15 });
    const [first, second, ...rest] = council.members;
    const withMembers = (...members: object[]) => prepare({ council: { ...council, members } });
    prepare({ council: { ...councilOf(16), statutorySize: 15 } })
      .thenRefused('too-many-mandates', { filled: 16, statutorySize: 15 })
      .onGrounds('art. 17 ust. 1 u.s.g.');
    withMembers({ ...first }, { ...second, memberId: 'm1' }, ...rest).thenRefused('member-duplicate');
    withMembers({ ...first }, { ...second, seatNo: 1 }, ...rest).thenRefused('member-duplicate');
    withMembers({ ...first }, { ...second, office: 'chair' }, ...rest)
      .thenRefused('more-than-one-chair')
      .onGrounds('art. 19 ust. 1 u.s.g.');
    prepare({ council: { ...council, guests: [{ personId: 'm1', fullName: 'A B', role: 'guest' }] } }).thenRefused(
      'member-duplicate',
      { member: 'A B' },
    );
  });

  it('a former member may stay in the roll, also at the seat of the successor', () => {
    const council = councilOf(15, { filled: 15, expired: 1 });
    const members = council.members.map((member) => (member.mandate === 'expired' ? { ...member, seatNo: 3 } : member));
    prepare({ council: { ...council, members } }).thenAccepted();
  });

  it('S-02: the notice needs a draft for every resolution (art. 20 ust. 1)', () => {
    const bare = { ...resolutionItem(2), documents: [] };
    const sitting = new Sitting({ agenda: [plainItem(1), bare] }).prepared();
    sitting
      .when(office, 'ConveneSession', {})
      .thenRefused('draft-missing', { item: '2', title: bare.title })
      .onGrounds('art. 20 ust. 1 u.s.g.');
    sitting.when(office, 'ReviseAgenda', { agenda: agendaOf(3), reason: '' }).thenAccepted();
    sitting
      .when(office, 'ConveneSession', {})
      .thenEvents({ type: 'SessionConvened', payload: { noticeAt: sitting.now } });
    sitting.when(office, 'ConveneSession', {}).thenRefused('session-already-convened');
  });

  it('before the opening the chair sets the agenda, after the notice with a reason and with drafts', () => {
    const sitting = new Sitting().convened();
    const revise = (change: object) =>
      sitting.when(chair, 'ReviseAgenda', { agenda: agendaOf(4), reason: 'Uzupełnienie', ...change });
    revise({ reason: ' ' }).thenRefused('reason-required');
    revise({ agenda: [] }).thenRefused('agenda-empty');
    revise({ agenda: [{ ...resolutionItem(1), documents: [] }] }).thenRefused('draft-missing');
    revise({}).thenTypes('AgendaRevised');
    expect(sitting.state).toMatchObject({ agendaVersion: 2 });
    expect(sitting.state.agenda).toHaveLength(4);
  });

  it('art. 20 ust. 1a: after the opening only the council changes the agenda', () => {
    const sitting = new Sitting().opened(9);
    sitting
      .when(chair, 'ReviseAgenda', { agenda: agendaOf(4), reason: 'Uzupełnienie' })
      .thenRefused('agenda-locked')
      .onGrounds('art. 20 ust. 1a u.s.g.');
  });
});

describe('opening', () => {
  it('Q-02: stands on the quorum of the register', () => {
    const sitting = new Sitting().convened();
    const open = () => sitting.when(chair, 'OpenSession', {});
    sitting.enter(1, 2, 3, 4, 5, 6, 7);
    open().thenRefused('no-quorum', { present: 7, required: 8 }).onGrounds('art. 14 ust. 1 u.s.g.');
    sitting.enter(8);
    open().thenEvents({ type: 'SessionOpened', payload: { present: 8, quorum: 8 } });
    open().thenRefused('session-already-open');
  });

  it('is the chair’s alone (C-05)', () => {
    const sitting = new Sitting().convened().enter(1, 2, 3, 4, 5, 6, 7, 8);
    for (const actor of [operator, office, councillor(2), councillor(3)]) {
      sitting.when(actor, 'OpenSession', {}).thenRefused('not-permitted');
    }
  });

  it('needs the notice first', () => {
    new Sitting().prepared().when(chair, 'OpenSession', {}).thenRefused('session-not-convened');
  });
});

describe('Q-01, Q-02: quorum', () => {
  it('is shown as present of statutory, with the number required', () => {
    const sitting = new Sitting({ council: councilOf(28, { filled: 27 }) }).opened(14);
    expect(quorumOf(sitting.state)).toEqual({ present: 14, required: 14, statutorySize: 28, met: true });
    sitting.leave(14);
    expect(quorumOf(sitting.state)).toMatchObject({ present: 13, met: false });
  });

  it('`Sprawdź kworum` enters the finding, met or not, any time after the notice', () => {
    const sitting = new Sitting().prepared();
    sitting.when(chair, 'CheckQuorum', {}).thenRefused('session-not-convened');
    const opened = new Sitting().opened(8);
    opened
      .when(chair, 'CheckQuorum', {})
      .thenEvents({ type: 'QuorumChecked', payload: { present: 8, quorum: 8, met: true } });
    opened.leave(8);
    opened
      .when(operator, 'CheckQuorum', {})
      .thenEvents({ type: 'QuorumChecked', payload: { present: 7, quorum: 8, met: false } });
  });
});

describe('S-26: recess', () => {
  const recess = { resumeAt: null, reason: 'Przerwa techniczna' };

  it('stops the sitting and is ended by resuming', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'EndRecess', {}).thenRefused('session-not-in-recess');
    const resumeAt = '2026-11-24T12:00:00.000Z';
    sitting.when(chair, 'StartRecess', { ...recess, resumeAt }).thenTypes('RecessStarted');
    expect(sitting.state.recess).toMatchObject({ resumeAt, startedAt: sitting.now });
    sitting.when(chair, 'StartRecess', recess).thenRefused('session-in-recess');
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenRefused('session-in-recess');
    sitting.when(chair, 'EndRecess', {}).thenEvents({ type: 'RecessEnded', payload: {} });
    expect(sitting.state).toMatchObject({ status: 'open', recess: null });
  });

  it('cannot end in the past and cannot begin during a vote', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'StartRecess', { ...recess, resumeAt: sitting.now }).thenRefused('resume-time-in-past');
    sitting.withOpenVoting();
    sitting.when(chair, 'StartRecess', recess).thenRefused('voting-unfinished');
  });

  it('ends the speech that was running', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
    sitting.when(chair, 'StartRecess', recess).thenTypes('FloorEnded', 'RecessStarted');
  });
});

describe('S-14: several sittings, one session', () => {
  const adjourn = (sitting: Sitting, until: string) =>
    sitting.when(chair, 'AdjournSitting', { until, reason: 'Późna pora' });

  it('the next sitting opens with its own quorum and number', () => {
    const sitting = new Sitting().underItem(9);
    adjourn(sitting, '2026-12-01').thenTypes('ItemSuspended', 'SittingAdjourned');
    expect(sitting.state).toMatchObject({ status: 'adjourned', adjournedUntil: '2026-12-01', currentItemId: null });
    const open = () => sitting.when(chair, 'OpenSitting', {});
    open().thenRefused('no-quorum', { present: 0, required: 8 });
    sitting.enter(3, 4, 5, 6, 7, 8, 9, 10);
    open().thenEvents({ type: 'SittingOpened', payload: { no: 2, present: 8, quorum: 8 } });
    expect(sitting.state.sittings.map(({ no, closedAt }) => [no, closedAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    open().thenRefused('sitting-not-adjourned');
  });

  it('S-20, L-08: the item in progress is suspended; the next sitting goes on with it, its times and those who wait', () => {
    const sitting = new Sitting().underItem(9);
    const itemOf = () => sitting.state.agenda.find(({ itemId }) => itemId === 'i2');
    const startedAt = itemOf()?.startedAt;
    sitting.when(councillor(3), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
    adjourn(sitting, '2026-12-01').thenTypes('FloorEnded', 'ItemSuspended', 'SittingAdjourned');
    expect(itemOf()).toMatchObject({ status: 'suspended', adjourned: true, startedAt, endedAt: null });
    expect(sitting.state.floor).toMatchObject({ queue: [], parked: [{ personId: 'm3' }] });
    const closed = sitting.fork();
    closed.when(chair, 'CloseSession', { reason: 'Sesji nie wznowiono' }).thenTypes('SessionClosed');
    expect(closed.state.agenda.find(({ itemId }) => itemId === 'i2')?.status).toBe('suspended');
    sitting.enter(1, 2, 3, 4, 5, 6, 7, 8);
    sitting.when(chair, 'OpenSitting', {}).thenAccepted();
    expect(nextStep(sitting.state)).toEqual({ kind: 'start-item', itemId: 'i2' });
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenTypes('ItemStarted');
    expect(itemOf()).toMatchObject({ status: 'in-progress', startedAt });
    expect(itemOf()).not.toHaveProperty('adjourned');
    expect(sitting.state.floor.queue).toMatchObject([{ personId: 'm3' }]);
    // Suspended by the chair afterwards, it waits as any other.
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    expect(nextStep(sitting.state)).toMatchObject({ kind: 'start-item', itemId: 'i1' });
  });

  it('S-20: a sitting adjourned between two items suspends nothing', () => {
    adjourn(new Sitting().opened(9), '2026-12-01').thenTypes('SittingAdjourned');
  });

  it('possible from a recess, impossible during a vote or before the opening', () => {
    const sitting = new Sitting().convened();
    adjourn(sitting, '2026-12-01').thenRefused('session-not-open');
    const open = new Sitting().underItem(9);
    open.withOpenVoting();
    adjourn(open, '2026-12-01').thenRefused('voting-unfinished');
    open.counted();
    open.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    adjourn(open, '2026-12-01').thenTypes('ItemSuspended', 'SittingAdjourned');
  });

  it('G-07: the day is the local one, also after midnight', () => {
    const sitting = new Sitting({ startsAt: '2026-11-24T22:50:00.000Z' }).opened(9);
    adjourn(sitting, '2026-11-23').thenRefused('resume-time-in-past');
    sitting.passes(3_600_000);
    adjourn(sitting, '2026-11-24').thenRefused('resume-time-in-past');
    adjourn(sitting, '2026-11-25').thenAccepted();
  });
});

describe('closing', () => {
  const close = (sitting: Sitting, reason: string | null = null) => sitting.when(chair, 'CloseSession', { reason });

  it('of an open session needs no reason, ends speech and item, and nothing follows', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
    close(sitting).thenTypes('FloorEnded', 'ItemFinished', 'SessionClosed');
    expect(sitting.state).toMatchObject({ status: 'closed', closedAt: sitting.now, currentItemId: null });
    close(sitting).thenRefused('session-closed');
    sitting.when(chair, 'OpenSession', {}).thenRefused('session-closed');
  });

  it('of a session that never opened, in recess or adjourned, needs a reason', () => {
    const waiting: Record<string, Sitting> = {
      convened: new Sitting().convened(),
      recess: new Sitting().opened(9),
      adjourned: new Sitting().opened(9),
    };
    waiting.recess?.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    waiting.adjourned?.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }).thenAccepted();
    for (const [status, sitting] of Object.entries(waiting)) {
      expect(sitting.state.status).toBe(status);
      close(sitting).thenRefused('reason-required');
      close(sitting, ' ').thenRefused('reason-required');
      close(sitting, 'Brak kworum').thenAccepted();
      expect(sitting.state).toMatchObject({ status: 'closed', recess: null, adjournedUntil: null });
    }
  });

  it('is impossible before the notice and while a vote is unfinished', () => {
    close(new Sitting().prepared(), 'Pomyłka').thenRefused('session-not-convened');
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting();
    close(sitting).thenRefused('voting-unfinished');
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    close(sitting).thenRefused('voting-unfinished');
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    close(sitting).thenRefused('voting-unfinished');
    sitting.when(chair, 'AnnounceVoting', { votingId }).thenAccepted();
    close(sitting).thenAccepted();
  });

  it('Q-03: after a void vote the session may be closed or go into recess', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withOpenVoting();
    sitting.leave(8);
    sitting.fork().when(chair, 'StartRecess', { resumeAt: null, reason: 'Brak kworum' }).thenAccepted();
    close(sitting).thenAccepted();
  });
});
