import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../core/src/agenda/agenda-item.js';
import type { Council } from '../../core/src/council/council.js';
import { type RefusalCode, refusalCodes } from '../../core/src/kernel/refusal.js';
import { defaultRules } from '../../core/src/session/rules.js';
import { agendaOf, plainItem, resolutionItem, simpleVote, voteWith } from '../../core/src/testing/agenda-of.js';
import { annualAgenda } from '../../core/src/testing/annual-agenda.js';
import { budgetCommittee, sittingOf } from '../../core/src/testing/committees-of.js';
import { councilOf } from '../../core/src/testing/council-of.js';
import { committeesUnderItem, openedFor, presider } from '../../core/src/testing/joint-sitting.js';
import { amendableAgenda } from '../../core/src/testing/orders/amendments.js';
import type { Outcome } from '../../core/src/testing/outcome.js';
import { chair, office, operator } from '../../core/src/testing/people.js';
import { diceOf } from '../../core/src/testing/random-orders.js';
import { tell } from '../../core/src/testing/random-sitting.js';
import { header, Sitting } from '../../core/src/testing/sitting.js';
import { voteOn } from '../../core/src/testing/special-sitting.js';
import { refusalMessage, refusalTexts } from './refusal-texts.js';
import { electionSituations } from './testing/election-situations.js';

const placeholders = (code: RefusalCode) => [...refusalTexts[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const withPlaceholders = refusalCodes.filter((code) => placeholders(code).length > 0);

const amendment = {
  itemId: 'i2',
  change: { kind: 'delete', unitId: 'u4' },
  mover: { kind: 'member', memberId: 'm3' },
} as const;

/** A situation of life for every sentence that has figures or names in it. */
const situations: Partial<Record<RefusalCode, () => Outcome>> = {
  ...electionSituations,
  'no-quorum': () => new Sitting().convened().when(chair, 'OpenSession', {}),
  'agenda-item-duplicate': () => prepare({ agenda: [plainItem(1), { ...plainItem(1), number: '1a' }] }),
  'member-duplicate': () => {
    const council = councilOf(15);
    return prepare({ council: { ...council, members: [...council.members.slice(0, 2), council.members[1]] } });
  },
  'too-many-mandates': () => prepare({ council: { ...councilOf(16), statutorySize: 15 } }),
  'draft-missing': () =>
    new Sitting({ agenda: [{ ...resolutionItem(7), documents: [] }] }).prepared().when(office, 'ConveneSession', {}),
  'item-already-discussed': () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting(voteWith({ kind: 'absolute-of-statutory' }));
    for (let no = 1; no < 9; no += 1) sitting.votes(no, 'for').thenAccepted();
    return sitting.counted(votingId).when(chair, 'ChangeAgenda', { votingId, agenda: [plainItem(1)] });
  },
  'item-not-startable': () => new Sitting().underItem(9).when(chair, 'StartItem', { itemId: 'i2' }),
  'item-step-unknown': () =>
    new Sitting().underItem(9).when(chair, 'TakeItemStep', { itemId: 'i2', step: 'residents' }),
  'item-not-in-progress': () => new Sitting().underItem(9).when(chair, 'FinishItem', { itemId: 'i3' }),
  'voting-unfinished': () => {
    const sitting = new Sitting().underItem(9);
    sitting.withVoting();
    return sitting.when(chair, 'StartItem', { itemId: 'i3' });
  },
  'entries-unconfirmed': () => {
    const sitting = new Sitting({ rules: { enteredVotes: true } }).underItem(9);
    const votingId = sitting.withOpenVoting();
    const sheet = { votingId, memberId: 'm3', choice: 'for', origin: 'paper' } as const;
    sitting.when(operator, 'EnterBallot', sheet).thenAccepted();
    return sitting.when(chair, 'CloseVoting', { votingId });
  },
  'motion-pending': () => {
    const sitting = new Sitting().underItem(9);
    const motion = { kind: 'recess', text: 'Wniosek o przerwę', memberId: 'm3' } as const;
    sitting.when(chair, 'MoveFormalMotion', motion).thenAccepted();
    return sitting.when(chair, 'MoveFormalMotion', motion);
  },
  'guest-already-admitted': () => {
    const village = { fullName: 'Jan Nowy', role: 'village-head' } as const;
    const sitting = new Sitting().underItem(9);
    sitting.when(operator, 'AdmitGuest', village).thenAccepted();
    return sitting.when(chair, 'AdmitGuest', village);
  },
  'draft-not-open': () => {
    const sitting = new Sitting({ agenda: amendableAgenda(3) }).underItem(9);
    sitting.withOpenVoting();
    return sitting.counted().when(chair, 'MoveAmendment', amendment);
  },
  'amendments-waiting': () => {
    const sitting = new Sitting({ agenda: amendableAgenda(3) }).underItem(9);
    sitting.when(chair, 'MoveAmendment', amendment).thenAccepted();
    return sitting.when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...voteWith({ kind: 'simple' }) });
  },
  'discharge-decision-required': () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting(voteOn('discharge'));
    return sitting.counted().when(chair, 'StartItem', { itemId: 'i3' });
  },
  'annual-sequence': () => annualSitting(annualAgenda()).when(chair, 'StartItem', { itemId: 'i6' }),
  'item-vote-missing': () => prepare({ agenda: [{ ...resolutionItem(3), kind: 'confidence' }] }),
  'dossier-invalid': () =>
    prepare({
      agenda: [{ ...plainItem(1), dossier: [{ paper: 'financial-statement', documentId: 'd9', reason: null }] }],
    }),
  'discharge-papers-missing': () => {
    const sitting = annualSitting(annualAgenda(false).filter(({ kind }) => kind === 'discharge'));
    sitting.when(chair, 'StartItem', { itemId: 'i6' }).thenAccepted();
    return sitting.when(chair, 'PrepareVoting', { itemId: 'i6', documentIds: [], ...voteOn('discharge') });
  },
  'debate-full': () => {
    const guests = Array.from({ length: 16 }, (_, no) => ({
      personId: `r${no}`,
      fullName: 'Jan Gil',
      role: 'resident',
    }));
    const council = { ...councilOf(15), guests } as Council;
    const sitting = new Sitting({ agenda: annualAgenda(), council }).underItem(9);
    for (let no = 0; no < 15; no += 1) sitting.speaks(`r${no}`).thenAccepted();
    return sitting.speaks('r15');
  },
  'floor-taken': () => {
    const sitting = new Sitting().underItem(9);
    sitting.speaks('mayor').thenAccepted();
    return sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' });
  },
  'debate-raise-too-low': () => {
    const sitting = annualSitting(annualAgenda());
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    const votingId = sitting.withOpenVoting({ ...simpleVote, kind: 'procedural' });
    sitting.votes(1, 'for').thenAccepted();
    return sitting.counted(votingId).when(chair, 'RaiseDebateLimit', { votingId, residents: 15 });
  },
  'committee-invalid': () =>
    prepare({ header: sittingOf({ ...budgetCommittee, quorum: { p: 1, q: 3 } }), agenda: agendaOf(3) }),
  'hand-count-exceeds': () => {
    const sitting = committeesUnderItem([3, 4, 5]);
    const votingId = openedFor(sitting, 'budget');
    return sitting.when(presider, 'CountHands', { votingId, for: 3, against: 1, abstain: 0 });
  },
  'majority-unreachable': () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withVoting(voteWith({ kind: 'qualified', p: 3, q: 5, of: 'statutory' }));
    return sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false });
  },
};

function annualSitting(agenda: readonly ItemDraft[]): Sitting {
  return new Sitting({ agenda }).opened(9);
}

function prepare(change: object): Outcome {
  const payload = { header, council: councilOf(15), agenda: agendaOf(3), rules: defaultRules, ...change };
  return new Sitting().when(office, 'PrepareSession', payload);
}

describe('refusals in Polish', () => {
  it.each(refusalCodes)('%s is a sentence', (code) => {
    expect(refusalTexts[code]).toMatch(/^[\p{Lu}{].*\.$/u);
    expect(refusalTexts[code]).not.toMatch(/ {2}|\{\{|\}\}/);
  });

  it('no two refusals say the same', () => {
    const sentences = Object.values(refusalTexts);
    expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
  });

  it.each(withPlaceholders)('%s fills every place of its sentence', (code) => {
    const refusal = situations[code]?.().refusal;
    if (!refusal) throw new Error(`No situation for ${code}, or it was accepted`);
    expect(refusal.code).toBe(code);
    expect(Object.keys(refusal.details ?? {})).toEqual(expect.arrayContaining(placeholders(code)));
    const { text } = refusalMessage(refusal);
    expect(text).not.toMatch(/[{}]/);
    for (const name of placeholders(code)) expect(text).toContain(String(refusal.details?.[name ?? '']));
  });

  it('whatever people order, every refusal becomes a whole sentence', () => {
    for (let no = 0; no < 30; no += 1) {
      const dice = diceOf(no);
      const { steps } = tell({
        statutorySize: 15,
        start: no,
        orders: Array.from({ length: 200 }, () => dice(2 ** 32)),
      });
      for (const { outcome } of steps) {
        if (!outcome.refusal) continue;
        const known = Object.keys(outcome.refusal.details ?? {});
        expect(known).toEqual(expect.arrayContaining(placeholders(outcome.refusal.code)));
      }
    }
  });

  it('keeps code, article and figures beside the sentence', () => {
    const refusal = situations['no-quorum']?.().refusal;
    expect(refusal && refusalMessage(refusal)).toEqual({
      code: 'no-quorum',
      article: 'art. 14 ust. 1 u.s.g.',
      details: { present: 0, required: 8 },
      text: 'Brak kworum: obecnych 0, wymaganych 8.',
    });
  });

  it('K-08: while committees sit no refusal they can get speaks of a „sesja”', () => {
    const ofTheCouncil: readonly RefusalCode[] = ['requester-consent-required'];
    const spoken = (Object.keys(refusalTexts) as RefusalCode[])
      .filter((code) => !ofTheCouncil.includes(code))
      .map((code) => refusalMessage({ code }, true).text);
    expect(spoken.filter((text) => /sesj/i.test(text))).toEqual([]);
    expect(refusalMessage({ code: 'session-closed' }).text).toBe('Sesja jest zamknięta.');
  });
});
