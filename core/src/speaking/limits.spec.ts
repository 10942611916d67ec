import { describe, expect, it } from 'vitest';
import { plusMs } from '../kernel/instant.js';
import { motionVote } from '../motions/motion-vote.js';
import { nextStep } from '../session/next-step.js';
import { plainItem } from '../testing/agenda-of.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting, type SittingWish } from '../testing/sitting.js';
import { defaultLimits, type FloorKind } from './floor.js';
import { clubDeadline } from './narrowed-limit.js';

/** Under item 2 the council adopts a motion on speaking time. @returns the motion's id */
function limitMoved(sitting: Sitting): string {
  const motion = { kind: 'speaking-time', text: 'Do 2 minut', memberId: null } as const;
  sitting.when(councillor(3), 'MoveFormalMotion', motion).thenAccepted();
  return sitting.lastId;
}

function adopted(sitting: Sitting): string {
  const motionId = limitMoved(sitting);
  const step = nextStep(sitting.state);
  if (step.kind !== 'vote-on-motion') throw new Error(`Next step is ${step.kind}`);
  sitting.when(chair, 'PrepareVoting', motionVote(step)).thenAccepted();
  const votingId = sitting.lastId;
  sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  sitting.votes(1, 'for').thenAccepted();
  sitting.counted(votingId);
  return motionId;
}

function limitOf(sitting: Sitting, personId: string, kind: FloorKind = 'speech'): number | null | undefined {
  sitting.speaks(personId, kind).thenAccepted();
  return sitting.state.floor.speaker?.limitMs;
}

describe('L-05: an adopted limit of speaking time', () => {
  it('holds for the rest of the item, for everybody, and never lengthens a speech', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = adopted(sitting);
    sitting
      .when(operator, 'LimitSpeakingTime', { motionId, limitMs: 120_000 })
      .thenEvents({ type: 'SpeakingTimeLimited', payload: { itemId: 'i2', motionId, limitMs: 120_000 } });
    expect(limitOf(sitting, 'm3')).toBe(120_000);
    expect(limitOf(sitting, 'mayor')).toBe(120_000);
    expect(limitOf(sitting, 'm4', 'rejoinder')).toBe(60_000);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(limitOf(sitting, 'm3')).toBe(defaultLimits.firstSpeechMs);
  });

  it('needs the adopted motion of that kind, once', () => {
    const sitting = new Sitting().underItem(9);
    const early = limitMoved(sitting);
    const limit = (motionId: string) => sitting.when(chair, 'LimitSpeakingTime', { motionId, limitMs: 60_000 });
    limit(early).thenRefused('motion-not-adopted');
    limit(sitting.lastId).thenRefused('motion-unknown');
    sitting.when(councillor(3), 'WithdrawFormalMotion', { motionId: early }).thenAccepted();
    const motionId = adopted(sitting);
    limit(motionId).thenAccepted();
    limit(motionId).thenRefused('motion-already-settled');
  });

  it('L-04: never touches councillors in the debate on the report, guests it does', () => {
    const agenda = [plainItem(1), { ...plainItem(2), kind: 'state-report' as const }];
    const sitting = new Sitting({ agenda, rules: { speaking: { ...defaultLimits, clubItemMs: 1000 } } }).underItem(9);
    const motionId = adopted(sitting);
    sitting.when(chair, 'LimitSpeakingTime', { motionId, limitMs: 60_000 }).thenAccepted();
    expect(limitOf(sitting, 'm3')).toBeNull();
    sitting.passes(600_000);
    expect(limitOf(sitting, 'm3')).toBeNull();
    expect(limitOf(sitting, 'mayor')).toBe(60_000);
  });
});

describe('L-03: the time of a club under one item', () => {
  const withClubLimit = (wish: SittingWish = {}) =>
    new Sitting({ rules: { speaking: { ...defaultLimits, clubItemMs: 400_000 } }, ...wish }).underItem(9);
  const clubOf = (sitting: Sitting, no: number) => sitting.state.council.members[no - 1]?.clubId;

  it('speeches of the club share it; at its end the limit is nothing, and nothing stops by itself', () => {
    const sitting = withClubLimit();
    expect(clubOf(sitting, 3)).toBe(clubOf(sitting, 6));
    expect(limitOf(sitting, 'm3')).toBe(300_000);
    sitting.passes(299_000);
    // The grant ends the speech before it, after 300 seconds.
    expect(limitOf(sitting, 'm6')).toBe(100_000);
    sitting.passes(199_000);
    expect(limitOf(sitting, 'm3')).toBe(0);
    expect(sitting.state.floor.speaker?.personId).toBe('m3');
  });

  it('replies and formal motions are not counted, another item starts anew', () => {
    const sitting = withClubLimit();
    for (const kind of ['rejoinder', 'formal-motion'] as const) {
      limitOf(sitting, 'm3', kind);
      sitting.passes(600_000);
    }
    expect(limitOf(sitting, 'm6')).toBe(300_000);
    sitting.passes(900_000);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(limitOf(sitting, 'm6')).toBe(300_000);
  });

  it('tells when the club has used it up: a minute more for the speaker gives the club none, a pause does', () => {
    const sitting = withClubLimit();
    limitOf(sitting, 'm3');
    sitting.passes(299_000);
    expect(limitOf(sitting, 'm6')).toBe(100_000);
    const { startedAt = '' } = sitting.state.floor.speaker ?? {};
    expect(clubDeadline(sitting.state)).toBe(plusMs(startedAt, 100_000));
    sitting.when(chair, 'ExtendFloor', { byMs: 60_000 }).thenAccepted();
    expect(clubDeadline(sitting.state)).toBe(plusMs(startedAt, 100_000));
    sitting.when(chair, 'PauseFloor', {}).thenAccepted();
    sitting.passes(20_000);
    sitting.when(chair, 'ResumeFloor', {}).thenAccepted();
    const { pausedMs = 0 } = sitting.state.floor.speaker ?? {};
    expect(pausedMs).toBeGreaterThanOrEqual(20_000);
    expect(clubDeadline(sitting.state)).toBe(plusMs(startedAt, 100_000 + pausedMs));
  });

  it('concerns no reply, no guest, no councillor without a club, and nobody in the debate on the report (L-04)', () => {
    const sitting = withClubLimit();
    limitOf(sitting, 'm3', 'rejoinder');
    expect(clubDeadline(sitting.state)).toBeNull();
    limitOf(sitting, 'mayor');
    expect(clubDeadline(sitting.state)).toBeNull();
    const { council } = sitting.state;
    const members = council.members.map((member) => ({ ...member, clubId: null }));
    limitOf(sitting, 'm3');
    expect(clubDeadline(sitting.state)).not.toBeNull();
    expect(clubDeadline({ ...sitting.state, council: { ...council, members } })).toBeNull();
    const agenda = [plainItem(1), { ...plainItem(2), kind: 'state-report' as const }];
    const debate = withClubLimit({ agenda });
    limitOf(debate, 'm3');
    expect(clubDeadline(debate.state)).toBeNull();
  });
});
