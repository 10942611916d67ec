import { describe, expect, it } from 'vitest';
import { committeeOf } from '../../steering/testing/sample-committee.js';
import { operatorViewOf, sampleVoting } from '../../steering/testing/sample-view.js';
import { seatsNow } from './seats-now.js';

const states = (view: ReturnType<typeof operatorViewOf>) =>
  seatsNow(view)
    .slice(0, 4)
    .map((seat) => seat.state);

describe('the hall as the operator sees it', () => {
  it('shows presence by the register, one seat for each of the statutory composition', () => {
    const seats = seatsNow(operatorViewOf());
    expect(seats).toHaveLength(15);
    expect(states(operatorViewOf())).toEqual(['present', 'present', 'absent', 'vacant']);
  });

  it('V-08: during a vote says who has voted and who is excluded, never how', () => {
    const person = { memberId: 'm2', seatNo: 2, fullName: 'Marek Łoś' };
    const figures = { eligible: 2, votesNeeded: 8, reachable: false, presentWithoutExcluded: 2 };
    const voting = operatorViewOf({
      voting: sampleVoting,
      notVoted: [person],
      votingOutlook: { ...figures, excluded: [] },
    });
    expect(states(voting)).toEqual(['voted', 'present', 'absent', 'vacant']);
    const excluded = [{ ...person, reason: 'interes prawny', declaredBy: 'chair' as const }];
    const withExclusion = operatorViewOf({ voting: sampleVoting, votingOutlook: { ...figures, excluded } });
    expect(states(withExclusion)).toEqual(['voted', 'excluded', 'absent', 'vacant']);
  });

  it('K-02, K-05: at a committee’s vote nobody from outside has voted, and raised hands have no names', () => {
    const committees = [committeeOf(['m2'])];
    const vote = { ...sampleVoting, committeeId: 'budget' };
    expect(states(operatorViewOf({ voting: vote, notVoted: [], committees }))).toEqual([
      'present',
      'voted',
      'absent',
      'vacant',
    ]);
    const byHands = operatorViewOf({ voting: { ...vote, byHands: true }, notVoted: [], committees });
    expect(states(byHands)).toEqual(['present', 'present', 'absent', 'vacant']);
  });
});
