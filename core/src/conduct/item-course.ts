import type { ItemKind } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';

/** What happens under an item before its vote, in the words of §6.2: referat, opinie, stanowiska klubów, dyskusja, poprawki. */
export const itemSteps = [
  'motions',
  'remarks',
  'report',
  'opinion',
  'club-stances',
  'discussion',
  'residents',
  'amendments',
] as const;
export type ItemStep = (typeof itemSteps)[number];

/** Steps in which those on the list of speakers speak one after another. */
const talking: readonly ItemStep[] = ['motions', 'remarks', 'club-stances', 'discussion', 'residents'];

/**
 * The usual course of an item by its kind (§6.2, §9); preparing, opening, closing and announcing the vote follow by themselves.
 * Custom and statut, therefore never compulsory: the chair may leave it, and the log says so.
 */
const courses: Readonly<Record<ItemKind, readonly ItemStep[]>> = {
  opening: [],
  'agenda-changes': ['motions'],
  minutes: ['remarks'],
  'mayor-report': ['report', 'discussion'],
  interpellations: ['discussion'],
  resolution: ['report', 'opinion', 'club-stances', 'discussion', 'amendments'],
  information: ['report', 'discussion'],
  complaint: ['report', 'opinion', 'discussion'],
  replies: ['report'],
  'open-floor': ['discussion'],
  closing: [],
  oath: [],
  election: [],
  'state-report': ['report', 'discussion', 'residents'],
  confidence: ['report'],
  'financial-reports': ['report', 'discussion'],
  'discharge-opinions': ['report'],
  discharge: ['report', 'opinion', 'club-stances', 'discussion'],
};

/**
 * A committee hears the matter, discusses it and votes on its opinion (K-10). Opinions of committees, stances of clubs, amendments and
 * the residents' part of the report debate belong to the session of the council (art. 28aa).
 */
const inCommittee: readonly ItemStep[] = ['motions', 'remarks', 'report', 'discussion'];

/** Who deals with the item. */
export interface CourseBody {
  /** Whether the council has clubs whose stances could be heard (art. 23). */
  readonly hasClubs: boolean;
  readonly isCommittee: boolean;
}

export function courseOf(kind: ItemKind, { hasClubs, isCommittee }: CourseBody): readonly ItemStep[] {
  const course = courses[kind];
  if (isCommittee) return course.filter((step) => inCommittee.includes(step));
  return course.filter((step) => hasClubs || step !== 'club-stances');
}

export function isTalking(step: ItemStep | null): boolean {
  return step !== null && talking.includes(step);
}

const basesByKind: Readonly<Partial<Record<ItemKind, Readonly<Partial<Record<ItemStep, string>>>>>> = {
  'state-report': {
    report: 'art. 28aa ust. 1 u.s.g.',
    discussion: 'art. 28aa ust. 4–5 u.s.g.',
    residents: 'art. 28aa ust. 6–8 u.s.g.',
  },
  discharge: { report: 'art. 28a ust. 1 u.s.g.', opinion: 'art. 18a ust. 3 u.s.g.' },
  complaint: { opinion: 'art. 18b ust. 1 u.s.g.' },
  'agenda-changes': { motions: 'art. 20 ust. 1a u.s.g.' },
};

/** The rule somebody leaves by skipping a step: an article, or null when it is the statut's or custom. */
export function basisOfStep(
  kind: ItemKind,
  step: ItemStep,
  { isCommittee }: Pick<CourseBody, 'isCommittee'>,
): string | null {
  // K-02: councillors who are no members may speak in the discussion and move; the other articles bind the council.
  if (isCommittee) return step === 'discussion' ? articles.nonMembers : null;
  return basesByKind[kind]?.[step] ?? null;
}
