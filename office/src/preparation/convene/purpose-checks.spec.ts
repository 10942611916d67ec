import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { dossierPapers } from '../../../../core/src/annual/dossier.js';
import { defaultRules } from '../../../../core/src/session/rules.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { agendaInput } from '../agenda/numbering.js';
import { templateAgenda } from '../templates/session-templates.js';
import { checkPurpose } from './purpose-checks.js';

const paper = { documentId: 'd', title: 'Pismo', fileName: 'p.pdf', sha256: 'a'.repeat(64), bytes: 1 };
const withPapers = (agenda: readonly ItemDraft[]) =>
  agenda.map((item) => ({
    ...item,
    documents: [paper],
    ...(item.kind === 'discharge'
      ? { dossier: dossierPapers.map((name) => ({ paper: name, documentId: 'd', reason: null })) }
      : {}),
  }));

function told(header: Partial<MeetingInput['header']>, agenda: readonly ItemDraft[]): string[] {
  const said: string[] = [];
  const meeting: MeetingInput = {
    termId: 't',
    header: { number: 32, title: 'XXXII Sesja', date: '2027-06-20', time: '10:00', place: 'Sala', ...header },
    agenda: agendaInput(agenda),
    rules: { ...defaultRules, speaking: { ...defaultRules.speaking } },
  };
  checkPurpose(meeting, 15, (code, details) => said.push(`${code} ${Object.values(details ?? {}).join(' ')}`.trim()));
  return said;
}

describe('S-05, art. 20 ust. 3: a requested session', () => {
  const request = { by: 'councillors' as const, filedOn: '2027-06-10', signatories: ['m1', 'm2', 'm3'] };

  it('says how many signed of the quarter, and the last admissible day', () => {
    expect(told({ request }, [])).toEqual(['request-too-few 3 4', 'request-too-late 17.06.2027']);
    expect(told({ date: '2027-06-17', request: { ...request, signatories: ['m1', 'm2', 'm3', 'm4'] } }, [])).toEqual(
      [],
    );
    expect(told({ date: '2027-06-17', request: { ...request, by: 'mayor', signatories: [] } }, [])).toEqual([]);
  });
});

describe('R-06: the annual session', () => {
  const annual = withPapers(templateAgenda(32, 'annual', '2027-06-20'));

  it('complete, nothing is said', () => {
    expect(told({ purpose: 'annual' }, annual)).toEqual([]);
  });

  it('papers of the discharge, a wrong order, a missing item, a late day', () => {
    const bare = templateAgenda(32, 'annual', '2027-06-20');
    expect(told({ purpose: 'annual' }, bare)).toEqual(expect.arrayContaining(['dossier-missing 9 6']));
    const [wrong] = told({ purpose: 'annual' }, [...annual].reverse());
    expect(wrong).toMatch(/^annual-order 9/);
    const without = annual.filter(({ kind }) => kind !== 'confidence');
    expect(told({ purpose: 'annual' }, without)[0]).toMatch(/^annual-item-missing .*wotum zaufania$/);
    expect(told({ purpose: 'annual', date: '2027-07-01' }, annual)).toEqual(['annual-late']);
  });
});

it('art. 230 ust. 6 u.f.p.: the forecast behind the budget is told', () => {
  const budget = withPapers(templateAgenda(32, 'budget', '2026-12-18'));
  expect(told({ purpose: 'budget' }, budget)).toEqual([]);
  expect(told({ purpose: 'budget' }, [...budget].reverse())).toEqual([expect.stringMatching(/^forecast-after-budget/)]);
});

it('papers usual for an item are told once: a missing draft by the check of drafts', () => {
  const said = told({ purpose: 'budget' }, templateAgenda(32, 'budget', '2026-12-18'));
  expect(said.map((check) => check.split(' ', 2).join(' '))).toEqual([
    'papers-wanted 6',
    'papers-wanted 7',
    'papers-wanted 8',
  ]);
});
