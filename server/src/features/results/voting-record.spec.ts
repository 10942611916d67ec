import { describe, expect, it } from 'vitest';
import { dossierPapers } from '../../../../core/src/annual/dossier.js';
import { receiptCode } from '../../../../core/src/chain/receipt-code.js';
import { fullName } from '../../../../core/src/council/council.js';
import { annualAgenda } from '../../../../core/src/testing/annual-agenda.js';
import { councilOf } from '../../../../core/src/testing/council-of.js';
import { chair } from '../../../../core/src/testing/people.js';
import { header, Sitting, sessionId } from '../../../../core/src/testing/sitting.js';
import { voteOn } from '../../../../core/src/testing/special-sitting.js';
import { collectiveList, votingRecord } from '../../../../protocol/src/http/sessions.js';
import { collectiveListOf, type RecordedSession, votingRecordOf } from './voting-record.js';
import { votingsCsv } from './votings-csv.js';

/** As the log would say: the closing event of each vote. */
function recorded(sitting: Sitting): RecordedSession {
  const heads = new Map(
    sitting.events.flatMap((event) =>
      event.type === 'VotingClosed'
        ? [[event.payload.votingId, { seq: event.seq, hash: `${event.seq}`.padStart(64, 'a') }]]
        : [],
    ),
  );
  const receipts = new Map(
    sitting.events.flatMap(({ type, seq }) =>
      type === 'BallotCast' ? [[seq, receiptCode(`${seq}`.padStart(64, 'b'))]] : [],
    ),
  );
  return { sessionId, state: sitting.state, heads, receipts };
}

function closedVote() {
  const sitting = new Sitting({ council: councilOf(15, { filled: 14 }) }).underItem(10);
  const votingId = sitting.withVoting();
  sitting
    .when(chair, 'ExcludeMember', { votingId, memberId: 'm9', reason: 'Sprawa dotyczy jego działki' })
    .thenAccepted();
  sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  for (const no of [1, 2, 3, 4, 5]) sitting.votes(no, 'for').thenAccepted();
  sitting.votes(6, 'against').thenAccepted();
  sitting.votes(7, 'abstain').thenAccepted();
  return { sitting, votingId };
}

describe('the record of a vote (Q-06, §11.3)', () => {
  it('V-30: every vote given at a desk bears its voter’s code, nobody else has one', () => {
    const { sitting, votingId } = closedVote();
    sitting.votes(6, 'for').thenAccepted();
    const inForce = sitting.state.seq;
    sitting.counted(votingId);
    const lines = votingRecord.parse(votingRecordOf(recorded(sitting), votingId)).lines;
    expect(lines.filter(({ receipt }) => receipt).map(({ memberId }) => memberId)).toHaveLength(7);
    expect(lines.every(({ category, receipt }) => ['for', 'against', 'abstain'].includes(category) === !!receipt)).toBe(
      true,
    );
    expect(lines.find(({ memberId }) => memberId === 'm6')?.receipt).toBe(receiptCode(`${inForce}`.padStart(64, 'b')));
  });

  it('R-06: the vote on the discharge keeps what the chair went on without', () => {
    const agenda = annualAgenda(false).filter(({ kind }) => kind === 'discharge');
    const sitting = new Sitting({ agenda }).opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i6' }).thenAccepted();
    sitting.when(chair, 'WaiveDossier', { itemId: 'i6', reason: 'Opinię RIO odczytano na sali' }).thenAccepted();
    sitting.when(chair, 'PrepareVoting', { itemId: 'i6', documentIds: [], ...voteOn('discharge') }).thenAccepted();
    const votingId = sitting.state.votings[0]?.votingId ?? '';
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    const record = votingRecord.parse(votingRecordOf(recorded(sitting), votingId));
    expect(record.waivedPapers).toMatchObject([
      { missing: [...dossierPapers], reason: 'Opinię RIO odczytano na sali' },
    ]);
    expect(record.dischargePapers).toEqual(dossierPapers.map((paper) => ({ paper, title: null, reason: null })));
    const [, row = ''] = votingsCsv([record]).trimEnd().split('\r\n');
    expect(row).toContain('Sprawozdanie z wykonania budżetu: brak; ');
    expect(row).toContain('Powód: Opinię RIO odczytano na sali');
  });

  it('R-06: the vote on the discharge keeps every paper that lay before the council', () => {
    const agenda = annualAgenda(true).filter(({ kind }) => kind === 'discharge');
    const sitting = new Sitting({ agenda }).opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i6' }).thenAccepted();
    sitting.when(chair, 'PrepareVoting', { itemId: 'i6', documentIds: [], ...voteOn('discharge') }).thenAccepted();
    const votingId = sitting.state.votings[0]?.votingId ?? '';
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    const record = votingRecord.parse(votingRecordOf(recorded(sitting), votingId));
    expect(record.dischargePapers).toHaveLength(dossierPapers.length);
    expect(record.dischargePapers?.every(({ title, reason }) => (title === null) !== (reason === null))).toBe(true);
  });

  it('other votes say nothing of papers', () => {
    const { sitting, votingId } = closedVote();
    sitting.counted(votingId);
    expect(votingRecordOf(recorded(sitting), votingId)).not.toHaveProperty('waivedPapers');
  });

  it('S-10: says who presided when the vote was opened, whoever presides later', () => {
    const { sitting, votingId } = closedVote();
    sitting.counted(votingId);
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason: 'Udział w dyskusji' }).thenAccepted();
    const ofChair = sitting.state.council.members.find(({ office }) => office === 'chair');
    expect(votingRecordOf(recorded(sitting), votingId)?.presidedBy).toBe(ofChair && fullName(ofChair));
  });

  it('is what the protocol says and stores the figures used', () => {
    const { sitting, votingId } = closedVote();
    sitting.counted(votingId);
    const record = votingRecord.parse(votingRecordOf(recorded(sitting), votingId));
    expect(record).toMatchObject({
      no: 1,
      status: 'announced',
      sessionNumber: 31,
      statutorySize: 15,
      filledSeats: 14,
      presentAtOpening: 10,
      eligible: 9,
      cast: 7,
      excludedCount: 1,
      quorum: 8,
      votesNeeded: 5,
      ruleSetVersion: '2026.1',
      method: 'devices',
      training: false,
      remarks: [],
    });
    expect(record.result.tally).toEqual({ for: 5, against: 1, abstain: 1, notVoted: 2, absent: 4, excluded: 1 });
    expect(record.exclusions).toMatchObject([
      { memberId: 'm9', reason: 'Sprawa dotyczy jego działki', declaredBy: 'chair' },
    ]);
  });

  it('has every filled seat in exactly one category (V-01) and names the event that closed it', () => {
    const { sitting, votingId } = closedVote();
    sitting.counted(votingId);
    const record = votingRecordOf(recorded(sitting), votingId);
    expect(record?.lines).toHaveLength(14);
    expect(new Set(record?.lines.map((line) => line.memberId)).size).toBe(14);
    const closed = sitting.events.find((event) => event.type === 'VotingClosed');
    expect(record?.closedSeq).toBe(closed?.seq);
    expect(record?.closedHash).toMatch(/^a+\d+$/);
    expect(record?.publishedAt).toBe(closed?.at);
  });

  it('does not exist before closing (V-08)', () => {
    const { sitting, votingId } = closedVote();
    expect(votingRecordOf(recorded(sitting), votingId)).toBeUndefined();
    expect(collectiveListOf(recorded(sitting)).votings).toEqual([]);
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    expect(votingRecordOf(recorded(sitting), votingId)?.status).toBe('closed');
  });

  it('keeps a vote that lost its quorum, says so, and keeps its number (Q-03, V-10)', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    sitting.leave(8);
    const record = votingRecordOf(recorded(sitting), votingId);
    expect(record).toMatchObject({ no: 1, status: 'void', remarks: ['void-no-quorum'] });
    expect(record?.result.outcome).toBe('void-no-quorum');
    expect(record?.result.tally.for).toBe(1);
  });

  it('remarks a ballot set aside by an exclusion and one that came late (V-06, V-11)', () => {
    const { sitting, votingId } = closedVote();
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: 'm6', reason: 'Interes prawny' }).thenAccepted();
    sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    sitting.votes(8, 'for').thenRefused('voting-closed');
    const record = votingRecordOf(recorded(sitting), votingId);
    expect(record?.remarks).toEqual(['ballot-set-aside', 'late-ballot-refused']);
    expect(record?.result.tally).toMatchObject({ against: 0, excluded: 2 });
    expect(record?.lines.find((line) => line.memberId === 'm6')?.category).toBe('excluded');
  });

  it('does not change when people come and go after closing', () => {
    const { sitting, votingId } = closedVote();
    sitting.counted(votingId);
    const before = votingRecordOf(recorded(sitting), votingId);
    sitting.enter(11, 12).leave(1, 2);
    expect(votingRecordOf(recorded(sitting), votingId)).toEqual(before);
  });

  it('of an unknown vote is undefined', () => {
    expect(votingRecordOf(recorded(closedVote().sitting), 'nothing')).toBeUndefined();
  });
});

describe('the collective list', () => {
  it('holds all counted votes in the order of their numbers and marks training', () => {
    const sitting = new Sitting({ header: { ...header, training: true } }).underItem(9);
    for (const choice of ['for', 'against', 'abstain'] as const) {
      sitting.withOpenVoting();
      sitting.votes(1, choice).thenAccepted();
      sitting.counted();
    }
    const list = collectiveList.parse(collectiveListOf(recorded(sitting)));
    expect(list.votings.map((record) => [record.no, record.training])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(list.session).toMatchObject({ roman: 'XXXI', status: 'open', training: true, votings: 3 });
  });
});
