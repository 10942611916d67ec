import { describe, expect, it } from 'vitest';
import { nextStep } from '../session/next-step.js';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { consequenceOf } from './consequence.js';

/** Smoke 4: 7 for, 0 against, 7 abstaining of 15. */
function sevenOfFourteen(matter: 'confidence' | 'discharge'): Sitting {
  const sitting = new Sitting().underItem(14);
  sitting.withOpenVoting(voteOn(matter));
  for (let no = 1; no <= 14; no += 1) sitting.votes(no, no <= 7 ? 'for' : 'abstain').thenAccepted();
  return sitting.counted();
}
const last = (sitting: Sitting) => sitting.state.votings[0] as NonNullable<(typeof sitting.state.votings)[0]>;

describe('V-23, art. 28aa ust. 9: the vote of confidence', () => {
  it('not adopted is refused by law, and the formula says so', () => {
    const sitting = sevenOfFourteen('confidence');
    expect(last(sitting).result?.outcome).toBe('not-adopted');
    expect(consequenceOf(last(sitting))).toEqual({
      kind: 'confidence-refused-by-law',
      basis: 'art. 28aa ust. 9 u.s.g.',
    });
    const announced = sitting.events.find(({ type }) => type === 'VotingAnnounced')?.payload;
    expect(announced).toMatchObject({ formula: expect.stringContaining('z mocy prawa') });
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  });

  it('a void vote refuses nothing', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withOpenVoting(voteOn('confidence'));
    sitting.attends(8, 'left').thenTypes('AttendanceRecorded', 'VotingClosed');
    expect(consequenceOf(last(sitting))).toBeNull();
  });
});

describe('V-24: the discharge is never derived', () => {
  it('the same numbers give only `niepodjęta`, and the chair decides in words before going on', () => {
    const sitting = sevenOfFourteen('discharge');
    const { votingId } = last(sitting);
    expect(consequenceOf(last(sitting))).toMatchObject({ kind: 'discharge-not-adopted', decision: null });
    const announced = sitting.events.find(({ type }) => type === 'VotingAnnounced')?.payload;
    expect(announced).toMatchObject({ formula: expect.stringContaining('uchwała nie została podjęta.') });
    expect(nextStep(sitting.state)).toEqual({ kind: 'decide-discharge', votingId });
    const [onward, end] = [{ itemId: 'i3' }, { reason: null }];
    sitting.when(chair, 'StartItem', onward).thenRefused('discharge-decision-required');
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenRefused('discharge-decision-required');
    sitting
      .when(chair, 'CloseSession', end)
      .thenRefused('discharge-decision-required')
      .onGrounds('art. 28a ust. 2 u.s.g.');
    sitting.when(operator, 'DecideDischarge', { votingId, decision: 'Tak' }).thenRefused('not-permitted');
    sitting.when(chair, 'DecideDischarge', { votingId, decision: ' ' }).thenRefused('reason-required');
    sitting.when(chair, 'DecideDischarge', { votingId, decision: 'Projekt o nieudzieleniu' }).thenAccepted();
    expect(consequenceOf(last(sitting))).toMatchObject({ decision: { text: 'Projekt o nieudzieleniu' } });
    sitting.when(chair, 'DecideDischarge', { votingId, decision: 'Inaczej' }).thenRefused('discharge-decision-not-due');
    sitting.when(chair, 'StartItem', onward).thenAccepted();
  });

  it('a second vote, on the draft of a refusal, may follow at once', () => {
    const sitting = sevenOfFourteen('discharge');
    sitting.withOpenVoting({ ...voteOn('discharge'), subject: 'Uchwała o nieudzieleniu absolutorium' });
    for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    expect(sitting.state.votings.map(({ result }) => result?.outcome)).toEqual(['not-adopted', 'adopted']);
  });

  it('an adopted discharge asks for nothing', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withOpenVoting(voteOn('discharge'));
    for (let no = 1; no <= 8; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    expect(consequenceOf(last(sitting))).toBeNull();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  });
});
