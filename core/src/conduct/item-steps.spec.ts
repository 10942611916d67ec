import { describe, expect, it } from 'vitest';
import { itemKinds } from '../agenda/agenda-item.js';
import { nextStep } from '../session/next-step.js';
import { plainItem, resolutionItem } from '../testing/agenda-of.js';
import { budgetCommittee } from '../testing/committees-of.js';
import { committeesUnderItem, presider } from '../testing/joint-sitting.js';
import { chair, councillor } from '../testing/people.js';
import { primaryOrder } from '../testing/primary-order.js';
import { Sitting } from '../testing/sitting.js';
import { votingMatters } from '../voting/voting-matters.js';
import { basisOfStep, courseOf, itemSteps } from './item-course.js';
import { currentStep } from './item-steps.js';

const council = { hasClubs: true, isCommittee: false };

const agenda = [
  { ...plainItem(1), kind: 'opening' as const },
  resolutionItem(2),
  { ...plainItem(3), kind: 'state-report' as const },
  { ...plainItem(4), kind: 'closing' as const },
];
const guided = () => new Sitting({ agenda, rules: { guidedItems: true } }).underItem(9);
const stepOf = ({ state }: Sitting) => nextStep(state);

/** The chair presses the one button; what it ordered. */
function presses(sitting: Sitting, by = chair): string {
  const order = primaryOrder(sitting.state);
  if (!order) throw new Error('Nothing to press');
  sitting.when(by, order.type, order.payload as never).thenAccepted();
  return order.type === 'TakeItemStep' ? order.payload.step : order.type;
}

describe('§6.2: the course of an item', () => {
  it('a resolution goes from report to announcement by one button', () => {
    const sitting = guided();
    const pressed = Array.from({ length: 10 }, () => {
      const { votings } = sitting.state;
      if (votings.at(-1)?.status === 'open') sitting.votes(1, 'for').thenAccepted();
      return presses(sitting);
    });
    expect(pressed).toEqual([
      'report',
      'opinion',
      'club-stances',
      'discussion',
      'amendments',
      'PrepareVoting',
      'OpenVoting',
      'CloseVoting',
      'AnnounceVoting',
      'StartItem',
    ]);
    expect(sitting.events.some(({ type }) => type === 'ItemStepsSkipped')).toBe(false);
  });

  it('in the discussion the button calls the next speaker and ends the speech', () => {
    const sitting = guided();
    sitting.when(councillor(3), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    const requestId = sitting.lastId;
    expect(stepOf(sitting)).toMatchObject({ kind: 'take-item-step', step: 'report' });
    sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'discussion' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'grant-floor', requestId });
    expect(presses(sitting)).toBe('GrantFloor');
    expect(stepOf(sitting)).toEqual({ kind: 'end-floor', requestId });
    presses(sitting);
    expect(stepOf(sitting)).toEqual({ kind: 'take-item-step', itemId: 'i2', step: 'amendments' });
  });

  it('a procedural vote on the way, e.g. on a change of the agenda, leaves the vote on the draft to be held', () => {
    const sitting = guided();
    sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'discussion' }).thenAccepted();
    const votingId = sitting.withVoting({
      subject: 'Wniosek o zmianę porządku obrad',
      kind: 'procedural',
      matter: 'agenda-change',
      ...votingMatters['agenda-change'],
    });
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    sitting.when(chair, 'AnnounceVoting', { votingId }).thenAccepted();
    sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'amendments' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'prepare-voting', itemId: 'i2' });
  });

  it('L-02: a formal motion is called before the course goes on', () => {
    const sitting = guided();
    sitting.when(councillor(3), 'RequestFloor', { kind: 'formal-motion', personId: null }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'grant-floor', requestId: sitting.lastId });
  });

  it('what is passed over stands in the log: by a jump, by the vote, by leaving the item', () => {
    const sitting = guided();
    sitting
      .when(chair, 'TakeItemStep', { itemId: 'i2', step: 'club-stances' })
      .thenEvents(
        { type: 'ItemStepsSkipped', payload: { itemId: 'i2', steps: ['report', 'opinion'] } },
        { type: 'ItemStepTaken', payload: { itemId: 'i2', step: 'club-stances' } },
      );
    const { vote } = resolutionItem(2);
    if (!vote) throw new Error('No vote');
    sitting
      .when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...vote })
      .thenTypes('ItemStepsSkipped', 'VotingPrepared');
    sitting.when(chair, 'DiscardVoting', { votingId: sitting.lastId }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenTypes('ItemFinished', 'ItemStarted');
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenTypes('ItemStepsSkipped', 'ItemFinished');
  });

  it('a procedural vote on the way leaves the course where it is', () => {
    const sitting = guided();
    presses(sitting);
    const { vote } = resolutionItem(2);
    if (!vote) throw new Error('No vote');
    sitting
      .when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...vote, kind: 'procedural' })
      .thenTypes('VotingPrepared');
    expect(currentStep(sitting.state, 'i2')).toBe('report');
  });

  it('a step may be taken again and leads on from there', () => {
    const sitting = guided();
    for (const _ of [1, 2, 3, 4, 5]) presses(sitting);
    sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'discussion' }).thenTypes('ItemStepTaken');
    expect(stepOf(sitting)).toMatchObject({ step: 'amendments' });
  });

  it('only steps of the course, only under the item in progress, not over an unfinished vote', () => {
    const sitting = guided();
    const take = (itemId: string, step: (typeof itemSteps)[number]) =>
      sitting.when(chair, 'TakeItemStep', { itemId, step });
    take('i2', 'residents').thenRefused('item-step-unknown');
    take('i3', 'report').thenRefused('item-not-in-progress');
    take('i9', 'report').thenRefused('agenda-item-unknown');
    sitting.when(councillor(3), 'TakeItemStep', { itemId: 'i2', step: 'report' }).thenRefused('not-permitted');
    sitting.withVoting();
    take('i2', 'discussion').thenRefused('voting-unfinished');
  });

  it('without the guide nothing is written and the vote is the next step', () => {
    const sitting = new Sitting({ agenda }).underItem(9);
    expect(stepOf(sitting)).toEqual({ kind: 'prepare-voting', itemId: 'i2' });
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenTypes('ItemFinished');
  });

  it('every kind has a course of known steps, clubs are heard where there are clubs', () => {
    for (const kind of itemKinds) {
      const course = courseOf(kind, council);
      expect(new Set(course).size).toBe(course.length);
      expect(course.every((step) => itemSteps.includes(step))).toBe(true);
      expect(courseOf(kind, { ...council, hasClubs: false })).toEqual(course.filter((step) => step !== 'club-stances'));
    }
  });

  it('art. 28aa: the debate on the report, councillors and then residents, is the law’s and not custom', () => {
    expect(courseOf('state-report', council)).toEqual(['report', 'discussion', 'residents']);
    expect(basisOfStep('state-report', 'residents', council)).toBe('art. 28aa ust. 6–8 u.s.g.');
    expect(basisOfStep('resolution', 'opinion', council)).toBeNull();
  });

  it('K-02, K-10: a committee hears, discusses and votes on its opinion; what the council hears it does not', () => {
    const committee = { hasClubs: true, isCommittee: true };
    for (const kind of ['resolution', 'complaint', 'discharge', 'state-report'] as const)
      expect(courseOf(kind, committee)).toEqual(['report', 'discussion']);
    expect(courseOf('minutes', committee)).toEqual(['remarks']);
    expect(basisOfStep('resolution', 'discussion', committee)).toBe('art. 21 ust. 4 u.s.g.');
    expect(basisOfStep('discharge', 'report', committee)).toBeNull();
    const sitting = committeesUnderItem([3, 4, 5], [budgetCommittee], { rules: { guidedItems: true } });
    const taken = [presses(sitting, presider), presses(sitting, presider)];
    expect(taken).toEqual(['report', 'discussion']);
    expect(stepOf(sitting)).toMatchObject({ kind: 'prepare-voting', committeeId: 'budget' });
    sitting.when(presider, 'TakeItemStep', { itemId: 'i2', step: 'opinion' }).thenRefused('item-step-unknown');
  });
});
