import { describe, expect, it } from 'vitest';
import { chair, councillor } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { outsideOf } from './outside.js';
import { sealedEvents } from './sealed-log.js';

const grounds = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'Rozpatrzenie skargi',
  decidedBy: 'Przewodniczący Rady',
  interest: 'Prywatność osoby fizycznej',
};

/** One vote outside, then one inside a closed part that is still going on. */
function closed() {
  const sitting = new Sitting().underItem(9);
  const open = sitting.withOpenVoting();
  sitting.counted();
  sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
  const then = sitting.state;
  const secret = sitting.withOpenVoting();
  sitting.votes(2, 'against').thenAccepted();
  sitting.counted();
  sitting.enter(10);
  return { sitting, open, secret, then };
}

const typesOf = ({ events }: Sitting, seqs: ReadonlySet<number>) =>
  events.filter(({ seq }) => seqs.has(seq)).map(({ type }) => type);

describe('S-27, art. 11b: what the public knows', () => {
  it('is everything while there was no closed part', () => {
    const { state } = new Sitting().underItem(9);
    expect(outsideOf(state)).toBe(state);
  });

  it('stands still during a closed part, whatever happens inside; nobody has the floor there', () => {
    const { sitting, open, then } = closed();
    expect(outsideOf(sitting.state)).toBe(outsideOf(then));
    expect(outsideOf(then).votings.map(({ votingId }) => votingId)).toEqual([open]);
    expect(outsideOf(then).closedParts).toMatchObject([{ ...grounds, endedAt: null }]);
    expect(outsideOf(then).floor.speaker).toBeNull();
  });

  it('is what holds now once the doors are open again, without the votes of the closed part', () => {
    const { sitting, open, secret } = closed();
    sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
    const told = outsideOf(sitting.state);
    expect(told).toMatchObject({ seq: sitting.state.seq, register: sitting.state.register, frozen: null });
    expect(told.votings.map(({ votingId }) => votingId)).toEqual([open]);
    const later = sitting.withOpenVoting();
    sitting.counted();
    expect(outsideOf(sitting.state).votings.map(({ votingId }) => votingId)).toEqual([open, later]);
    expect(sitting.state.votings.map(({ votingId }) => votingId)).toEqual([open, secret, later]);
  });

  it('a vote lies wholly inside or wholly outside', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withVoting();
    sitting.when(chair, 'StartClosedPart', grounds).thenRefused('voting-unfinished');
    const { sitting: inside } = closed();
    inside.withOpenVoting();
    inside.when(chair, 'EndClosedPart', {}).thenRefused('voting-unfinished');
  });

  it('the sitting that ends opens the doors as well', () => {
    const { sitting, open } = closed();
    sitting.when(chair, 'AdjournSitting', { until: '2026-11-30', reason: '' }).thenAccepted();
    expect(outsideOf(sitting.state)).toMatchObject({ status: 'adjourned', votings: [{ votingId: open }] });
  });
});

describe('S-27: which events the published log tells by their hash only', () => {
  it('those inside and those that speak of it later; beginning and end are told', () => {
    const { sitting, secret } = closed();
    sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
    sitting
      .when(councillor(3), 'RaiseObjection', { votingId: secret, concerns: 'count', text: 'Źle policzono' })
      .thenAccepted();
    sitting.enter(11);
    const sealed = typesOf(sitting, sealedEvents(sitting.events).sealed);
    expect(sealed).toEqual([
      'VotingPrepared',
      'VotingOpened',
      'BallotCast',
      'VotingClosed',
      'VotingAnnounced',
      'AttendanceRecorded',
      'ObjectionRaised',
    ]);
  });
});
