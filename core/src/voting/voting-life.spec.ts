import { describe, expect, it } from 'vitest';
import { resolutionItem, voteWith } from '../testing/agenda-of.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, mayor, operator } from '../testing/people.js';
import { Sitting, stubSha256 } from '../testing/sitting.js';
import type { Voting } from './voting.js';

const onTable = ({ state }: Sitting): Voting => state.votings.at(-1) as Voting;
const vote = { itemId: 'i2', documentIds: ['d2'], ...voteWith({ kind: 'simple' }) };

describe('V-02: the text put to the vote is frozen', () => {
  it('as the hash of subject and document hashes', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'PrepareVoting', vote).thenEvents({
      type: 'VotingPrepared',
      payload: {
        ...vote,
        votingId: sitting.lastId,
        textHash: stubSha256(
          `{"documents":[{"documentId":"d2","hash":"${resolutionItem(2).documents[0]?.sha256}"}],"subject":"${vote.subject}"}`,
        ),
      },
    });
  });

  it('another subject or another draft is another text', () => {
    const hashOf = (change: object) => {
      const sitting = new Sitting().underItem(9);
      sitting.when(chair, 'PrepareVoting', { ...vote, ...change }).thenAccepted();
      return onTable(sitting).textHash;
    };
    const hashes = [{}, { subject: 'Uchwała w innej sprawie' }, { documentIds: [] }].map(hashOf);
    expect(new Set(hashes).size).toBe(3);
    expect(hashOf({ documentIds: ['d2', 'd2'] })).toBe(hashOf({}));
  });

  it('at opening attendance, eligible list, majority and figures are frozen (Q-06)', () => {
    const sitting = new Sitting({ council: councilOf(15, { filled: 14 }) }).underItem(9);
    const votingId = sitting.withVoting(voteWith({ kind: 'absolute-of-statutory' }));
    sitting.when(councillor(9), 'ExcludeMember', { votingId, memberId: 'm9', reason: 'Interes prawny' }).thenAccepted();
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'];
    const frame = {
      statutorySize: 15,
      filledSeats: 14,
      present: [...ids, 'm9'],
      eligible: ids,
      excluded: ['m9'],
      quorum: 8,
      majority: { kind: 'absolute-of-statutory' as const },
      votesNeeded: 8,
      ruleSetVersion: '2026.1',
    };
    sitting
      .when(chair, 'OpenVoting', { votingId, acceptUnreachable: false })
      .thenEvents({ type: 'VotingOpened', payload: { votingId, no: 1, frame } });
    sitting.leave(8).enter(12);
    expect(onTable(sitting).frame).toEqual(frame);
  });
});

describe('preparing a vote', () => {
  it('needs a sitting council, an item in progress, a subject, known documents, a sensible majority', () => {
    const sitting = new Sitting().opened(9);
    const prepare = (change: object) => sitting.when(chair, 'PrepareVoting', { ...vote, ...change });
    prepare({}).thenRefused('item-not-in-progress', { item: '2' });
    prepare({ itemId: 'i99' }).thenRefused('agenda-item-unknown');
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    prepare({ subject: ' \n' }).thenRefused('subject-required');
    prepare({ documentIds: ['d3'] }).thenRefused('document-unknown');
    prepare({ majority: { kind: 'qualified', p: 1, q: 4, of: 'statutory' } }).thenRefused('majority-invalid');
    prepare({}).thenAccepted();
    prepare({}).thenRefused('voting-unfinished', { subject: vote.subject });
  });

  it('is refused in recess and before the opening', () => {
    const sitting = new Sitting().convened();
    sitting.when(chair, 'PrepareVoting', vote).thenRefused('session-not-open');
    const later = new Sitting().underItem(9);
    later.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    later.when(chair, 'PrepareVoting', vote).thenRefused('session-in-recess');
  });

  it('a prepared vote may be discarded, an open one may not', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting();
    sitting.when(chair, 'DiscardVoting', { votingId }).thenEvents({ type: 'VotingDiscarded', payload: { votingId } });
    sitting.when(chair, 'DiscardVoting', { votingId }).thenRefused('voting-unknown');
    const opened = sitting.withOpenVoting();
    sitting.when(chair, 'DiscardVoting', { votingId: opened }).thenRefused('voting-not-prepared');
  });

  it('V-10: numbers run without gaps, a discarded vote uses none', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.counted();
    const discarded = sitting.withVoting();
    sitting.when(chair, 'DiscardVoting', { votingId: discarded }).thenAccepted();
    sitting.withOpenVoting();
    sitting.counted();
    expect(sitting.state.votings.map(({ no }) => no)).toEqual([1, 2]);
  });
});

describe('Q-03 and Q-05 at opening', () => {
  it('no vote opens without quorum', () => {
    const sitting = new Sitting().underItem(8).leave(8);
    const votingId = sitting.withVoting();
    sitting
      .when(chair, 'OpenVoting', { votingId, acceptUnreachable: false })
      .thenRefused('no-quorum', { present: 7, required: 8 })
      .onGrounds('art. 14 ust. 1 u.s.g.');
  });

  it('an unreachable majority stops the opening until the chair accepts it', () => {
    const sitting = new Sitting({ council: councilOf(28) }).underItem(14);
    const votingId = sitting.withVoting({
      ...voteWith({ kind: 'absolute-of-statutory' }),
      basis: 'art. 20 ust. 1a u.s.g.',
    });
    sitting
      .when(chair, 'OpenVoting', { votingId, acceptUnreachable: false })
      .thenRefused('majority-unreachable', { eligible: 14, required: 15 })
      .onGrounds('art. 20 ust. 1a u.s.g.');
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: true }).thenAccepted();
  });

  it('exclusions count: 9 present, 2 of them excluded, cannot reach 8', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting(voteWith({ kind: 'absolute-of-statutory' }));
    for (const memberId of ['m8', 'm9']) {
      sitting.when(chair, 'ExcludeMember', { votingId, memberId, reason: 'Interes prawny' }).thenAccepted();
    }
    sitting
      .when(chair, 'OpenVoting', { votingId, acceptUnreachable: false })
      .thenRefused('majority-unreachable', { eligible: 7, required: 8 });
  });

  it('an open vote is not opened twice, nor a counted one again', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    const open = () => sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false });
    open().thenRefused('voting-already-open');
    sitting.counted(votingId);
    open().thenRefused('voting-not-prepared');
    sitting.when(chair, 'OpenVoting', { votingId: 'none', acceptUnreachable: false }).thenRefused('voting-unknown');
  });
});

describe('V-05, V-09: closing and announcing', () => {
  it('is done by the chair or the operator, never by the passing of time', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.passes(86_400_000);
    expect(onTable(sitting).status).toBe('open');
    for (const actor of [councillor(2), councillor(5), mayor]) {
      sitting.when(actor, 'CloseVoting', { votingId }).thenRefused('not-permitted');
    }
    sitting.when(operator, 'CloseVoting', { votingId }).thenTypes('VotingClosed');
  });

  it('happens once, in order', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withVoting();
    const close = () => sitting.when(chair, 'CloseVoting', { votingId });
    const announce = () => sitting.when(chair, 'AnnounceVoting', { votingId });
    close().thenRefused('voting-not-open');
    announce().thenRefused('voting-not-closed');
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    announce().thenRefused('voting-not-closed');
    close().thenAccepted();
    close().thenRefused('voting-already-closed');
    announce().thenAccepted();
    announce().thenRefused('voting-already-announced');
  });

  it('a void vote is not announced as a result', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withOpenVoting();
    sitting.leave(8);
    sitting.when(chair, 'AnnounceVoting', { votingId }).thenRefused('voting-void').onGrounds('art. 14 ust. 1 u.s.g.');
  });

  it('gives the chair the formula to read out', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    for (const [no, choice] of [
      [1, 'for'],
      [2, 'for'],
      [3, 'against'],
      [4, 'abstain'],
    ] as const)
      sitting.votes(no, choice);
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    sitting.when(chair, 'AnnounceVoting', { votingId }).thenEvents({
      type: 'VotingAnnounced',
      payload: {
        votingId,
        formula:
          'Za głosowało 2, przeciw 1, wstrzymało się 1, nie głosowało 5. Stwierdzam, że uchwała została podjęta.',
      },
    });
  });
});
