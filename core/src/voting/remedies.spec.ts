import { describe, expect, it } from 'vitest';
import type { PlannedVote } from '../agenda/agenda-item.js';
import { agendaOf, simpleVote } from '../testing/agenda-of.js';
import { chair, councillor, mayor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { reasumpcja, voteOn } from '../testing/special-sitting.js';
import { objectionableVoting, openObjections } from './objections.js';
import { possibleRemedies } from './remedies.js';
import type { Voting } from './voting.js';

const byId = (sitting: Sitting, votingId: string) =>
  sitting.state.votings.find((voting) => voting.votingId === votingId) as Voting;

/** One vote of the item, 5:4, announced. */
function voted(): { sitting: Sitting; first: string } {
  const sitting = new Sitting().underItem(9);
  const first = sitting.withOpenVoting();
  for (let no = 1; no <= 9; no += 1) sitting.votes(no, no <= 5 ? 'for' : 'against').thenAccepted();
  sitting.counted(first);
  return { sitting, first };
}

describe('V-18: annulment', () => {
  const reason = 'Wyświetlono błędny tekst';

  it('by the chair, with a reason; number, ballots and result are kept', () => {
    const { sitting, first } = voted();
    const { no, ballots, result } = byId(sitting, first);
    sitting.when(operator, 'AnnulVoting', { votingId: first, reason }).thenRefused('not-permitted');
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason: ' ' }).thenRefused('reason-required');
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason }).thenTypes('VotingAnnulled');
    expect(byId(sitting, first)).toMatchObject({ no, ballots, result, status: 'void', annulment: { reason } });
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason }).thenRefused('voting-stands-no-more');
    sitting.when(chair, 'AnnounceVoting', { votingId: first }).thenRefused('voting-stands-no-more');
    const second = sitting.withOpenVoting();
    expect(byId(sitting, second).no).toBe(2);
  });

  it('an open vote is closed first, so that nothing of it is lost', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting();
    sitting.when(chair, 'AnnulVoting', { votingId, reason }).thenRefused('voting-not-open');
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.when(chair, 'AnnulVoting', { votingId, reason }).thenTypes('VotingClosed', 'VotingAnnulled');
    expect(byId(sitting, votingId)).toMatchObject({ no: 1, status: 'void', result: { tally: { for: 1 } } });
  });

  it('until the next item ends: still during it, no more after it', () => {
    const { sitting, first } = voted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    sitting.fork().when(chair, 'AnnulVoting', { votingId: first, reason }).thenAccepted();
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason }).thenRefused('annulment-too-late');
  });

  it('not while another vote is on the table, nor when the agenda was changed on its strength', () => {
    const { sitting, first } = voted();
    sitting.withVoting();
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason }).thenRefused('voting-unfinished');
    const changed = new Sitting().underItem(9);
    const votingId = changed.withOpenVoting(voteOn('agenda-change'));
    for (let no = 1; no <= 9; no += 1) changed.votes(no, 'for').thenAccepted();
    changed.counted(votingId);
    const annulled = changed.fork();
    annulled.when(chair, 'AnnulVoting', { votingId, reason }).thenAccepted();
    const change = { votingId, agenda: agendaOf(5).slice(0, 4) };
    annulled.when(chair, 'ChangeAgenda', change).thenRefused('agenda-change-not-adopted');
    changed.when(chair, 'ChangeAgenda', change).thenAccepted();
    changed.when(chair, 'AnnulVoting', { votingId, reason }).thenRefused('agenda-change-already-made');
  });
});

describe('V-17: reasumpcja', () => {
  const reason = 'Wątpliwość co do liczenia głosów';
  const moved = () => {
    const { sitting, first } = voted();
    const motion = sitting.withOpenVoting(reasumpcja);
    for (let no = 1; no <= 6; no += 1) sitting.votes(no, 'for').thenAccepted();
    sitting.counted(motion);
    return { sitting, first, motion };
  };
  const repeat = (sitting: Sitting, revote: { of: string; motion: string; reason: string }, change: object = {}) =>
    sitting.when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...simpleVote, ...change, revote });

  it('smoke 7: after an adopted motion the vote is held again; both stay, the first as `powtórzone`', () => {
    const { sitting, first, motion } = moved();
    repeat(sitting, { of: first, motion, reason }).thenAccepted();
    const again = sitting.lastId;
    sitting.when(chair, 'OpenVoting', { votingId: again, acceptUnreachable: false }).thenAccepted();
    for (let no = 1; no <= 9; no += 1) sitting.votes(no, 'against').thenAccepted();
    sitting.when(chair, 'CloseVoting', { votingId: again }).thenAccepted();
    expect(byId(sitting, first).status).toBe('announced');
    sitting.when(chair, 'AnnounceVoting', { votingId: again }).thenAccepted();
    expect(sitting.state.votings.map(({ no, status, result }) => [no, status, result?.outcome])).toEqual([
      [1, 'repeated', 'adopted'],
      [2, 'announced', 'adopted'],
      [3, 'announced', 'not-adopted'],
    ]);
    expect(byId(sitting, first).repeatedBy).toBe(again);
    // A motion carries one repetition, and what was repeated is not repeated again.
    repeat(sitting, { of: again, motion, reason }).thenRefused('revote-motion-required');
    repeat(sitting, { of: first, motion, reason }).thenRefused('voting-stands-no-more');
    // When the repeated vote is annulled, the first stands again.
    sitting.when(chair, 'AnnulVoting', { votingId: again, reason }).thenAccepted();
    expect(byId(sitting, first)).toMatchObject({ status: 'announced', repeatedBy: null });
  });

  it('a void repetition leaves the first vote standing', () => {
    const { sitting, first, motion } = moved();
    repeat(sitting, { of: first, motion, reason }).thenAccepted();
    sitting.when(chair, 'OpenVoting', { votingId: sitting.lastId, acceptUnreachable: false }).thenAccepted();
    sitting.leave(9).attends(8, 'left').thenTypes('AttendanceRecorded', 'VotingClosed');
    expect(sitting.state.votings.map(({ status }) => status)).toEqual(['announced', 'announced', 'void']);
    expect(byId(sitting, first).repeatedBy).toBeNull();
  });

  it('not without a motion, one that failed, an earlier vote, or a vote on another matter', () => {
    const { sitting, first, motion } = moved();
    repeat(sitting, { of: first, motion: 'nothing', reason }).thenRefused('revote-motion-required');
    repeat(sitting, { of: first, motion: first, reason }).thenRefused('revote-motion-required');
    repeat(sitting, { of: motion, motion, reason }).thenRefused('revote-motion-required');
    repeat(sitting, { of: 'nothing', motion, reason }).thenRefused('voting-unknown');
    repeat(sitting, { of: first, motion, reason: '' }).thenRefused('reason-required');
    const failed = voted();
    const lost = failed.sitting.withOpenVoting(reasumpcja);
    failed.sitting.votes(1, 'against').thenAccepted();
    failed.sitting.counted(lost);
    repeat(failed.sitting, { of: failed.first, motion: lost, reason }).thenRefused('revote-motion-required');
  });

  it('puts the same question again', () => {
    const { sitting, first, motion } = moved();
    const revote = { of: first, motion, reason };
    repeat(sitting, revote, { subject: 'Inna treść' }).thenRefused('revote-differs');
    repeat(sitting, revote, { documentIds: ['d2'] }).thenRefused('revote-differs');
    repeat(sitting, revote, { majority: { kind: 'absolute-of-votes' } }).thenRefused('revote-differs');
  });
});

describe('V-32: objections', () => {
  const objection = { concerns: 'own-vote', text: 'Głosowałem przeciw' } as const;

  it('by a councillor, after closing, until the next item starts; the record stays as it is', () => {
    const { sitting, first } = voted();
    const before = byId(sitting, first);
    sitting.when(mayor, 'RaiseObjection', { votingId: first, ...objection }).thenRefused('not-permitted');
    sitting
      .when(councillor(3), 'RaiseObjection', { votingId: first, ...objection, text: '' })
      .thenRefused('reason-required');
    sitting.when(councillor(3), 'RaiseObjection', { votingId: first, ...objection }).thenAccepted();
    const objectionId = sitting.lastId;
    const after = byId(sitting, first);
    expect([after.result, after.ballots, after.status]).toEqual([before.result, before.ballots, before.status]);
    expect(openObjections(after)).toMatchObject([{ objectionId, memberId: 'm3', ...objection, note: null }]);
    sitting
      .when(councillor(3), 'RaiseObjection', { votingId: first, ...objection })
      .thenRefused('objection-already-raised');
    sitting.when(chair, 'NoteObjection', { votingId: first, objectionId, note: 'Odnotowano' }).thenAccepted();
    expect(openObjections(byId(sitting, first))).toEqual([]);
    const again = { votingId: first, objectionId, note: 'Inaczej' };
    sitting.when(chair, 'NoteObjection', again).thenRefused('objection-unknown');
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    sitting.when(councillor(4), 'RaiseObjection', { votingId: first, ...objection }).thenRefused('objection-too-late');
  });

  it('V-17, V-18: not to a vote that was annulled or repeated; what was raised before is answered by that', () => {
    const { sitting, first } = voted();
    sitting.when(councillor(3), 'RaiseObjection', { votingId: first, ...objection }).thenAccepted();
    const repeated = sitting.fork();
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason: 'Błędny tekst' }).thenAccepted();
    expect(openObjections(byId(sitting, first))).toEqual([]);
    expect(objectionableVoting(sitting.state, 'm4')).toBeUndefined();
    const late = { votingId: first, ...objection };
    sitting.when(councillor(4), 'RaiseObjection', late).thenRefused('objection-to-void-voting');
    const motion = repeated.withOpenVoting(reasumpcja);
    for (let no = 1; no <= 6; no += 1) repeated.votes(no, 'for').thenAccepted();
    repeated.counted(motion);
    const revote = { of: first, motion, reason: 'Wątpliwość co do liczenia' };
    const again = repeated.withOpenVoting({ ...simpleVote, revote } as PlannedVote);
    repeated.votes(1, 'for').thenAccepted();
    repeated.counted(again);
    repeated.when(councillor(4), 'RaiseObjection', late).thenRefused('objection-to-void-voting');
    // The repeated vote is the one to object to.
    repeated.when(councillor(4), 'RaiseObjection', { ...late, votingId: again }).thenAccepted();
  });

  it('not while the vote runs', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.when(councillor(3), 'RaiseObjection', { votingId, ...objection }).thenRefused('voting-not-closed');
  });
});

describe('what may still be done about a vote', () => {
  it('V-18, V-17: annulment until the next item ends, a repetition once a motion carries it', () => {
    const { sitting, first } = voted();
    const remedies = () => possibleRemedies(sitting.state, byId(sitting, first));
    expect(remedies()).toEqual({ mayAnnul: true, mayRepeat: true, motions: [] });
    const motion = sitting.withOpenVoting({ ...simpleVote, kind: 'procedural', subject: 'Reasumpcja' });
    for (let no = 1; no <= 9; no += 1) sitting.votes(no, 'for', motion).thenAccepted();
    expect(remedies()).toEqual({ mayAnnul: false, mayRepeat: true, motions: [] });
    sitting.counted(motion);
    expect(remedies().motions.map(({ votingId }) => votingId)).toEqual([motion]);
    sitting.when(chair, 'AnnulVoting', { votingId: first, reason: 'Błędny tekst' }).thenAccepted();
    expect(remedies()).toEqual({ mayAnnul: false, mayRepeat: false, motions: [] });
  });

  it('V-32: the counted vote a councillor may object to, until the next item starts', () => {
    const { sitting, first } = voted();
    expect(objectionableVoting(sitting.state, 'm1')?.votingId).toBe(first);
    const objection = { votingId: first, concerns: 'count' as const, text: 'Policzono źle' };
    sitting.when(councillor(1), 'RaiseObjection', objection).thenAccepted();
    expect(objectionableVoting(sitting.state, 'm1')).toBeUndefined();
    expect(objectionableVoting(sitting.state, 'm2')?.votingId).toBe(first);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(objectionableVoting(sitting.state, 'm2')).toBeUndefined();
  });
});
