import { describe, expect, it } from 'vitest';
import { plannedItem } from '../../../../core/src/agenda/agenda-item.js';
import { blockerOf } from '../../../../core/src/annual/sequence.js';
import { sessionPurposes } from '../../../../core/src/session/session-purpose.js';
import { itemDraft } from '../../../../protocol/src/session/agenda.js';
import { officeTexts } from '../../texts/office-texts.js';
import { templateItemOf } from './session-template.js';
import { sessionTemplates, templateAgenda } from './session-templates.js';

const titles = (...wish: Parameters<typeof templateAgenda>) => templateAgenda(...wish).map(({ title }) => title);

describe('§6.2, §9: templates of sessions are data the hub takes', () => {
  it.each(sessionPurposes)('%s: every item is valid, and every hint has its words in both languages', (purpose) => {
    for (const item of templateAgenda(2, purpose, '2027-06-20'))
      expect(itemDraft.safeParse(item).error).toBeUndefined();
    const hints = sessionTemplates[purpose].flatMap(({ hint }) => hint ?? []);
    for (const { office } of Object.values(officeTexts) as { office: { templates: { hint: object } } }[])
      expect(Object.keys(office.templates.hint)).toEqual(expect.arrayContaining(hints));
  });

  it('R-06: the annual session stands in the order the hub will keep', () => {
    const agenda = templateAgenda(31, 'annual', '2027-06-20');
    const kinds = agenda.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'opening',
      'agenda-changes',
      'minutes',
      'state-report',
      'confidence',
      'financial-reports',
      'discharge-opinions',
      'resolution',
      'discharge',
      'open-floor',
      'closing',
    ]);
    agenda.forEach((item, index) => {
      const course = agenda.map((each, place) => ({
        ...plannedItem(each),
        status: place < index ? ('finished' as const) : ('planned' as const),
      }));
      const confidence = agenda.find(({ kind }) => kind === 'confidence');
      const votings = [{ itemId: confidence?.itemId, matter: 'confidence', status: 'announced' }] as never;
      expect(blockerOf({ agenda: course, votings }, item.kind)).toBeUndefined();
    });
    expect(agenda.find(({ kind }) => kind === 'discharge')).toMatchObject({
      title: 'Podjęcie uchwały w sprawie udzielenia Wójtowi absolutorium z tytułu wykonania budżetu za rok 2026',
      vote: { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 28a ust. 2 u.s.g.' },
    });
  });

  it('the budget: the forecast before the budget, both of the next year', () => {
    const budget = titles(20, 'budget', '2026-12-18');
    const forecast = budget.indexOf('Podjęcie uchwały w sprawie wieloletniej prognozy finansowej');
    const resolution = budget.indexOf('Podjęcie uchwały budżetowej na rok 2027');
    expect(forecast).toBeGreaterThan(0);
    expect(resolution).toBe(forecast + 1);
    expect(titles(20, 'budget', '2027-01-20')).toContain('Podjęcie uchwały budżetowej na rok 2027');
    expect(titles(20, 'budget')).toContain('Podjęcie uchwały budżetowej na rok …');
  });

  it('S-11, B-08: the first session names the offices to be filled, the vice-chairs as the statut wants', () => {
    const elections = (viceChairs?: number | null) =>
      templateAgenda(1, 'first', '2029-05-07', viceChairs).flatMap(({ election }) => election ?? []);
    expect(elections()).toEqual([
      { office: 'chair', seats: 1 },
      { office: 'vice-chair', seats: 1 },
    ]);
    expect(elections(2)[1]).toEqual({ office: 'vice-chair', seats: 2 });
  });

  it('an item is recognised by its title or its kind, a stranger is not', () => {
    const { annual, budget } = sessionTemplates;
    const [agenda] = [templateAgenda(31, 'annual', '2027-06-20')];
    const discharge = agenda.find(({ kind }) => kind === 'discharge');
    expect(discharge && templateItemOf(annual, { ...discharge, title: 'Absolutorium' })?.hint).toBe('discharge');
    const stranger = { kind: 'resolution', title: 'Podjęcie uchwały w sprawie nazwy ulicy' } as const;
    expect(templateItemOf(budget, stranger)).toBeUndefined();
  });
});
