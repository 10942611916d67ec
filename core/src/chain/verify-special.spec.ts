import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EventType, StoredEvent } from '../session/events.js';
import { replay } from '../session/evolve.js';
import { chair, councillor } from '../testing/people.js';
import { header, Sitting } from '../testing/sitting.js';
import { specialSitting, voteOn } from '../testing/special-sitting.js';
import type { FaultCode } from './audit/fault.js';
import { genesisHash, type Link, link } from './chain.js';
import { verifyLog } from './verify.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The log as somebody with the whole database would write it: numbers and hashes fit, only the story changed. */
function verify(told: readonly StoredEvent[]) {
  let head = genesisHash;
  const rows: Link[] = told.map((event, index) => {
    const next = link(sha256, head, { ...event, seq: index + 1 });
    head = next.hash;
    return next;
  });
  return verifyLog(rows, { sha256 });
}

const { events } = specialSitting({ sha256 });
const indexOf = (type: EventType, nth = 0) => {
  const found = events.flatMap((event, index) => (event.type === type ? [index] : []))[nth];
  if (found === undefined) throw new Error(`No ${type} no. ${nth}`);
  return found;
};
const at = (type: EventType, nth = 0) => events[indexOf(type, nth)] as StoredEvent;
/** The story with one event told otherwise, or left out. */
const forged = (type: EventType, change: object | null, nth = 0) =>
  events.flatMap((event, index) => {
    if (index !== indexOf(type, nth)) return [event];
    return change === null ? [] : [{ ...event, payload: { ...event.payload, ...change } } as StoredEvent];
  });
const by = (type: EventType, personId: string) =>
  events.map((event) => (event === at(type) ? { ...event, actor: { ...event.actor, personId } } : event));
const repeated = (type: EventType) => events.toSpliced(indexOf(type) + 1, 0, at(type));
const broken = (told: readonly StoredEvent[], reason: FaultCode) =>
  expect(verify(told)).toMatchObject({ verdict: 'broken', reason });

it('the special sitting is intact, and every vote is recounted by the other road', () => {
  const report = verify(events);
  expect(report).toMatchObject({ verdict: 'intact', closed: true });
  expect(report.verdict === 'intact' && report.votings.map(({ no, outcome }) => `${no} ${outcome}`)).toEqual([
    '1 not-adopted',
    '2 adopted',
    '3 adopted',
    '4 adopted',
    '5 not-adopted',
    '6 adopted',
    '7 adopted',
  ]);
});

describe('a forged story is found, though every hash fits', () => {
  it('V-15: a sheet confirmed by the person who entered it, with another choice, or counted unconfirmed', () => {
    broken(by('BallotEntryConfirmed', 'operator'), 'ballot-unlawful');
    broken(forged('BallotEntryConfirmed', { choice: 'for' }), 'ballot-unlawful');
    broken(forged('BallotEntryConfirmed', null), 'tally-mismatch');
  });

  it('V-14, V-16: votes entered without a roll call or a failure, or for somebody who is not there', () => {
    broken(forged('DeviceFailureDeclared', null), 'ballot-unlawful');
    broken(forged('BallotEntered', { origin: 'hand' }), 'ballot-unlawful');
    broken(forged('BallotEntered', { memberId: 'm13' }), 'ballot-unlawful');
    broken(forged('BallotEntered', { choice: 'against' }), 'tally-mismatch');
    broken(repeated('DeviceFailureDeclared'), 'event-out-of-order');
  });

  it('V-15, V-19: a name called that may not answer; a sheet of a vote that was not counted, or attached twice', () => {
    broken(forged('MemberCalled', { memberId: 'm13' }), 'event-out-of-order');
    broken(forged('VoteSheetAttached', { votingId: 'none' }), 'event-out-of-order');
    broken(repeated('VoteSheetAttached'), 'event-out-of-order');
  });

  it('V-17: a repetition without its motion, or of another question', () => {
    const prepared = at('VotingPrepared', 3).payload as { revote: object };
    expect(prepared.revote).toBeDefined();
    broken(forged('VotingPrepared', { revote: { ...prepared.revote, motion: 'none' } }, 3), 'event-out-of-order');
    broken(forged('VotingPrepared', { majority: { kind: 'absolute-of-votes' } }, 3), 'event-out-of-order');
  });

  it('V-18, V-32: an annulment twice; an objection by somebody else, answered twice', () => {
    broken(repeated('VotingAnnulled'), 'event-out-of-order');
    broken(forged('ObjectionRaised', { memberId: 'm7' }), 'event-out-of-order');
    broken(repeated('ObjectionNoted'), 'event-out-of-order');
  });

  it('S-20: an item suspended with the sitting, and the sitting goes on; a logged sitting of old kept its item', () => {
    const over = new Sitting({ sha256 }).underItem(9);
    over.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    over.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }).thenAccepted();
    over.enter(1, 2, 3, 4, 5, 6, 7, 8).when(chair, 'OpenSitting', {}).thenAccepted();
    over.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(verify(over.events)).toMatchObject({ verdict: 'intact' });
    broken(
      over.events.filter(({ type }) => type !== 'SittingAdjourned'),
      'event-out-of-order',
    );
    const unmarked = ({ payload, ...event }: StoredEvent) =>
      ({ ...event, payload: event.type === 'ItemSuspended' ? { itemId: 'i2' } : payload }) as StoredEvent;
    broken(over.events.map(unmarked), 'event-out-of-order');
    const old = over.events.slice(0, -1).filter(({ type }) => type !== 'ItemSuspended');
    expect(verify(old)).toMatchObject({ verdict: 'intact' });
    expect(replay(old)).toMatchObject({ currentItemId: 'i2', status: 'open' });
  });

  it('V-24: going on without the chair’s decision, or deciding where nothing is due', () => {
    broken(forged('DischargeDecided', null), 'event-out-of-order');
    broken(repeated('DischargeDecided'), 'event-out-of-order');
  });

  it('R-05, R-06: papers waived that were there, a raise without its vote, a discharge without its papers', () => {
    broken(forged('DossierWaived', { missing: ['financial-statement'] }), 'event-out-of-order');
    broken(forged('DossierWaived', null), 'event-out-of-order');
    broken(repeated('DossierWaived'), 'event-out-of-order');
    broken(forged('DebateLimitRaised', { residents: 15 }), 'event-out-of-order');
    broken(forged('DebateLimitRaised', { votingId: 'none' }), 'event-out-of-order');
    broken(repeated('DebateLimitRaised'), 'event-out-of-order');
  });

  it('G-01: a matter under another majority or form', () => {
    broken(forged('VotingPrepared', { majority: { kind: 'simple' } }), 'event-out-of-order');
    broken(forged('VotingPrepared', { form: 'secret' }), 'event-out-of-order');
  });

  it('S-10, S-12, S-27: presiding, oaths, mandates and the closed part', () => {
    broken(forged('PresidingHandedOver', { memberId: 'm5' }), 'event-out-of-order');
    broken(repeated('PresidingHandedOver'), 'event-out-of-order');
    broken(repeated('OathTaken'), 'event-out-of-order');
    broken(forged('OathTaken', { personId: 'treasurer' }), 'event-out-of-order');
    broken(repeated('MandateExpired'), 'event-out-of-order');
    broken(forged('MandateExpired', null), 'event-out-of-order');
    const gained = at('MandateGained').payload as { member: object };
    broken(forged('MandateGained', { member: { ...gained.member, sworn: true } }), 'event-out-of-order');
    broken(forged('ClosedPartStarted', null), 'event-out-of-order');
    broken(repeated('ClosedPartStarted'), 'event-out-of-order');
  });

  it('a lost mandate leaves the figures of the next vote', () => {
    // The one who lost it was not in the hall; with the seat not filled again the frame no longer fits.
    broken(forged('MandateGained', null), 'frame-mismatch');
  });

  it('S-06: a changed agenda without the requester’s consent', () => {
    const request = { by: 'mayor' as const, filedOn: '2026-11-20', signatories: [] };
    const sitting = new Sitting({ sha256, header: { ...header, request } }).underItem(9);
    const votingId = sitting.withOpenVoting(voteOn('agenda-change'));
    for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted(votingId);
    const agenda = sitting.state.agenda.map(({ status: _s, startedAt: _a, endedAt: _e, ...draft }) => draft);
    const change = { votingId, agenda, requesterConsent: true };
    sitting.when(chair, 'ChangeAgenda', change).thenAccepted();
    expect(verify(sitting.events)).toMatchObject({ verdict: 'intact' });
    const silent = sitting.events.map((event) =>
      event.type === 'AgendaChanged' ? { ...event, payload: { votingId, agenda } } : event,
    );
    broken(silent, 'event-out-of-order');
  });

  it('V-18: an annulment after the next item has ended', () => {
    const sitting = new Sitting({ sha256 }).underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.counted(votingId).when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    const inTime = sitting.fork();
    inTime.when(chair, 'AnnulVoting', { votingId, reason: 'Błąd' }).thenAccepted();
    inTime.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
    expect(verify(inTime.events)).toMatchObject({ verdict: 'intact' });
    const annulled = inTime.events.findIndex(({ type }) => type === 'VotingAnnulled');
    const [late] = inTime.events.slice(annulled, annulled + 1);
    const told = [...inTime.events.toSpliced(annulled, 1), { ...(late as StoredEvent), at: inTime.now }];
    broken(told, 'event-out-of-order');
    sitting
      .when(councillor(3), 'RaiseObjection', { votingId, concerns: 'count', text: 'x' })
      .thenRefused('objection-too-late');
  });
});
