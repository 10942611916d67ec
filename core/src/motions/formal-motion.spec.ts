import { describe, expect, it } from 'vitest';
import { chair, councillor, mayor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { matters } from '../voting/matters.js';
import { type MotionKind, motionKinds, motionRules, motionStatus, pendingMotion } from './formal-motion.js';

const moved = (kind: MotionKind) => ({ kind, text: `Wniosek: ${kind}`, memberId: null });

function withMotion(kind: MotionKind): { sitting: Sitting; motionId: string } {
  const sitting = new Sitting().underItem(9);
  sitting.when(councillor(3), 'MoveFormalMotion', moved(kind)).thenAccepted();
  return { sitting, motionId: sitting.lastId };
}
const status = ({ state }: Sitting, motionId: string) => {
  const motion = state.motions.find((candidate) => candidate.motionId === motionId);
  return motion && motionStatus(state, motion);
};
/** @returns the outcome of preparing the vote on a motion with the terms of a matter */
const vote = (sitting: Sitting, motionId: string, matter: 'ordinary' | 'agenda-change') => {
  const { majority, basis } = matters[matter];
  const payload = { itemId: 'i2', subject: 'Wniosek', kind: 'other' as const, documentIds: [], majority, basis };
  return sitting.when(chair, 'PrepareVoting', { ...payload, motionId });
};

describe('L-05: formal motions', () => {
  it('the catalogue has no secret vote, and each kind its vote by law', () => {
    expect(motionKinds.join()).not.toMatch(/secret|tajn/);
    expect(motionKinds.filter((kind) => motionRules[kind].matter === null)).toEqual(['quorum-check', 'order']);
    expect(motionKinds.filter((kind) => motionRules[kind].matter === 'agenda-change')).toEqual(['agenda-change']);
  });

  it('a councillor in the hall moves it, with a text, one at a time', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(mayor, 'MoveFormalMotion', moved('recess')).thenRefused('not-permitted');
    sitting.when(councillor(12), 'MoveFormalMotion', moved('recess')).thenRefused('not-present');
    sitting.when(councillor(3), 'MoveFormalMotion', { ...moved('recess'), text: ' ' }).thenRefused('subject-required');
    sitting
      .when(councillor(3), 'MoveFormalMotion', { ...moved('recess'), memberId: 'm4' })
      .thenRefused('not-permitted');
    sitting.when(operator, 'MoveFormalMotion', { ...moved('recess'), memberId: 'm4' }).thenAccepted();
    sitting.when(councillor(3), 'MoveFormalMotion', moved('close-list')).thenRefused('motion-pending');
    // A check of the quorum and a call to order are never in the way.
    sitting.when(councillor(3), 'MoveFormalMotion', moved('quorum-check')).thenAccepted();
    expect(pendingMotion(sitting.state)).toMatchObject({ memberId: 'm4', kind: 'recess' });
  });

  it('one speaker for, one against, then the vote, then it is carried out by people', () => {
    const { sitting, motionId } = withMotion('recess');
    sitting.when(chair, 'SpeakOnMotion', { motionId, side: 'against', memberId: 'm5' }).thenAccepted();
    expect(sitting.state.floor.speaker).toMatchObject({ personId: 'm5', kind: 'formal-motion' });
    sitting
      .when(chair, 'SpeakOnMotion', { motionId, side: 'against', memberId: 'm6' })
      .thenRefused('motion-side-taken');
    sitting.when(chair, 'SpeakOnMotion', { motionId, side: 'for', memberId: 'mayor' }).thenRefused('not-a-member');
    const other = { motionId, side: 'for', memberId: 'm3' } as const;
    sitting.when(chair, 'SpeakOnMotion', other).thenRefused('floor-taken');
    const endsSpeech = sitting.state.floor.speaker?.requestId;
    sitting.when(chair, 'SpeakOnMotion', { ...other, endsSpeech }).thenAccepted();
    vote(sitting, motionId, 'ordinary').thenAccepted();
    const votingId = sitting.lastId;
    expect(sitting.state.votings[0]).toMatchObject({ kind: 'procedural', matter: 'ordinary' });
    expect(status(sitting, motionId)).toBe('in-vote');
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted();
    expect(status(sitting, motionId)).toBe('adopted');
    vote(sitting, motionId, 'ordinary').thenRefused('motion-unknown');
    expect(pendingMotion(sitting.state)).toBeNull();
    expect(motionRules.recess.carriedOutBy).toBe('StartRecess');
  });

  it('V-22: a change of the agenda moved as a formal motion takes the statutory majority all the same', () => {
    const { sitting, motionId } = withMotion('agenda-change');
    const { basis } = matters['agenda-change'];
    const simple = { itemId: 'i2', subject: 'Wniosek', kind: 'procedural' as const, documentIds: [], basis, motionId };
    sitting
      .when(chair, 'PrepareVoting', { ...simple, majority: { kind: 'simple' } })
      .thenRefused('agenda-change-majority')
      .onGrounds('art. 20 ust. 1a u.s.g.');
    vote(sitting, motionId, 'ordinary').thenRefused('matter-basis-mismatch');
    vote(sitting, motionId, 'agenda-change').thenAccepted();
    expect(sitting.state.votings[0]).toMatchObject({ matter: 'agenda-change' });
  });

  it('a quorum check is not voted; a withdrawn motion neither', () => {
    const check = withMotion('quorum-check');
    vote(check.sitting, check.motionId, 'ordinary').thenRefused('motion-unknown');
    const { sitting, motionId } = withMotion('recess');
    sitting.when(councillor(4), 'WithdrawFormalMotion', { motionId }).thenRefused('not-permitted');
    sitting.when(councillor(3), 'WithdrawFormalMotion', { motionId }).thenAccepted();
    expect(status(sitting, motionId)).toBe('withdrawn');
    vote(sitting, motionId, 'ordinary').thenRefused('motion-unknown');
    sitting.when(chair, 'WithdrawFormalMotion', { motionId }).thenRefused('motion-unknown');
  });

  it('a discarded or annulled vote leaves the motion waiting', () => {
    const { sitting, motionId } = withMotion('recess');
    vote(sitting, motionId, 'ordinary').thenAccepted();
    sitting.when(chair, 'DiscardVoting', { votingId: sitting.lastId }).thenAccepted();
    expect(status(sitting, motionId)).toBe('moved');
    vote(sitting, motionId, 'ordinary').thenAccepted();
    const votingId = sitting.lastId;
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Błędny tekst' }).thenAccepted();
    expect(status(sitting, motionId)).toBe('moved');
  });
});
