import { describe, expect, it } from 'vitest';
import { agendaOf, plainItem, resolutionItem, voteWith } from '../testing/agenda-of.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, office } from '../testing/people.js';
import { primaryOrder } from '../testing/primary-order.js';
import { Sitting } from '../testing/sitting.js';
import { nextStep } from './next-step.js';

const stepOf = ({ state }: Sitting) => nextStep(state);

describe('the next legal step, always exactly one', () => {
  it('S-11, S-12: before a first session opens: the senior leads, the oaths, then presence, then the opening', () => {
    const template = councilOf(15);
    const members = template.members.map((member) => ({ ...member, office: null, sworn: false }));
    const sitting = new Sitting({ council: { ...template, members } }).prepared();
    sitting.when(office, 'ConveneSession', {}).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 8 });
    const senior = councillor(15);
    sitting.when(office, 'HandOverPresiding', { memberId: 'm15', reason: 'Radny senior' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'take-oaths', waiting: 15 });
    for (const seat of [1, 2, 3, 4, 5, 6, 7]) sitting.when(senior, 'TakeOath', { personId: `m${seat}` }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'take-oaths', waiting: 8 });
    sitting.when(senior, 'TakeOath', { personId: 'm8' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 8 });
    sitting.enter(1, 2, 3, 4, 5, 6, 7, 8);
    expect(stepOf(sitting)).toEqual({ kind: 'open-session' });
    sitting.when(senior, 'OpenSession', {}).thenAccepted();
  });

  it('before the opening: convene, gather, open', () => {
    const sitting = new Sitting();
    expect(stepOf(sitting)).toEqual({ kind: 'none' });
    sitting.prepared();
    expect(stepOf(sitting)).toEqual({ kind: 'convene' });
    sitting.when(chair, 'ConveneSession', {}).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 8 });
    sitting.enter(1, 2, 3, 4, 5, 6, 7);
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 1 });
    sitting.enter(8);
    expect(stepOf(sitting)).toEqual({ kind: 'open-session' });
  });

  it('through an item with a vote: start, prepare, open, close, announce, go on', () => {
    const sitting = new Sitting().opened(9);
    expect(stepOf(sitting)).toEqual({ kind: 'start-item', itemId: 'i1' });
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'prepare-voting', itemId: 'i2' });
    const votingId = sitting.withVoting();
    expect(stepOf(sitting)).toEqual({ kind: 'open-voting', votingId, reachable: true });
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'close-voting', votingId });
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'announce-voting', votingId });
    sitting.when(chair, 'AnnounceVoting', { votingId }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'start-item', itemId: 'i1' });
  });

  it('Q-05: says when the majority is out of reach', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withVoting(voteWith({ kind: 'qualified', p: 3, q: 5, of: 'statutory' }));
    expect(stepOf(sitting)).toEqual({ kind: 'open-voting', votingId, reachable: false });
  });

  it('Q-03: without quorum no vote is prepared or opened, but the agenda goes on', () => {
    const sitting = new Sitting().underItem(8);
    sitting.withVoting();
    sitting.leave(8);
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 1 });
    const voided = new Sitting().underItem(8);
    voided.withOpenVoting();
    voided.leave(8);
    expect(stepOf(voided)).toEqual({ kind: 'wait-for-quorum', missing: 1 });
    voided.enter(8);
    expect(stepOf(voided)).toEqual({ kind: 'prepare-voting', itemId: 'i2' });
    const talking = new Sitting().opened(8).leave(8);
    expect(stepOf(talking)).toEqual({ kind: 'start-item', itemId: 'i1' });
  });

  it('a suspended item comes back after the planned ones', () => {
    const sitting = new Sitting({ agenda: [plainItem(1), plainItem(2)] }).opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    sitting.when(chair, 'SuspendItem', { itemId: 'i1' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'start-item', itemId: 'i2' });
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'start-item', itemId: 'i1' });
  });

  it('breaks are ended, an adjourned session waits for its quorum, a finished agenda is closed', () => {
    const sitting = new Sitting({ agenda: [plainItem(1)] }).opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'close-session' });
    sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'end-recess' });
    sitting.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'wait-for-quorum', missing: 8 });
    sitting.enter(1, 2, 3, 4, 5, 6, 7, 8);
    expect(stepOf(sitting)).toEqual({ kind: 'open-sitting' });
    sitting.when(chair, 'OpenSitting', {}).thenAccepted();
    sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
    expect(stepOf(sitting)).toEqual({ kind: 'none' });
  });

  it('pressed again and again it leads from the notice to the end of the session', () => {
    const sitting = new Sitting({ agenda: [...agendaOf(4), resolutionItem(5)] })
      .convened()
      .enter(1, 2, 3, 4, 5, 6, 7, 8);
    const taken: string[] = [];
    for (let press = 0; press < 60 && sitting.state.status !== 'closed'; press += 1) {
      taken.push(stepOf(sitting).kind);
      const order = primaryOrder(sitting.state);
      if (order) sitting.when(chair, order.type, order.payload as never).thenAccepted();
    }
    expect(sitting.state.status).toBe('closed');
    expect(sitting.state.votings.map(({ status }) => status)).toEqual(['announced', 'announced', 'announced']);
    expect(sitting.state.agenda.every(({ status }) => status === 'finished')).toBe(true);
    expect(taken.filter((kind) => kind === 'start-item')).toHaveLength(5);
  });
});
