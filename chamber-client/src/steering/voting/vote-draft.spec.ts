import { describe, expect, it } from 'vitest';
import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { bodyOfVote } from '../../../../web-shared/src/voting/majority-body.js';
import { withMatter } from '../../../../web-shared/src/voting/vote-terms.js';
import { committeeOf } from '../testing/sample-committee.js';
import { sampleView } from '../testing/sample-view.js';
import { blankDraft, committeeDraft, faultsOf, plannedDraft, withTerms, wordToJudge } from './vote-draft.js';

const [, resolution] = sampleView.agenda.items;
if (!resolution?.vote) throw new Error('item 2 has a vote');
const vote: PlannedVote = { ...resolution.vote, ...votingMatters.ordinary };
const loan = { ...resolution, kind: 'resolution' as const, title: 'Podjęcie uchwały w sprawie zaciągnięcia kredytu' };

describe('Q-04: the matter a planned vote starts with', () => {
  it('is the one the office named, and goes into the order', () => {
    const draft = plannedDraft(resolution, { ...vote, ...votingMatters.confidence, matter: 'confidence' });
    expect(draft).toMatchObject({ matter: 'confidence', majority: { kind: 'absolute-of-statutory' } });
  });

  it('follows the kind of the item where nobody named one', () => {
    expect(plannedDraft({ ...resolution, kind: 'discharge' }, vote)).toMatchObject({
      matter: 'discharge',
      ...votingMatters.discharge,
    });
  });

  it('is known by its basis in agendas kept from before', () => {
    expect(plannedDraft(resolution, { ...vote, ...votingMatters['inter-municipal-union'] }).matter).toBe(
      'inter-municipal-union',
    );
    expect(plannedDraft(resolution, vote).matter).toBe('ordinary');
    expect(plannedDraft(resolution, { ...vote, basis: 'statut § 12' }).matter).toBeUndefined();
  });

  it('V-22: under the item for changes of the agenda it is always such a change', () => {
    expect(blankDraft({ itemId: 'i2', kind: 'agenda-changes' })).toMatchObject({ matter: 'agenda-change' });
  });
});

describe('K-06: a committee votes by its statut', () => {
  const members = committeeOf(['m3', 'm4', 'm5', 'm6', 'm7'], { majority: { kind: 'absolute-of-statutory' } });

  it('whatever the agenda foresaw; a sitting prepared without a majority keeps the agenda’s', () => {
    expect(plannedDraft(resolution, vote, members)).toMatchObject({
      committeeId: 'budget',
      majority: { kind: 'absolute-of-statutory' },
    });
    expect(committeeDraft(resolution, members).majority).toEqual({ kind: 'absolute-of-statutory' });
    expect(plannedDraft(resolution, vote, committeeOf(['m3'])).majority).toEqual({ kind: 'simple' });
  });

  it('its number is counted of its members, a council’s of the council', () => {
    const view = { ...sampleView, committees: [members] };
    expect(bodyOfVote(view, { committeeId: 'budget' })).toEqual({ body: 'committee', size: 5 });
    expect(bodyOfVote(sampleView, {})).toEqual({ body: 'council', size: 15 });
  });
});

describe('V-25: a word that suggests art. 58 ust. 2', () => {
  it('waits for a person, whichever way they answer', () => {
    const draft = plannedDraft(loan, vote);
    expect(draft.matter).toBeUndefined();
    expect(wordToJudge(loan, draft)).toBe('kredytu');
    expect(faultsOf(draft, loan)).toEqual(['matter-unjudged']);
    for (const matter of ['financial-obligations', 'ordinary'] as const) {
      const answered = withTerms(draft, withMatter(draft, matter));
      expect(answered).toMatchObject({ matter, ...votingMatters[matter] });
      expect(faultsOf(answered, loan)).toEqual([]);
    }
  });

  it('asks nothing once the office has named the matter', () => {
    expect(faultsOf(plannedDraft(loan, { ...vote, matter: 'ordinary' }), loan)).toEqual([]);
  });
});

it('V-20: a matter that is secret by law is not prepared as an open vote', () => {
  const draft = withTerms(blankDraft(resolution), withMatter(vote, 'chair-election'));
  expect(faultsOf({ ...draft, subject: 'Wybór przewodniczącego' })).toEqual(['secret-by-paper']);
});

it('V-19: a chosen roll call stays with the next matter, never where the law demands a form of its own', () => {
  expect(withMatter({ ...vote, form: 'roll-call' }, 'discharge').form).toBe('roll-call');
  expect(withMatter({ ...vote, form: 'open' }, 'recall-other-reason').form).toBeUndefined();
});
