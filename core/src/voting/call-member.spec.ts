import { describe, expect, it } from 'vitest';
import { simpleVote } from '../testing/agenda-of.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { calledNow } from './call-member.js';
import { toBeCalled } from './roll-call.js';
import type { Voting } from './voting.js';

const voting = (sitting: Sitting) => sitting.state.votings.at(-1) as Voting;
const called = (sitting: Sitting) => calledNow(voting(sitting), sitting.state.council);
const answers = (sitting: Sitting, memberId: string | null, choice: 'for' | 'against' = 'for') =>
  sitting.when(operator, 'EnterBallot', {
    votingId: voting(sitting).votingId,
    memberId: memberId ?? '',
    choice,
    origin: 'oral',
  });
const calls = (sitting: Sitting, memberId: string, actor = operator) =>
  sitting.when(actor, 'CallMember', { votingId: voting(sitting).votingId, memberId });

/** A roll call among nine, and their ids in the order of the alphabet. */
function rollCall() {
  const sitting = new Sitting().underItem(9);
  const payload = { itemId: 'i2', documentIds: [], ...simpleVote, form: 'roll-call' as const };
  sitting.when(chair, 'PrepareVoting', payload).thenAccepted();
  sitting.when(chair, 'OpenVoting', { votingId: sitting.lastId, acceptUnreachable: false }).thenAccepted();
  const order = toBeCalled(voting(sitting), sitting.state.council).map(({ memberId }) => memberId);
  return { sitting, order };
}

describe('V-19: whose name is called', () => {
  it('goes through the alphabet by itself, one answer after another, to the end', () => {
    const { sitting, order } = rollCall();
    const heard: (string | null)[] = [];
    for (const _ of order) {
      heard.push(called(sitting));
      answers(sitting, called(sitting)).thenAccepted();
    }
    expect(heard).toEqual(order);
    expect(called(sitting)).toBeNull();
  });

  it('passes over who does not answer, keeps that in the log, and calls them again only by order', () => {
    const { sitting, order } = rollCall();
    const [first = '', second = '', third = ''] = order;
    answers(sitting, first).thenAccepted();
    const { votingId } = voting(sitting);
    calls(sitting, third).thenEvents({ type: 'MemberCalled', payload: { votingId, memberId: third } });
    calls(sitting, third).thenEvents();
    for (const memberId of order.slice(2)) {
      expect(called(sitting)).toBe(memberId);
      answers(sitting, memberId).thenAccepted();
    }
    expect(called(sitting)).toBeNull();
    calls(sitting, second).thenAccepted();
    expect(called(sitting)).toBe(second);
    answers(sitting, second, 'against').thenAccepted();
    expect(called(sitting)).toBeNull();
  });

  it('goes back to a councillor who corrects the answer, then on to the next without one', () => {
    const { sitting, order } = rollCall();
    const [first = '', second = '', third = ''] = order;
    answers(sitting, first).thenAccepted();
    answers(sitting, second).thenAccepted();
    calls(sitting, first).thenAccepted();
    expect(called(sitting)).toBe(first);
    answers(sitting, first, 'against').thenAccepted();
    expect(called(sitting)).toBe(third);
  });

  it('is not led astray by who answers at the own desk out of turn', () => {
    const { sitting, order } = rollCall();
    const [first = '', second = '', , fourth = ''] = order;
    sitting.votes(Number(fourth.slice(1)), 'for').thenAccepted();
    expect(called(sitting)).toBe(first);
    answers(sitting, first).thenAccepted();
    expect(called(sitting)).toBe(second);
  });

  it('skips an excluded councillor, calls nobody who may not vote, and only at a roll call', () => {
    const { sitting, order } = rollCall();
    const [first = '', second = '', third = ''] = order;
    const { votingId } = voting(sitting);
    calls(sitting, second).thenAccepted();
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: second, reason: 'Interes prawny' }).thenAccepted();
    expect(called(sitting)).toBe(third);
    calls(sitting, second).thenRefused('excluded-from-voting').onGrounds('art. 25a u.s.g.');
    calls(sitting, 'm15').thenRefused('not-present');
    calls(sitting, 'm99').thenRefused('member-unknown');
    calls(sitting, first, councillor(4)).thenRefused('not-permitted');
    sitting.counted();
    calls(sitting, first).thenRefused('voting-closed');

    const byDevice = new Sitting().underItem(9);
    const prepared = byDevice.withVoting();
    calls(byDevice, 'm1').thenRefused('voting-not-open');
    byDevice.when(chair, 'OpenVoting', { votingId: prepared, acceptUnreachable: false }).thenAccepted();
    calls(byDevice, 'm1').thenRefused('not-a-roll-call');
    expect(called(byDevice)).toBeNull();
  });

  it('V-14: at a failure of the devices starts with the first name, whoever had voted by device', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    for (const no of [1, 2, 3, 4]) sitting.votes(no, 'for').thenAccepted();
    sitting.when(chair, 'DeclareDeviceFailure', { votingId, cause: 'Brak sieci' }).thenAccepted();
    expect(called(sitting)).toBe(toBeCalled(voting(sitting), sitting.state.council)[0]?.memberId);
  });
});
