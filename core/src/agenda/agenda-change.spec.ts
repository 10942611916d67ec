import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, plainItem } from '../testing/agenda-of.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { votingMatters } from '../voting/voting-matters.js';
import { agendaSteps } from './agenda-change.js';
import { type AgendaItem, agendaAfterChange, plannedItem } from './agenda-item.js';

const before = agendaOf(6).map(plannedItem);
const drafts = agendaOf(6);
const stepsTo = (after: typeof drafts) => agendaSteps(before, agendaAfterChange(before, after));

describe('the change log of the agenda (art. 20 ust. 1a)', () => {
  it('names what was added and withdrawn; what was only renumbered did not move', () => {
    const renumbered = drafts.toSpliced(2, 1).map((draft, index) => ({ ...draft, number: `${index + 1}` }));
    expect(stepsTo(renumbered)).toEqual([{ kind: 'withdrawn', itemId: 'i3', title: drafts[2]?.title, from: '3' }]);
    expect(stepsTo([...drafts, plainItem(9)])).toEqual([{ kind: 'added', itemId: 'i9', title: 'Punkt 9', to: '9' }]);
  });

  it('names the one item that moved, and a new title', () => {
    const [first, second, third, ...others] = drafts;
    if (!first || !second || !third) throw new Error('six items');
    const moved = [first, third, { ...second, title: 'Inny tytuł' }, ...others].map((draft, index) => ({
      ...draft,
      number: `${index + 1}`,
    }));
    expect(stepsTo(moved)).toEqual([
      { kind: 'moved', itemId: 'i2', title: 'Inny tytuł', from: '2', to: '3' },
      { kind: 'renamed', itemId: 'i2', title: 'Inny tytuł', before: second.title },
    ]);
  });

  it('a split leaves one part in place and adds the other', () => {
    const [first, second, ...others] = drafts;
    if (!first || !second) throw new Error('six items');
    const parts = [
      { ...second, title: 'Część pierwsza' },
      { ...second, itemId: 'i2b', title: 'Część druga' },
    ];
    expect(stepsTo([first, ...parts, ...others]).map(({ kind }) => kind)).toEqual(['renamed', 'added']);
  });

  it('what was withdrawn comes back as restored', () => {
    const without = agendaAfterChange(before, drafts.toSpliced(1, 1));
    expect(agendaSteps(without, agendaAfterChange(without, drafts))).toEqual([
      { kind: 'restored', itemId: 'i2', title: drafts[1]?.title, to: '2' },
    ]);
  });

  it('what is put back keeps its text, opinions, papers and planned election (K-10, R-06)', () => {
    const papers = {
      text: [{ unitId: 'u1', label: '§ 1', text: 'Budżet wynosi 100 zł.' }],
      opinions: [
        { committee: 'Komisja Budżetu', opinion: 'positive', remarks: null, votes: null, day: null, sessionId: null },
      ],
      dossier: [{ paper: 'audit-chamber-opinion', documentId: null, reason: 'Nie dotyczy' }],
      election: { office: 'vice-chair', seats: 1 },
    } satisfies Partial<AgendaItem>;
    const full = before.map((item) => (item.itemId === 'i2' ? { ...item, ...papers } : item));
    const without = agendaAfterChange(full, drafts.toSpliced(1, 1));
    expect(without.at(-1)).toMatchObject({ itemId: 'i2', status: 'withdrawn' });
    const [, restored] = agendaAfterChange(without, drafts);
    expect(restored).toEqual({ ...before[1], ...papers });
  });

  it('any order: those not called moved keep their order, and the same order has no steps', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...drafts], { minLength: 6 }), (shuffled) => {
        const steps = stepsTo(shuffled);
        const movedIds = steps.map(({ itemId }) => itemId);
        const still = (agenda: typeof drafts) =>
          agenda.map(({ itemId }) => itemId).filter((itemId) => !movedIds.includes(itemId));
        expect(still(shuffled)).toEqual(still(drafts));
        expect(stepsTo(drafts)).toEqual([]);
      }),
    );
  });

  it('S-06, V-22: a whole change stands in the log of changes with its vote, its author and the consent', () => {
    const header = {
      ...{ number: 1, title: 'Sesja', date: '2026-11-24', time: '10:00', place: 'Sala', training: false },
      request: { by: 'mayor' as const, filedOn: '2026-11-20', signatories: [] },
    };
    const sitting = new Sitting({ agenda: drafts, header }).underItem(8);
    const vote = { subject: 'Zdjęcie punktu 4', kind: 'procedural' as const, ...votingMatters['agenda-change'] };
    const votingId = sitting.withOpenVoting(vote);
    for (const no of [1, 2, 3, 4, 5, 6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
    sitting.counted();
    const agenda = drafts.toSpliced(3, 1);
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda }).thenRefused('requester-consent-required');
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda, requesterConsent: true }).thenAccepted();
    expect(sitting.state.agendaChanges).toEqual([
      expect.objectContaining({
        version: 2,
        votingId,
        requesterConsent: true,
        steps: [expect.objectContaining({ kind: 'withdrawn', itemId: 'i4', from: '4' })],
        actor: expect.objectContaining({ memberId: 'm1' }),
      }),
    ]);
  });
});
