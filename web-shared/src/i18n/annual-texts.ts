import { dossierPaperTexts } from '../../../protocol/src/dossier-texts.js';

/** Texts of the annual special session that several programs show (§9), Polish. */
export const annualPl = {
  papers: 'Dokumenty przed głosowaniem nad absolutorium',
  papersLaw: 'Rada zapoznaje się z nimi przed podjęciem uchwały (art. 271 ust. 1 u.f.p.).',
  paper: dossierPaperTexts,
  inFile: 'jest: {{title}}',
  withoutFile: 'nie dotyczy: {{reason}}',
  missing: 'brak',
  notApplicable: 'nie dotyczy',
  waivedShort: 'Przewodniczący przeszedł dalej mimo braku: {{reason}}',
  waived: 'Przewodniczący przeszedł do głosowania mimo braku, {{time}}: {{reason}}',
  residents: 'Mieszkańcy: {{heard}}/{{admitted}}',
};

export const annualEn: typeof annualPl = {
  papers: 'Papers before the vote on the discharge',
  papersLaw: 'The council takes note of them before the resolution (art. 271 ust. 1 u.f.p.).',
  paper: {
    'budget-execution': 'Report on the execution of the budget',
    'financial-statement': 'Financial statement',
    'audit-chamber-opinion': 'Opinion of the audit chamber (RIO) on the budget report',
    'property-information': 'Information on the gmina’s property',
    'audit-committee-motion': 'Motion of the audit committee on the discharge',
    'audit-chamber-opinion-on-motion': 'Opinion of the audit chamber (RIO) on that motion',
  },
  inFile: 'there: {{title}}',
  withoutFile: 'not applicable: {{reason}}',
  missing: 'missing',
  notApplicable: 'not applicable',
  waivedShort: 'The chair went on without it: {{reason}}',
  waived: 'The chair went on to the vote without it, {{time}}: {{reason}}',
  residents: 'Residents: {{heard}}/{{admitted}}',
};
