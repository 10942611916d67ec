import { describe, expect, it } from 'vitest';
import { ElectionSitting, type Figures, protocolOf } from '../testing/election-sitting.js';
import { chair, councillor, mayor, operator } from '../testing/people.js';

/** An election of a vice-chair in the council of `councilOf`: a second seat is free. */
function viceElection(present = 15) {
  const rules = { elections: { viceChairs: 2, afterFailedRound: 'two-best' as const } };
  const sitting = new ElectionSitting({ rules }).atElection(present);
  return { sitting, electionId: sitting.begun('vice-chair') };
}

describe('B-05: the counting commission', () => {
  it('three councillors at least, on an adopted vote, none of them a candidate', () => {
    const { sitting, electionId } = viceElection();
    sitting.standing(electionId, 'm3');
    const votingId = sitting.resolved();
    const appoint = (...memberIds: readonly string[]) =>
      sitting.when(chair, 'AppointCommission', { memberIds, votingId });
    appoint('m4', 'm5').thenRefused('commission-too-small', { least: 3 });
    appoint('m4', 'm5', 'm5').thenRefused('commission-too-small');
    appoint('m3', 'm4', 'm5').thenRefused('commission-has-candidate');
    sitting
      .when(chair, 'AppointCommission', { memberIds: ['m4', 'm5', 'm6'], votingId: 'x' })
      .thenRefused('resolution-required');
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('commission-too-small');
    appoint('m4', 'm5', 'm6').thenAccepted();
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenAccepted();
  });

  it('a member who becomes a candidate leaves it', () => {
    const { sitting, electionId } = viceElection();
    sitting.withCommission('m4', 'm5', 'm6');
    sitting.when(chair, 'NominateCandidate', { electionId, memberId: 'm4', fullName: null, nominatedBy: 'm7' });
    sitting
      .when(councillor(4), 'AnswerNomination', { electionId, candidateId: 'm4', consents: true })
      .thenTypes('NominationAnswered', 'CommissionMemberLeft');
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('commission-too-small');
  });
});

describe('B-06: candidates', () => {
  it('councillors only, named by councillors in the hall; consent recorded, withdrawal until voting', () => {
    const { sitting, electionId } = viceElection(12);
    sitting.withCommission('m10', 'm11', 'm12');
    const nominate = (no: number, memberId: string, nominatedBy: string | null) =>
      sitting.when(councillor(no), 'NominateCandidate', { electionId, memberId, fullName: null, nominatedBy });
    nominate(1, 'mayor', null).thenRefused('candidate-not-councillor').onGrounds('art. 19 ust. 1 u.s.g.');
    nominate(5, 'm3', 'm6').thenRefused('not-permitted');
    nominate(14, 'm3', 'm14').thenRefused('not-permitted');
    nominate(5, 'm3', 'm5').thenAccepted();
    nominate(6, 'm3', 'm6').thenRefused('candidate-already-there');
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('consent-awaited');
    const answer = (no: number, consents: boolean) =>
      sitting.when(councillor(no), 'AnswerNomination', { electionId, candidateId: 'm3', consents });
    answer(4, true).thenRefused('not-permitted');
    answer(3, true).thenAccepted();
    answer(3, false).thenAccepted();
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('candidates-missing');
    answer(3, true).thenAccepted();
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenAccepted();
    answer(3, false).thenRefused('nominations-closed');
  });

  it('who nominates oneself consents thereby; one name asks for, against, abstain; several ask for one', () => {
    const { sitting, electionId } = viceElection();
    sitting.withCommission('m10', 'm11', 'm12');
    const own = { electionId, memberId: 'm3', fullName: null, nominatedBy: 'm3' };
    sitting.when(councillor(3), 'NominateCandidate', own).thenAccepted();
    const one = sitting.fork().when(chair, 'OpenSecretRound', { electionId });
    expect(one.events[0]?.payload).toMatchObject({ paper: 'per-candidate', candidates: ['m3'] });
    sitting.when(councillor(4), 'NominateCandidate', { ...own, memberId: 'm4', nominatedBy: 'm4' }).thenAccepted();
    const two = sitting.when(chair, 'OpenSecretRound', { electionId });
    expect(two.events[0]?.payload).toMatchObject({ paper: 'choose-one', candidates: ['m3', 'm4'] });
  });
});

describe('B-04: who took a paper, never what stood on it', () => {
  const opened = (present = 15) => {
    const told = viceElection(present);
    told.sitting.standing(told.electionId, 'm3').withCommission('m5', 'm6', 'm7');
    told.sitting.when(chair, 'OpenSecretRound', { electionId: told.electionId }).thenAccepted();
    return told;
  };

  it('one paper for everybody present, for oneself or from the commission', () => {
    const { sitting, electionId } = opened(12);
    sitting.when(councillor(4), 'IssueBallotPaper', { electionId, memberId: 'm4' }).thenAccepted();
    sitting.when(councillor(4), 'IssueBallotPaper', { electionId, memberId: 'm4' }).thenRefused('ballot-paper-issued');
    sitting.when(councillor(4), 'IssueBallotPaper', { electionId, memberId: 'm8' }).thenRefused('not-permitted');
    sitting.when(councillor(5), 'IssueBallotPaper', { electionId, memberId: 'm8' }).thenAccepted();
    sitting.when(mayor, 'IssueBallotPaper', { electionId, memberId: 'm9' }).thenRefused('not-permitted');
    sitting.when(operator, 'IssueBallotPaper', { electionId, memberId: 'm14' }).thenRefused('not-present');
  });

  it('no event of the whole log says what anybody chose', () => {
    const { sitting, electionId } = opened();
    for (const memberId of sitting.present()) sitting.when(chair, 'IssueBallotPaper', { electionId, memberId });
    sitting.when(chair, 'CloseSecretRound', { electionId }).thenAccepted();
    const issued = sitting.events.filter(({ type }) => type === 'BallotPaperIssued');
    expect(issued).toHaveLength(15);
    for (const { payload } of issued)
      expect(Object.keys(payload).sort()).toEqual(['electionId', 'memberId', 'roundId']);
  });

  it('nothing else goes on meanwhile; the commission may count during a recess', () => {
    const { sitting, electionId } = opened();
    const recess = { resumeAt: null, reason: 'Liczenie głosów' };
    sitting.when(chair, 'StartRecess', recess).thenRefused('secret-round-running');
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenRefused('secret-round-running');
    sitting.when(chair, 'CloseSecretRound', { electionId }).thenRefused('ballot-papers-missing');
    sitting.when(chair, 'IssueBallotPaper', { electionId, memberId: 'm1' }).thenAccepted();
    sitting.when(chair, 'CloseSecretRound', { electionId }).thenAccepted();
    sitting.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: 'Późno' }).thenRefused('secret-round-running');
    sitting.when(chair, 'StartRecess', recess).thenAccepted();
  });

  it('Q-03: losing the quorum voids the round; everything is kept and another one follows', () => {
    const { sitting, electionId } = opened(8);
    sitting.attends(8, 'left').thenTypes('AttendanceRecorded', 'SecretRoundClosed');
    expect(sitting.state.elections.all[0]?.rounds[0]).toMatchObject({ status: 'void', quorumMet: false });
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('no-quorum');
    sitting.enter(9).when(chair, 'OpenSecretRound', { electionId }).thenAccepted();
    expect(sitting.state.elections.all[0]?.rounds).toHaveLength(2);
  });

  it('a paper taken is not taken away by a correction of the register (G-04)', () => {
    const { sitting, electionId } = opened();
    sitting.when(councillor(4), 'IssueBallotPaper', { electionId, memberId: 'm4' }).thenAccepted();
    const correctsSeq = sitting.state.register.find(({ memberId }) => memberId === 'm4')?.seq ?? 0;
    const correction = { memberId: 'm4', present: false, correctsSeq, reason: 'Pomyłka' };
    sitting.when(operator, 'CorrectAttendance', correction).thenRefused('ballot-paper-issued');
  });

  it('more papers in the box than given out: the chair annuls the round with a reason', () => {
    const { sitting, electionId } = opened();
    for (const memberId of sitting.present()) sitting.when(chair, 'IssueBallotPaper', { electionId, memberId });
    sitting.when(chair, 'CloseSecretRound', { electionId }).thenAccepted();
    const count = { ...protocolOf(15, { m3: [10, 6, 0] }), cast: 16, valid: 16 };
    sitting.when(chair, 'EnterRoundCount', { electionId, count }).thenRefused('count-more-cast-than-issued');
    sitting.when(operator, 'AnnulSecretRound', { electionId, reason: 'x' }).thenRefused('not-permitted');
    sitting.when(chair, 'AnnulSecretRound', { electionId, reason: 'W urnie 16 kart' }).thenAccepted();
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenAccepted();
  });
});

describe('B-04: the sums of the protocol', () => {
  const counting = (...names: readonly string[]) => {
    const { sitting, electionId } = viceElection(10);
    sitting
      .standing(electionId, ...names)
      .withCommission('m5', 'm6', 'm7')
      .boxClosed(electionId);
    return (change: object) => {
      const figures: Figures = names.length === 1 ? { m3: [6, 3, 1] } : { m3: 6, m4: 4 };
      return sitting
        .fork()
        .when(chair, 'EnterRoundCount', { electionId, count: { ...protocolOf(10, figures), ...change } });
    };
  };

  it('which one is wrong is said', () => {
    const enter = counting('m3');
    enter({}).thenAccepted();
    enter({ issued: 9 }).thenRefused('count-issued-differs', { stated: 9, recorded: 10 });
    enter({ cast: 11 }).thenRefused('count-more-cast-than-issued', { cast: 11, issued: 10 });
    enter({ invalid: 1 }).thenRefused('count-valid-and-invalid', { valid: 10, invalid: 1, cast: 10 });
    enter({ candidates: [] }).thenRefused('count-other-candidates');
    enter({ cast: 9, valid: 9 }).thenRefused('count-votes-differ', { sum: 10, valid: 9 });
    enter({ abstain: 1 }).thenRefused('count-other-candidates');
  });

  it('with several names votes and abstentions together are the valid ones', () => {
    const enter = counting('m3', 'm4');
    enter({}).thenAccepted();
    enter({ abstain: 1 }).thenRefused('count-votes-differ', { sum: 11, valid: 10 });
    const against = [
      { candidateId: 'm3', for: 6, against: 1, abstain: 0 },
      { candidateId: 'm4', for: 3, against: 0, abstain: 0 },
    ];
    enter({ candidates: against }).thenRefused('count-other-candidates');
  });
});
