import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../agenda/agenda-item.js';
import { nextStep } from '../session/next-step.js';
import { annualAgenda } from '../testing/annual-agenda.js';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { voteOn } from '../testing/special-sitting.js';
import { dossierPapers, missingPapers } from './dossier.js';

const underDischarge = (agenda: readonly ItemDraft[]) => {
  const sitting = new Sitting({ agenda: agenda.filter(({ kind }) => kind === 'discharge') }).opened(9);
  sitting.when(chair, 'StartItem', { itemId: 'i6' }).thenAccepted();
  return sitting;
};
const vote = { itemId: 'i6', documentIds: [], ...voteOn('discharge') };

describe('R-06, art. 271 ust. 1 u.f.p.: the papers of the discharge', () => {
  it('all ticked, the vote follows at once', () => {
    const sitting = underDischarge(annualAgenda());
    expect(nextStep(sitting.state)).toEqual({ kind: 'prepare-voting', itemId: 'i6' });
    sitting.when(chair, 'WaiveDossier', { itemId: 'i6', reason: 'Bez powodu' }).thenRefused('dossier-complete');
    sitting.when(chair, 'PrepareVoting', vote).thenAccepted();
  });

  it('missing ones hold the vote back until the chair goes on with a reason, kept for ever', () => {
    const sitting = underDischarge(annualAgenda(false));
    expect(nextStep(sitting.state)).toEqual({ kind: 'waive-dossier', itemId: 'i6', missing: 6 });
    sitting
      .when(chair, 'PrepareVoting', vote)
      .thenRefused('discharge-papers-missing', { missing: 6 })
      .onGrounds('art. 271 ust. 1 u.f.p.');
    const waiver = { itemId: 'i6', reason: 'Opinię RIO odczytano na sali' };
    sitting.when(operator, 'WaiveDossier', waiver).thenRefused('not-permitted');
    sitting.when(chair, 'WaiveDossier', { ...waiver, reason: ' ' }).thenRefused('reason-required');
    const payload = { ...waiver, missing: [...dossierPapers] };
    sitting.when(chair, 'WaiveDossier', waiver).thenEvents({ type: 'DossierWaived', payload });
    expect(sitting.state.waivers).toMatchObject([{ itemId: 'i6', reason: waiver.reason }]);
    sitting.when(chair, 'PrepareVoting', vote).thenAccepted();
  });

  it('a procedural vote under the item needs no papers', () => {
    const sitting = underDischarge(annualAgenda(false));
    sitting.when(chair, 'PrepareVoting', { ...vote, ...voteOn('ordinary'), kind: 'procedural' }).thenAccepted();
  });

  it('a tick names a document of the agenda or a reason, never both, and each paper once', () => {
    const agenda = annualAgenda();
    const [paper] = dossierPapers;
    const entry = { paper, documentId: 'd6', reason: null };
    const wrong = [
      [{ ...entry, documentId: 'd99' }],
      [{ ...entry, reason: 'Nie dotyczy' }],
      [{ ...entry, documentId: null }],
      [{ ...entry, documentId: null, reason: ' ' }],
      [entry, entry],
    ];
    for (const dossier of wrong) {
      const changed = agenda.map((item) => (item.itemId === 'i6' ? { ...item, dossier } : item));
      expect(() => new Sitting({ agenda: changed }).prepared()).toThrow('dossier-invalid');
    }
    expect(missingPapers({ kind: 'discharge', dossier: [entry] })).toHaveLength(5);
    expect(missingPapers({ kind: 'resolution' })).toEqual([]);
  });
});
