import type { CommitteePaperKind } from '../../../../../core/src/committees/committee-papers.js';
import type { DocumentModel } from '../../../pdf/document-model.js';
import { municipality } from './municipality.js';

/** An invented paper of a committee; days are counted back from the start of the demo. */
export interface DemoCommitteePaper {
  readonly kind: CommitteePaperKind;
  readonly adoptedDaysAgo: number;
  readonly presentedDaysAgo: number | null;
  readonly approvedDaysAgo: number | null;
  /** What is planned, or what was done. */
  readonly points: readonly string[];
}

export interface CommitteeWithPapers {
  /** As in the demo's list of committees. */
  readonly name: string;
  /** `Komisji Rewizyjnej`: Polish declension is not guessed. */
  readonly nameGenitive: string;
  readonly papers: readonly DemoCommitteePaper[];
}

/** The committee that is not here still owes its plan. */
export const committeesWithPapers: readonly CommitteeWithPapers[] = [
  {
    name: 'Komisja Rewizyjna',
    nameGenitive: 'Komisji Rewizyjnej',
    papers: [
      {
        ...{ kind: 'report', adoptedDaysAgo: 62, presentedDaysAgo: 55, approvedDaysAgo: null },
        points: [
          'Komisja odbyła 11 posiedzeń.',
          'Skontrolowano wykonanie budżetu, realizację inwestycji drogowych i gospodarkę w gminnym ośrodku kultury.',
          'Wszystkie wnioski pokontrolne przekazano Wójtowi.',
        ],
      },
      {
        ...{ kind: 'plan', adoptedDaysAgo: 60, presentedDaysAgo: 55, approvedDaysAgo: 55 },
        points: [
          'Opinia o wykonaniu budżetu i wniosek w sprawie absolutorium.',
          'Kontrola dotacji udzielonych organizacjom pozarządowym.',
          'Kontrola realizacji uchwał Rady.',
        ],
      },
    ],
  },
  {
    name: 'Komisja Skarg, Wniosków i Petycji',
    nameGenitive: 'Komisji Skarg, Wniosków i Petycji',
    papers: [
      {
        ...{ kind: 'plan', adoptedDaysAgo: 58, presentedDaysAgo: 55, approvedDaysAgo: null },
        points: ['Rozpatrywanie skarg, wniosków i petycji w miarę wpływu.', 'Przegląd terminów odpowiedzi.'],
      },
    ],
  },
  {
    name: 'Komisja Budżetu i Finansów',
    nameGenitive: 'Komisji Budżetu i Finansów',
    papers: [
      {
        ...{ kind: 'plan', adoptedDaysAgo: 57, presentedDaysAgo: 55, approvedDaysAgo: null },
        points: [
          'Opiniowanie projektów uchwał budżetowych.',
          'Objazd inwestycji gminnych.',
          'Opinia o projekcie budżetu.',
        ],
      },
    ],
  },
];

/** Of which year it is: the plan of the running one, the report of the last. */
export function yearOf(kind: CommitteePaperKind, today: string): number {
  return Number(today.slice(0, 4)) - (kind === 'report' ? 1 : 0);
}

export function paperTitle({ nameGenitive }: CommitteeWithPapers, { kind }: DemoCommitteePaper, year: number): string {
  return kind === 'plan'
    ? `Plan pracy ${nameGenitive} na ${year} rok`
    : `Sprawozdanie z działalności ${nameGenitive} za ${year} rok`;
}

/** The paper as blocks of a PDF. */
export function committeePaperDocument(
  committee: CommitteeWithPapers,
  paper: DemoCommitteePaper,
  year: number,
  createdAt: Date,
): DocumentModel {
  const title = paperTitle(committee, paper, year);
  return {
    title,
    author: committee.name,
    subject: title,
    createdAt,
    header: { left: municipality.councilName, right: 'TRYB SZKOLENIOWY' },
    footer: title,
    blocks: [
      { kind: 'notice', text: 'TRYB SZKOLENIOWY – dokument nie ma mocy prawnej' },
      { kind: 'heading', level: 1, text: title },
      { kind: 'list', items: paper.points.map((text, index) => ({ label: `${index + 1}.`, text })) },
    ],
  };
}
