import { describe, expect, it } from 'vitest';
import { nextStep } from '../session/next-step.js';
import { orderOfStep } from '../session/step-order.js';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { closedPart, closedPartAt } from './closed-part.js';

const grounds = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'Rozpatrzenie skargi',
  decidedBy: 'Przewodniczący Rady',
  interest: 'Prywatność osoby fizycznej',
};

describe('S-27, art. 11b: a part without the public', () => {
  it('only with its legal basis and all the note in BIP must say', () => {
    const sitting = new Sitting().underItem(9);
    for (const part of Object.keys(grounds)) {
      sitting
        .when(chair, 'StartClosedPart', { ...grounds, [part]: ' ' })
        .thenRefused('legal-basis-required')
        .onGrounds('art. 11b ust. 1 u.s.g.');
    }
    sitting.when(operator, 'StartClosedPart', grounds).thenRefused('not-permitted');
    expect(closedPart(sitting.state)).toBeNull();
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    expect(closedPart(sitting.state)).toEqual({ ...grounds, startedAt: sitting.now, endedAt: null });
    sitting.when(chair, 'StartClosedPart', grounds).thenRefused('closed-part-running');
  });

  it('reopening resumes, and what happened inside is known by its time', () => {
    const sitting = new Sitting().underItem(9);
    const before = sitting.now;
    sitting.when(chair, 'EndClosedPart', {}).thenRefused('closed-part-not-running');
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    sitting.withOpenVoting();
    const inside = sitting.now;
    sitting.counted().when(chair, 'EndClosedPart', {}).thenAccepted();
    expect(closedPart(sitting.state)).toBeNull();
    sitting.enter(10);
    expect(closedPartAt(sitting.state, before)).toBeNull();
    expect(closedPartAt(sitting.state, inside)).toMatchObject(grounds);
    expect(closedPartAt(sitting.state, sitting.now)).toBeNull();
  });

  it('art. 14 ust. 2: what the item votes on is voted on in the open, so the next step is to reopen', () => {
    const sitting = new Sitting().underItem(9);
    expect(nextStep(sitting.state).kind).toBe('prepare-voting');
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    expect(nextStep(sitting.state)).toEqual({ kind: 'reopen-to-public' });
    expect(orderOfStep(nextStep(sitting.state))).toEqual({ type: 'EndClosedPart', payload: {} });
    sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
    expect(nextStep(sitting.state).kind).toBe('prepare-voting');
  });

  it('a vote prepared inside all the same is carried through: neither can the part end meanwhile', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    sitting.withOpenVoting();
    expect(nextStep(sitting.state).kind).toBe('close-voting');
  });

  it('goes on through a break and ends with the sitting', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    expect(closedPart(sitting.state)).not.toBeNull();
    sitting.when(chair, 'StartClosedPart', grounds).thenRefused('session-in-recess');
    sitting.when(chair, 'AdjournSitting', { until: '2026-11-30', reason: '' }).thenAccepted();
    expect(closedPart(sitting.state)).toBeNull();
    expect(sitting.state.closedParts).toMatchObject([{ endedAt: sitting.now }]);
  });
});
