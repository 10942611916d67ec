import { describe, expect, it } from 'vitest';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import type { Actor } from './events.js';

const ups: Actor = { personId: 'sala', memberId: null, roles: [], deviceId: 'hall-ups' };
const pause = { resumeAt: null, reason: 'Zasilanie sali zawodzi', cause: 'power' } as const;

describe('A sitting paused by the hall because the power fails (S-26)', () => {
  it('ends the running speech and says why, with the device as actor', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(ups, 'StartRecess', pause).thenTypes('RecessStarted');
    expect(sitting.events.at(-1)).toMatchObject({ actor: ups, payload: pause });
    expect(sitting.state.recess).toMatchObject({ cause: 'power' });
    sitting.when(chair, 'EndRecess', {}).thenAccepted();
    expect(sitting.state.recess).toBeNull();
  });

  it('is refused under a vote: no vote is ever closed by a device', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    sitting.when(ups, 'StartRecess', pause).thenRefused('voting-unfinished');
    sitting.counted(votingId);
    sitting.when(ups, 'StartRecess', pause).thenAccepted();
  });

  it('is all a device may do, and nobody else may give this cause', () => {
    const sitting = new Sitting().underItem(9);
    sitting.fork().when(ups, 'StartRecess', { resumeAt: null, reason: '' }).thenRefused('not-permitted');
    for (const person of [chair, operator])
      sitting.fork().when(person, 'StartRecess', pause).thenRefused('not-permitted');
    const stranger: Actor = { ...ups, deviceId: 'desk-of-stranger' };
    sitting.fork().when(stranger, 'StartRecess', pause).thenRefused('not-permitted');
    sitting.when(ups, 'StartRecess', pause).thenAccepted();
    sitting.when(ups, 'EndRecess', {}).thenRefused('not-permitted');
    sitting.when(ups, 'AdjournSitting', { until: '2026-12-24', reason: '' }).thenRefused('not-permitted');
  });
});
