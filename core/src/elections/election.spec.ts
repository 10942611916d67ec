import { describe, expect, it } from 'vitest';
import { presiderOf } from '../presiding/presiding.js';
import { rolesInForce } from '../session/authority.js';
import { nextStep } from '../session/next-step.js';
import { plainItem } from '../testing/agenda-of.js';
import { councilOf } from '../testing/council-of.js';
import { ElectionSitting, electionItem, protocolOf } from '../testing/election-sitting.js';
import { chair, councillor, operator } from '../testing/people.js';

/** A council that has no chair yet; seat 1 presides as the senior (S-11). */
function withoutChair() {
  const council = councilOf(15);
  const members = council.members.map((member) => ({ ...member, office: null, seniority: member.seatNo }));
  const sitting = new ElectionSitting({ council: { ...council, members } });
  sitting.convened().enter(...Array.from({ length: 15 }, (_, index) => index + 1));
  sitting.when(operator, 'HandOverPresiding', { memberId: 'm1', reason: 'Radny senior' }).thenAccepted();
  sitting.when(chair, 'OpenSession', {}).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  return sitting;
}

/** The same, with a commission and an election of the chair begun. */
function chairElection(...candidates: readonly string[]) {
  const sitting = withoutChair().withCommission('m10', 'm11', 'm12');
  const electionId = sitting.begun();
  sitting.standing(electionId, ...candidates);
  return { sitting, electionId };
}

const electionIn = (sitting: ElectionSitting) => sitting.state.elections.all.at(-1);

describe('B-07, art. 19 ust. 1: elected with more votes than all other valid votes together', () => {
  it.each([
    ['7:7', [7, 7, 0], false],
    ['7:6:1', [7, 6, 1], false],
    ['8:6', [8, 6, 0], true],
  ] as const)('smoke test 3: %s with one candidate', (_, figures, wins) => {
    const { sitting, electionId } = chairElection('m3');
    sitting.leave(15);
    sitting.round(electionId, { m3: figures }).thenAccepted();
    expect(electionIn(sitting)?.awaiting).toEqual(wins ? ['m3'] : []);
  });

  it.each([
    ['7:7', { m3: 7, m4: 7 }, 0, false],
    ['7:6:1', { m3: 7, m4: 6 }, 1, false],
    ['8:6', { m3: 8, m4: 6 }, 0, true],
  ] as const)('smoke test 3: %s between two names', (_, figures, abstain, wins) => {
    const { sitting, electionId } = chairElection('m3', 'm4');
    sitting.leave(15);
    sitting.round(electionId, figures, { abstain }).thenAccepted();
    expect(electionIn(sitting)?.awaiting).toEqual(wins ? ['m3'] : []);
  });

  it('smoke test 3: 6 of 11 valid votes win with 15 statutory seats; invalid papers are no votes', () => {
    const { sitting, electionId } = chairElection('m3', 'm4');
    sitting.leave(14, 15);
    sitting.round(electionId, { m3: 6, m4: 5 }, { invalid: 2 }).thenAccepted();
    expect(electionIn(sitting)?.awaiting).toEqual(['m3']);
  });

  it('nobody: the two best go on, ties with them, without new nominations', () => {
    const { sitting, electionId } = chairElection('m3', 'm4', 'm5');
    sitting.round(electionId, { m3: 6, m4: 5, m5: 4 }).thenAccepted();
    expect(electionIn(sitting)).toMatchObject({ runOff: true, awaiting: [] });
    const late = { electionId, memberId: 'm6', fullName: null, nominatedBy: null };
    sitting.when(chair, 'NominateCandidate', late).thenRefused('nominations-closed');
    sitting.round(electionId, { m3: 8, m4: 7 }).thenAccepted();
    expect(electionIn(sitting)?.rounds.map(({ candidates }) => candidates)).toEqual([
      ['m3', 'm4', 'm5'],
      ['m3', 'm4'],
    ]);
    expect(electionIn(sitting)?.awaiting).toEqual(['m3']);
  });

  it('nobody again: new nominations; every round is kept', () => {
    const { sitting, electionId } = chairElection('m3', 'm4');
    sitting.round(electionId, { m3: 7, m4: 7 }, { abstain: 1 }).thenAccepted();
    expect(electionIn(sitting)?.candidates.map(({ candidacy }) => candidacy)).toEqual(['out', 'out']);
    sitting.when(chair, 'OpenSecretRound', { electionId }).thenRefused('candidates-missing');
    sitting
      .standing(electionId, 'm6')
      .round(electionId, { m6: [9, 6, 0] })
      .thenAccepted();
    expect(electionIn(sitting)?.rounds.map(({ no, paper }) => `${no} ${paper}`)).toEqual([
      '1 choose-one',
      '2 per-candidate',
    ]);
  });

  it('where the statut says so, new nominations follow at once', () => {
    const rules = { elections: { viceChairs: null, afterFailedRound: 'new-nominations' as const } };
    const sitting = new ElectionSitting({ rules }).atElection();
    sitting.withCommission('m10', 'm11', 'm12').when(chair, 'FixViceChairs', {
      number: 2,
      votingId: sitting.state.votings[0]?.votingId ?? '',
    });
    const electionId = sitting.begun('vice-chair');
    sitting.standing(electionId, 'm3', 'm4', 'm5');
    sitting.round(electionId, { m3: 5, m4: 5, m5: 5 }).thenAccepted();
    expect(electionIn(sitting)?.runOff).toBe(false);
  });
});

describe('S-11, art. 20 ust. 2c: the elected chair presides at once', () => {
  it('S-11: accepting gives the office and ends the senior’s presiding', () => {
    const { sitting, electionId } = chairElection('m3');
    sitting.round(electionId, { m3: [8, 7, 0] }).thenAccepted();
    const accepts = { electionId, candidateId: 'm3', accepts: true };
    sitting
      .when(councillor(3), 'AnswerElection', accepts)
      .thenTypes('ElectionAnswered', 'OfficeGained', 'ElectionEnded');
    expect(presiderOf(sitting.state)).toBe('m3');
    expect(rolesInForce(sitting.state, councillor(3))).toContain('chair');
    expect(rolesInForce(sitting.state, chair)).not.toContain('chair');
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenRefused('not-permitted');
    sitting.when(councillor(3), 'StartItem', { itemId: 'i3' }).thenAccepted();
  });

  it('declining leaves the office free and opens nominations again', () => {
    const { sitting, electionId } = chairElection('m3');
    sitting.round(electionId, { m3: [8, 7, 0] }).thenAccepted();
    sitting.when(chair, 'AnswerElection', { electionId, candidateId: 'm3', accepts: false }).thenAccepted();
    expect(presiderOf(sitting.state)).toBe('m1');
    expect(nextStep(sitting.state)).toMatchObject({ kind: 'election', step: 'nominate' });
  });

  it('nobody else answers for the elected, and a chair in office is not elected again', () => {
    const { sitting, electionId } = chairElection('m3');
    sitting.round(electionId, { m3: [8, 7, 0] }).thenAccepted();
    const answer = { electionId, candidateId: 'm3', accepts: true };
    sitting.when(councillor(4), 'AnswerElection', answer).thenRefused('not-permitted');
    sitting.accepted(electionId, 'm3');
    const again = { itemId: 'i2', office: 'chair', seats: 1 } as const;
    sitting.when(councillor(3), 'StartElection', again).thenRefused('office-taken').onGrounds('art. 19 ust. 1 u.s.g.');
  });
});

describe('B-08: vice-chairs, seat by seat, their number first', () => {
  const elected = () => {
    const told = chairElection('m3');
    told.sitting.round(told.electionId, { m3: [8, 7, 0] }).thenAccepted();
    return told.sitting.accepted(told.electionId, 'm3');
  };

  it('no number, no election; the number rests on an adopted open vote and is one to three', () => {
    const sitting = elected();
    const start = { itemId: 'i2', office: 'vice-chair', seats: 1 } as const;
    sitting.when(councillor(3), 'StartElection', start).thenRefused('vice-chair-number-missing');
    sitting.when(councillor(3), 'FixViceChairs', { number: 1, votingId: 'nothing' }).thenRefused('resolution-required');
    const votingId = sitting.resolved('Ustalenie liczby wiceprzewodniczących');
    sitting.when(councillor(3), 'FixViceChairs', { number: 4, votingId }).thenRefused('vice-chair-number-invalid');
    sitting.when(councillor(3), 'FixViceChairs', { number: 1, votingId }).thenAccepted();
    const electionId = sitting.begun('vice-chair');
    sitting
      .standing(electionId, 'm4')
      .round(electionId, { m4: [15, 0, 0] })
      .thenAccepted();
    sitting.accepted(electionId, 'm4');
    sitting.when(councillor(3), 'StartElection', start).thenRefused('office-taken');
  });

  it('the chair does not stand for it', () => {
    const sitting = elected();
    const votingId = sitting.resolved('Ustalenie liczby wiceprzewodniczących');
    sitting.when(councillor(3), 'FixViceChairs', { number: 1, votingId }).thenAccepted();
    const electionId = sitting.begun('vice-chair');
    const nomination = { electionId, memberId: 'm3', fullName: null, nominatedBy: null };
    sitting.when(councillor(3), 'NominateCandidate', nomination).thenRefused('office-taken');
  });
});

describe('art. 19 ust. 4: dismissal', () => {
  const motion = (signatories: readonly string[], memberId = 'm1') => ({
    itemId: 'i2',
    office: 'dismissal' as const,
    seats: 1,
    dismissal: { memberId, signatories },
  });

  it('needs a quarter of the statutory composition and an officer', () => {
    const sitting = new ElectionSitting().atElection();
    const few = motion(['m3', 'm4', 'm5', 'm5']);
    sitting
      .when(chair, 'StartElection', few)
      .thenRefused('dismissal-signatures', { signed: 3, required: 4 })
      .onGrounds('art. 19 ust. 4 u.s.g.');
    const nobody = motion(['m3', 'm4', 'm5', 'm6'], 'm7');
    sitting.when(chair, 'StartElection', nobody).thenRefused('holds-no-office');
  });

  it('the absolute majority takes the office and the presiding away', () => {
    const sitting = new ElectionSitting().atElection().withCommission('m10', 'm11', 'm12');
    sitting.when(chair, 'StartElection', motion(['m3', 'm4', 'm5', 'm6'])).thenAccepted();
    sitting.round(sitting.lastId, { m1: [8, 5, 2] }).thenTypes('RoundAnnounced', 'OfficeLost', 'ElectionEnded');
    expect(presiderOf(sitting.state)).toBeNull();
    sitting.when(chair, 'CloseSession', { reason: null }).thenRefused('not-permitted');
    sitting.when(councillor(2), 'HandOverPresiding', { memberId: 'm2', reason: 'Odwołanie' }).thenAccepted();
  });

  it('failing, the officer stays', () => {
    const sitting = new ElectionSitting().atElection().withCommission('m10', 'm11', 'm12');
    sitting.when(chair, 'StartElection', motion(['m3', 'm4', 'm5', 'm6'])).thenAccepted();
    sitting.round(sitting.lastId, { m1: [7, 6, 2] }).thenTypes('RoundAnnounced', 'ElectionEnded');
    expect(electionIn(sitting)?.ending).toBe('not-dismissed');
    expect(presiderOf(sitting.state)).toBe('m1');
  });
});

describe('B-09: lay judges, each by an own result', () => {
  it('as many as there are seats, a tie on the border is voted again', () => {
    const sitting = new ElectionSitting({
      agenda: [plainItem(1), electionItem(2, { office: 'lay-judges', seats: 2 })],
    });
    sitting.atElection().withCommission('m10', 'm11', 'm12');
    const electionId = sitting.begun('lay-judges', 2);
    const ids = ['Anna Kos', 'Jan Lis', 'Ewa Sowa', 'Adam Wilk'].map((fullName) => {
      sitting.when(chair, 'NominateCandidate', { electionId, memberId: null, fullName, nominatedBy: null });
      return sitting.lastId;
    });
    const [a = '', b = '', c = '', d = ''] = ids;
    sitting
      .round(electionId, { [a]: [14, 1, 0], [b]: [9, 6, 0], [c]: [9, 5, 1], [d]: [5, 10, 0] })
      .thenTypes('RoundAnnounced');
    expect(electionIn(sitting)?.rounds[0]?.elected).toEqual([a]);
    sitting.round(electionId, { [b]: [8, 7, 0], [c]: [7, 8, 0] }).thenTypes('RoundAnnounced', 'ElectionEnded');
    expect(electionIn(sitting)?.rounds.flatMap(({ elected }) => elected)).toEqual([a, b]);
  });
});

describe('V-20: where there is no election there is no secret vote', () => {
  it('an election begins under its own kind of item only', () => {
    const sitting = new ElectionSitting().opened(15);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    const start = { itemId: 'i1', office: 'chair', seats: 1 } as const;
    sitting.when(chair, 'StartElection', start).thenRefused('item-not-election').onGrounds('art. 14 ust. 2 u.s.g.');
  });

  it('the item is not left while its election runs; the chair may end it with a reason', () => {
    const { sitting, electionId } = chairElection();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenRefused('election-unfinished');
    sitting.when(chair, 'CloseSession', { reason: null }).thenRefused('election-unfinished');
    sitting.when(chair, 'EndElection', { electionId, reason: ' ' }).thenRefused('reason-required');
    sitting.when(chair, 'EndElection', { electionId, reason: 'Nikt nie kandyduje' }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  });
});

describe('V-15 in secret votes: two people, the same figures', () => {
  it('the second person enters them again', () => {
    const { sitting, electionId } = chairElection('m3');
    sitting.boxClosed(electionId);
    const count = protocolOf(15, { m3: [8, 7, 0] });
    sitting.when(councillor(10), 'EnterRoundCount', { electionId, count }).thenAccepted();
    sitting.when(councillor(10), 'ConfirmRoundCount', { electionId, count }).thenRefused('second-person-required');
    const other = protocolOf(15, { m3: [7, 8, 0] });
    sitting.when(councillor(11), 'ConfirmRoundCount', { electionId, count: other }).thenRefused('second-count-differs');
    sitting.when(councillor(5), 'ConfirmRoundCount', { electionId, count }).thenRefused('not-permitted');
    sitting.when(councillor(11), 'ConfirmRoundCount', { electionId, count }).thenAccepted();
  });
});
