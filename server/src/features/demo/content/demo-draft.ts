import { type DraftText, splitIntoUnits } from '../../../../../core/src/amendments/draft-text.js';
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

/** The words of a draft in units, as the office would paste them from its paper (V-26). */
export function draftTextOf({ subject, legalBasis, paragraphs }: DemoDraft): DraftText {
  const sections = paragraphs.map((parts, index) => {
    const numbered = parts.map(({ text, points = [] }, place) => {
      const mark = parts.length > 1 ? `${place + 1}. ` : '';
      return [`${mark}${text}`, ...points.map((point, no) => `${no + 1}) ${point}`)].join('\n');
    });
    return `§ ${index + 1}. ${numbered.join('\n')}`;
  });
  const opening = `Uchwała ${subject}\n${legalBasis}, ${municipality.councilName} uchwala, co następuje:`;
  return splitIntoUnits([opening, ...sections].join('\n'));
}

/** „Wykonanie uchwały powierza się …”, the paragraph nearly every resolution has. */
export const executedByMayor = [{ text: 'Wykonanie uchwały powierza się Wójtowi Gminy Jarzębinowo.' }];
export const inForceAtOnce = [{ text: 'Uchwała wchodzi w życie z dniem podjęcia.' }];
