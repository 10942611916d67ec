import { describe, expect, it } from 'vitest';
import { plainItem } from '../testing/agenda-of.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { absoluteOfStatutory, isValidMajority } from './majority.js';
import { formsOffered, matterIds, matterOfBasis, matters } from './matters.js';
import { obligationKeyword, proposeMatter } from './propose-matter.js';

describe('§3: the table of matters', () => {
  it('G-01: every preset is a valid majority under one basis of its own', () => {
    for (const id of matterIds) {
      expect(isValidMajority(matters[id].majority)).toBe(true);
      expect(matterOfBasis(matters[id].basis)).toBe(id === 'ordinary' ? null : id);
    }
  });

  it('V-20: secret voting stands at chair, vice-chairs, their dismissal and lay judges, and nowhere else', () => {
    const secret = matterIds.filter((id) => formsOffered(id).includes('secret'));
    expect(secret).toEqual(['chair-election', 'chair-dismissal', 'lay-judges']);
    for (const id of secret) expect(formsOffered(id)).toEqual(['secret']);
  });

  it('V-19: the three recall referenda are voted by roll call only; any open matter may be', () => {
    expect(matterIds.filter((id) => formsOffered(id).join() === 'roll-call')).toEqual([
      'recall-after-discharge',
      'recall-after-confidence',
      'recall-other-reason',
    ]);
    expect(formsOffered('chair-resignation')).toEqual(['open', 'roll-call']);
    expect(formsOffered(null)).toEqual(['open', 'roll-call']);
  });

  it('V-21: an unnamed open vote is no form', () => {
    for (const id of matterIds) expect(['open', 'roll-call', 'secret']).toContain(matters[id].form);
  });
});

describe('preparing a vote on a named matter', () => {
  const prepare = (wish: object, kind: 'resolution' | 'agenda-changes' = 'resolution') => {
    const agenda = [plainItem(1), { ...plainItem(2), kind }, plainItem(3)];
    const sitting = new Sitting({ agenda: agenda }).prepared();
    sitting.given({ type: 'SessionConvened', payload: { noticeAt: sitting.now } });
    sitting.enter(1, 2, 3, 4, 5, 6, 7, 8);
    sitting.when(chair, 'OpenSession', {}).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    const payload = { itemId: 'i2', documentIds: [], ...voteOn('ordinary'), ...wish };
    return { sitting, outcome: sitting.when(chair, 'PrepareVoting', payload) };
  };

  it('the law’s majority stands, whatever is asked', () => {
    for (const matter of matterIds) {
      if (matters[matter].form === 'secret' || matter === 'agenda-change') continue;
      const other = { kind: 'qualified' as const, p: 2, q: 3, of: 'votes' as const };
      prepare({ ...voteOn(matter), majority: other })
        .outcome.thenRefused('locked-majority')
        .onGrounds(matters[matter].basis);
      const { outcome, sitting } = prepare(voteOn(matter));
      outcome.thenTypes('VotingPrepared');
      expect(sitting.state.votings[0]).toMatchObject({ matter, form: matters[matter].form });
    }
  });

  it('the basis alone names the matter too; a foreign basis is refused', () => {
    const { majority, basis } = matters.discharge;
    const { sitting } = prepare({ matter: undefined, majority, basis });
    expect(sitting.state.votings[0]?.matter).toBe('discharge');
    prepare({ matter: undefined, majority: { kind: 'simple' }, basis }).outcome.thenRefused('locked-majority');
    prepare({ ...voteOn('discharge'), basis: '§ 12 Statutu' }).outcome.thenRefused('matter-basis-mismatch');
    prepare({ matter: 'ordinary', majority: { kind: 'simple' }, basis }).outcome.thenRefused('matter-basis-mismatch');
  });

  it('V-22: a motion under the changes of the agenda takes the absolute majority of the statutory composition', () => {
    const motion = { matter: undefined, kind: 'procedural', majority: { kind: 'simple' } };
    prepare(motion, 'agenda-changes').outcome.thenRefused('agenda-change-majority').onGrounds('art. 20 ust. 1a u.s.g.');
    const { sitting } = prepare({ ...motion, majority: { kind: 'absolute-of-statutory' } }, 'agenda-changes');
    expect(sitting.state.votings[0]?.matter).toBe('agenda-change');
    // A break or a closing of the list moved under the same item is named as what it is.
    prepare({ ...motion, matter: 'ordinary' }, 'agenda-changes').outcome.thenAccepted();
    for (const kind of ['simple', 'absolute-of-votes'] as const) {
      prepare({ ...voteOn('agenda-change'), majority: { kind } })
        .outcome.thenRefused('agenda-change-majority')
        .onGrounds('art. 20 ust. 1a u.s.g.');
    }
  });

  it('V-20: secret only where the act allows it, and never by the devices of the open vote', () => {
    prepare({ form: 'secret' }).outcome.thenRefused('secret-vote-forbidden').onGrounds('art. 14 ust. 2 u.s.g.');
    prepare({ ...voteOn('treasurer'), form: 'secret' }).outcome.thenRefused('secret-vote-forbidden');
    prepare(voteOn('chair-election')).outcome.thenRefused('secret-vote-elsewhere').onGrounds('art. 19 ust. 1 u.s.g.');
    prepare({ ...voteOn('chair-election'), form: 'open' }).outcome.thenRefused('secret-vote-required');
    prepare({ ...voteOn('lay-judges'), form: 'roll-call' }).outcome.thenRefused('secret-vote-required');
  });

  it('V-19: roll call where the act demands it, and wherever it is wanted', () => {
    prepare({ ...voteOn('recall-other-reason'), form: 'open' })
      .outcome.thenRefused('roll-call-required')
      .onGrounds('art. 28b ust. 4 u.s.g.');
    expect(prepare({ form: 'roll-call' }).sitting.state.votings[0]?.form).toBe('roll-call');
  });

  it('smoke 2: an agenda change 7:1 with 8 present is not adopted for N = 15', () => {
    const { sitting } = prepare(voteOn('agenda-change'));
    sitting.when(chair, 'OpenVoting', { votingId: sitting.lastId, acceptUnreachable: false }).thenAccepted();
    for (const no of [1, 2, 3, 4, 5, 6, 7]) sitting.votes(no, 'for').thenAccepted();
    sitting.votes(8, 'against').thenAccepted();
    sitting.counted();
    expect(sitting.state.votings[0]?.result?.outcome).toBe('not-adopted');
    expect(absoluteOfStatutory(15)).toBe(8);
  });
});

describe('V-25, art. 58 ust. 2, Q-04: what is proposed', () => {
  it.each([
    ['w sprawie zaciągnięcia pożyczki długoterminowej', 'pożyczki'],
    ['w sprawie udzielenia pożyczek', 'pożyczek'],
    ['w sprawie zaciągnięcia kredytu', 'kredytu'],
    ['w sprawie emisji Obligacji komunalnych', 'Obligacji'],
    ['w sprawie udzielenia poręczenia', 'poręczenia'],
    ['w sprawie zaciągnięcia zobowiązań wieloletnich', 'zobowiązań'],
    ['w sprawie udzielenia gwarancji', 'gwarancji'],
    ['w sprawie zmian w budżecie', null],
    ['w sprawie akredytacji', null],
  ])('%s → %s', (title, keyword) => {
    expect(obligationKeyword(title)).toBe(keyword);
    const matter = keyword ? 'financial-obligations' : 'ordinary';
    expect(proposeMatter({ kind: 'resolution', title })).toMatchObject({ matter, keyword });
  });

  it('by the kind of the item; the words of a report propose nothing', () => {
    expect(proposeMatter({ kind: 'discharge', title: 'x' })).toMatchObject({
      matter: 'discharge',
      because: 'item-kind',
    });
    expect(proposeMatter({ kind: 'confidence', title: 'x' }).matter).toBe('confidence');
    expect(proposeMatter({ kind: 'agenda-changes', title: 'x' }).matter).toBe('agenda-change');
    expect(proposeMatter({ kind: 'information', title: 'o kredytach' }).because).toBe('default');
  });
});
