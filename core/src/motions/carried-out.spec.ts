import { describe, expect, it } from 'vitest';
import { draftStatus } from '../amendments/draft-status.js';
import { nextStep } from '../session/next-step.js';
import { findItem } from '../session/state.js';
import { simpleVote } from '../testing/agenda-of.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { awaitsCarryingOut, type FormalMotion, isReferred, type MotionKind } from './formal-motion.js';
import { motionVote } from './motion-vote.js';

/** A motion under item 2, moved by councillor 3. @returns its id */
function moves(sitting: Sitting, kind: MotionKind): string {
  sitting.when(councillor(3), 'MoveFormalMotion', { kind, text: `Wniosek: ${kind}`, memberId: null }).thenAccepted();
  return sitting.lastId;
}

/** The council votes on it as the next step says. */
function decides(sitting: Sitting, outcome: 'adopts' | 'rejects'): void {
  const step = nextStep(sitting.state);
  if (step.kind !== 'vote-on-motion') throw new Error(`Next step is ${step.kind}`);
  sitting.when(chair, 'PrepareVoting', motionVote(step)).thenAccepted();
  const votingId = sitting.lastId;
  sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  for (let no = 1; no < 9; no += 1) sitting.votes(no, outcome === 'adopts' ? 'for' : 'against').thenAccepted();
  sitting.counted(votingId);
}

const motionOf = ({ state }: Sitting, motionId: string) =>
  state.motions.find((motion) => motion.motionId === motionId) as FormalMotion;

describe('L-05: an adopted motion is carried out', () => {
  it('its vote comes before what the item goes on with, then its order', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = moves(sitting, 'close-list');
    expect(nextStep(sitting.state)).toMatchObject({ kind: 'vote-on-motion', motionId });
    decides(sitting, 'adopts');
    expect(nextStep(sitting.state)).toEqual({
      kind: 'carry-out-motion',
      motionId,
      motion: 'close-list',
      order: { type: 'CloseSpeakerList', payload: {} },
    });
    sitting.when(chair, 'CloseSpeakerList', {}).thenAccepted();
    expect(motionOf(sitting, motionId).carriedOut).toEqual({ at: sitting.now, note: null });
    expect(nextStep(sitting.state).kind).toBe('prepare-voting');
  });

  it('a rejected one asks for nothing', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = moves(sitting, 'recess');
    decides(sitting, 'rejects');
    expect(awaitsCarryingOut(sitting.state, motionOf(sitting, motionId))).toBe(false);
    sitting.when(chair, 'SettleMotion', { motionId, note: '' }).thenRefused('motion-not-adopted');
  });

  it('by the order of its kind, whoever gives it', () => {
    const orders: readonly [MotionKind, (sitting: Sitting) => void][] = [
      ['recess', (sitting) => sitting.when(operator, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted()],
      ['end-discussion', (sitting) => sitting.when(operator, 'CloseSpeakerList', {}).thenAccepted()],
      ['refer-to-committee', (sitting) => sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenAccepted()],
      [
        'adjournment',
        (sitting) => sitting.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }).thenAccepted(),
      ],
    ];
    for (const [kind, order] of orders) {
      const sitting = new Sitting().underItem(9);
      const motionId = moves(sitting, kind);
      order(sitting.fork());
      decides(sitting, 'adopts');
      order(sitting);
      expect(motionOf(sitting, motionId).carriedOut?.note).toBeNull();
    }
  });

  it('an item is referred to a committee from the adoption of the motion, until it is taken up again', () => {
    const sitting = new Sitting().underItem(9);
    const referred = (itemId = 'i2') => {
      const item = findItem(sitting.state, itemId);
      return item !== undefined && [isReferred(sitting.state, item), draftStatus(sitting.state, item) === 'referred'];
    };
    moves(sitting, 'refer-to-committee');
    expect(referred()).toEqual([false, false]);
    decides(sitting, 'adopts');
    expect(referred()).toEqual([true, true]);
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenAccepted();
    expect(referred()).toEqual([true, true]);
    expect(referred('i1')).toEqual([false, false]);
    // The committee met in a recess and the item comes back.
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(referred()).toEqual([false, false]);
  });

  it('a referral answered in words ends like any other: with the vote on the item, or when it is started again', () => {
    const sitting = new Sitting().underItem(9);
    const referred = () => isReferred(sitting.state, { itemId: 'i2', status: 'in-progress' });
    const motionId = moves(sitting, 'refer-to-committee');
    decides(sitting, 'adopts');
    sitting.when(chair, 'SettleMotion', { motionId, note: 'Komisja wyda opinię na miejscu.' }).thenAccepted();
    expect(referred()).toBe(true);
    const voted = sitting.fork();
    voted.when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...simpleVote }).thenAccepted();
    expect(isReferred(voted.state, { itemId: 'i2', status: 'in-progress' })).toBe(false);
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    expect(referred()).toBe(true);
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(referred()).toBe(false);
    // Ended without a vote after the council came back to it: not referred once more.
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenAccepted();
    expect(isReferred(sitting.state, { itemId: 'i2', status: 'finished' })).toBe(false);
  });

  it('the end of the discussion lets nobody speak any more, a closed list those on it; ad vocem remains', () => {
    for (const kind of ['close-list', 'end-discussion'] as const) {
      const sitting = new Sitting().underItem(9);
      sitting.when(councillor(4), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
      const speech = sitting.lastId;
      sitting.when(councillor(5), 'RequestFloor', { kind: 'rejoinder', personId: null }).thenAccepted();
      moves(sitting, kind);
      decides(sitting, 'adopts');
      const lapsed = { type: 'FloorRequestWithdrawn', payload: { requestId: speech } } as const;
      const closed = { type: 'SpeakerListClosed', payload: { itemId: 'i2' } } as const;
      sitting
        .when(chair, 'CloseSpeakerList', {})
        .thenEvents(...(kind === 'end-discussion' ? [lapsed, closed] : [closed]));
      const waiting = sitting.state.floor.queue.map((request) => request.kind);
      expect(waiting).toEqual(kind === 'end-discussion' ? ['rejoinder'] : ['rejoinder', 'speech']);
    }
  });

  it('the discussion ends also where the list was closed before; without such a motion a closed list stays closed', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(councillor(4), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    const speech = sitting.lastId;
    sitting.when(chair, 'CloseSpeakerList', {}).thenAccepted();
    sitting.when(chair, 'CloseSpeakerList', {}).thenRefused('speaker-list-closed');
    const motionId = moves(sitting, 'end-discussion');
    decides(sitting, 'adopts');
    expect(nextStep(sitting.state)).toMatchObject({ motionId, order: { type: 'CloseSpeakerList' } });
    sitting
      .when(chair, 'CloseSpeakerList', {})
      .thenEvents(
        { type: 'FloorRequestWithdrawn', payload: { requestId: speech } },
        { type: 'FormalMotionSettled', payload: { motionId, note: '' } },
      );
    expect(sitting.state.floor.queue).toEqual([]);
    sitting.when(chair, 'CloseSpeakerList', {}).thenRefused('speaker-list-closed');
  });

  it('an item is not referred by a motion that falls, nor once the vote on it is void', () => {
    const sitting = new Sitting().underItem(9);
    moves(sitting, 'refer-to-committee');
    decides(sitting, 'rejects');
    const item = () => findItem(sitting.state, 'i2') ?? { itemId: 'i2', status: 'planned' as const };
    expect(isReferred(sitting.state, item())).toBe(false);
    moves(sitting, 'refer-to-committee');
    decides(sitting, 'adopts');
    expect(isReferred(sitting.state, item())).toBe(true);
    const votingId = sitting.state.votings.at(-1)?.votingId ?? '';
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Zły tekst wniosku' }).thenAccepted();
    expect(isReferred(sitting.state, item())).toBe(false);
  });

  it('a roll call on a motion is carried out by the item’s own vote, which the next step goes on to', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = moves(sitting, 'roll-call');
    decides(sitting, 'adopts');
    expect(nextStep(sitting.state).kind).toBe('prepare-voting');
    sitting
      .when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...simpleVote, form: 'roll-call' })
      .thenAccepted();
    expect(motionOf(sitting, motionId).carriedOut).toBeDefined();
  });

  it('an order given before the vote carries nothing out', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = moves(sitting, 'recess');
    sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    expect(motionOf(sitting, motionId).carriedOut).toBeUndefined();
  });

  it('where no order follows, the presider answers in words, once', () => {
    const sitting = new Sitting().underItem(9);
    const motionId = moves(sitting, 'recount');
    decides(sitting, 'adopts');
    const answer = { motionId, note: 'Przeliczono głosy ponownie.' };
    sitting.when(operator, 'SettleMotion', answer).thenRefused('not-permitted');
    sitting.when(chair, 'SettleMotion', answer).thenEvents({ type: 'FormalMotionSettled', payload: answer });
    sitting.when(chair, 'SettleMotion', answer).thenRefused('motion-already-settled');
  });

  it('a check of the quorum and a call to order need no vote: they are answered at once', () => {
    const sitting = new Sitting().underItem(9);
    const [check, order] = [moves(sitting, 'quorum-check'), moves(sitting, 'order')];
    expect(nextStep(sitting.state)).toMatchObject({ motionId: check, order: { type: 'CheckQuorum' } });
    sitting.when(chair, 'CheckQuorum', {}).thenAccepted();
    expect(nextStep(sitting.state)).toMatchObject({ motionId: order, order: null });
    sitting.when(chair, 'GiveFloor', { personId: 'm4', kind: 'speech' }).thenAccepted();
    sitting.when(chair, 'RemindSpeaker', { kind: 'to-order' }).thenAccepted();
    expect(motionOf(sitting, order).carriedOut).toBeDefined();
    sitting.when(councillor(3), 'WithdrawFormalMotion', { motionId: order }).thenRefused('motion-already-settled');
  });
});
