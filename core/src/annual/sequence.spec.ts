import { describe, expect, it } from 'vitest';
import { nextStep } from '../session/next-step.js';
import { annualAgenda } from '../testing/annual-agenda.js';
import { chair } from '../testing/people.js';
import { primaryOrder } from '../testing/primary-order.js';
import { Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { consequenceOf } from '../voting/consequence.js';
import type { Choice } from '../voting/voting.js';

const annual = (present = 14) => new Sitting({ agenda: annualAgenda() }).opened(present);
const start = (sitting: Sitting, itemId: string) => sitting.when(chair, 'StartItem', { itemId });

/** 7 for, 0 against, 7 abstaining. */
function voted(sitting: Sitting, matter: 'confidence' | 'discharge', others: Choice = 'abstain'): string {
  const votingId = sitting.withOpenVoting(voteOn(matter));
  for (let no = 1; no <= 14; no += 1) sitting.votes(no, no <= 7 ? 'for' : others).thenAccepted();
  sitting.counted(votingId);
  return votingId;
}

describe('R-06: the order of the annual session', () => {
  it('art. 28aa ust. 4: the report first; the discharge not before the vote of confidence is decided', () => {
    const sitting = annual();
    start(sitting, 'i6')
      .thenRefused('annual-sequence', { item: '2', title: 'Punkt 2' })
      .onGrounds('art. 28aa ust. 4 u.s.g.');
    start(sitting, 'i3').thenRefused('annual-sequence').onGrounds('art. 28aa ust. 4 u.s.g.');
    start(sitting, 'i2').thenAccepted();
    start(sitting, 'i3').thenAccepted();
    start(sitting, 'i6')
      .thenRefused('annual-sequence', { item: '3', title: 'Podjęcie uchwały nr 3' })
      .onGrounds('art. 28aa ust. 4 u.s.g.');
    voted(sitting, 'confidence');
    start(sitting, 'i6')
      .thenRefused('annual-sequence', { item: '4', title: 'Punkt 4' })
      .onGrounds('art. 271 ust. 1 u.f.p.');
    start(sitting, 'i4').thenAccepted();
    start(sitting, 'i5').thenAccepted();
    start(sitting, 'i6').thenAccepted();
  });

  it('the vote itself is locked too, under whichever item it is put', () => {
    const sitting = annual();
    start(sitting, 'i1').thenAccepted();
    const early = { itemId: 'i1', documentIds: [], ...voteOn('discharge') };
    sitting.when(chair, 'PrepareVoting', early).thenRefused('annual-sequence');
    const confidence = { itemId: 'i1', documentIds: [], ...voteOn('confidence') };
    sitting.when(chair, 'PrepareVoting', confidence).thenRefused('annual-sequence');
  });

  it('a suspended report, a void or an annulled vote of confidence hold the discharge back again', () => {
    const sitting = annual();
    start(sitting, 'i2').thenAccepted();
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    start(sitting, 'i3').thenRefused('annual-sequence');
    start(sitting, 'i2').thenAccepted();
    start(sitting, 'i3').thenAccepted();
    const votingId = voted(sitting, 'confidence');
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Wyświetlono błędny tekst' }).thenAccepted();
    start(sitting, 'i4').thenRefused('annual-sequence', { item: '3', title: 'Podjęcie uchwały nr 3' });
  });

  it('the primary button leads through whatever order the agenda stands in', () => {
    const sitting = new Sitting({ agenda: [...annualAgenda()].reverse() }).opened(9);
    const started: string[] = [];
    for (let press = 0; press < 60 && sitting.state.status === 'open'; press += 1) {
      const order = primaryOrder(sitting.state);
      if (!order) break;
      if (order.type === 'StartItem') started.push(order.payload.itemId);
      sitting.when(chair, order.type, order.payload as never).thenAccepted();
      if (order.type === 'OpenVoting') for (let no = 1; no <= 9; no += 1) sitting.votes(no, 'for').thenAccepted();
    }
    expect(sitting.state.status).toBe('closed');
    expect(started.filter((id) => id !== 'i1' && id !== 'i7')).toEqual(['i2', 'i3', 'i4', 'i5', 'i6']);
  });

  it('a vote of confidence left undecided is taken up again before the discharge', () => {
    const sitting = annual();
    for (const itemId of ['i1', 'i2', 'i3']) start(sitting, itemId).thenAccepted();
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
    start(sitting, 'i7').thenAccepted();
    expect(nextStep(sitting.state)).toEqual({ kind: 'start-item', itemId: 'i3' });
  });

  it('confidence and discharge stand on the agenda only with the vote the law sets', () => {
    const without = annualAgenda().map((item) => (item.kind === 'discharge' ? { ...item, vote: null } : item));
    expect(() => new Sitting({ agenda: without }).prepared()).toThrow('item-vote-missing');
  });
});

describe('§23 smoke test 4', () => {
  it('R-06, V-23, V-24: 7 for, 0 against, 7 abstaining: confidence refused by law, the discharge only `niepodjęta`', () => {
    const sitting = annual();
    for (const itemId of ['i2', 'i3']) start(sitting, itemId).thenAccepted();
    const confidence = voted(sitting, 'confidence');
    for (const itemId of ['i4', 'i5', 'i6']) start(sitting, itemId).thenAccepted();
    const discharge = voted(sitting, 'discharge');
    const of = (votingId: string) => sitting.state.votings.find((voting) => voting.votingId === votingId);
    const [first, second] = [of(confidence), of(discharge)];
    if (!first || !second) throw new Error('A voting is gone');
    expect(first.result?.tally).toMatchObject({ for: 7, against: 0, abstain: 7 });
    expect(consequenceOf(first)).toMatchObject({ kind: 'confidence-refused-by-law' });
    expect(second.result?.outcome).toBe('not-adopted');
    expect(consequenceOf(second)).toMatchObject({ kind: 'discharge-not-adopted', decision: null });
    expect(nextStep(sitting.state)).toEqual({ kind: 'decide-discharge', votingId: discharge });
  });
});
