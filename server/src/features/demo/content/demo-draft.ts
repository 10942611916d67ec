import type { VotingMatterId } from '../../../../../core/src/voting/voting-matters.js';
import type { DraftResolution } from '../../../pdf/draft-resolution.js';
import { municipality } from './municipality.js';

/** A draft resolution of the demo: what differs from one to the next. */
export interface DemoDraft
  extends Pick<
    DraftResolution,
    'draftNo' | 'subject' | 'legalBasis' | 'paragraphs' | 'rationale' | 'financialEffects'
  > {
  /** Which majority the law sets. */
  readonly matter: VotingMatterId;
  readonly kind?: 'complaint';
  readonly sponsor?: string;
}

/** The whole draft as it is printed. */
export function printedDraft({ matter: _, kind: __, sponsor, ...draft }: DemoDraft, preparedAt: Date): DraftResolution {
  return {
    ...draft,
    councilName: municipality.councilName,
    councilNameGenitive: municipality.councilNameGenitive,
    year: preparedAt.getUTCFullYear(),
    sponsor: sponsor ?? municipality.mayorNominative,
    signatory: { role: 'Przewodnicząca Rady Gminy', name: null },
    training: true,
    preparedAt,
  };
}

/** „Wykonanie uchwały powierza się …”, the paragraph nearly every resolution has. */
export const executedByMayor = [{ text: 'Wykonanie uchwały powierza się Wójtowi Gminy Jarzębinowo.' }];
export const inForceAtOnce = [{ text: 'Uchwała wchodzi w życie z dniem podjęcia.' }];
