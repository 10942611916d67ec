import { describe, expect, it } from 'vitest';
import { votingMatters } from '../../../../../core/src/voting/voting-matters.js';
import { elementsOf, readPdf } from '../../../../test/pdf/read-pdf.js';
import { renderDraftResolution } from '../../../pdf/draft-resolution.js';
import { printedDraft } from './demo-draft.js';
import { pastDrafts } from './past-drafts.js';
import { upcomingDrafts } from './upcoming-drafts.js';

const all = [...pastDrafts(2031), ...upcomingDrafts(2031)];

describe('drafts of the demo', () => {
  it('are numbered in one row', () => {
    expect(all.map(({ draftNo }) => Number(draftNo))).toEqual(all.map((_, index) => 137 + index));
  });

  it('name the article that sets their majority', () => {
    const special = all.filter(({ matter }) => matter !== 'ordinary');
    expect(special.map(({ matter }) => matter)).toEqual([
      'financial-obligations',
      'financial-obligations',
      'inter-municipal-union',
    ]);
    for (const { matter, legalBasis } of special) {
      const article = votingMatters[matter].basis.split(' ust.')[0] ?? '';
      expect(legalBasis).toContain(article);
    }
  });

  it('speak of the year they are made in', () => {
    expect(all.map(({ subject }) => subject).filter((subject) => /20(?!3[1-9]|40)\d\d/.test(subject))).toEqual([]);
  });

  it.each(all.map((draft) => [draft.draftNo, draft] as const))(
    'druk nr %s is a tagged PDF with all its parts',
    async (_no, draft) => {
      const pdf = readPdf(await renderDraftResolution(printedDraft(draft, new Date('2031-03-01T10:00:00Z'))));
      expect(pdf.title).toBe(`Druk nr ${draft.draftNo}: projekt uchwały ${draft.subject}`);
      expect(pdf.untagged).toEqual([]);
      expect(elementsOf(pdf.root, 'H2').map(({ text }) => text)).toEqual(['UZASADNIENIE', 'Skutki finansowe']);
      expect(pdf.root.children[0]?.text).toContain('TRYB SZKOLENIOWY');
      expect(draft.paragraphs.length).toBeGreaterThanOrEqual(3);
    },
  );
});
