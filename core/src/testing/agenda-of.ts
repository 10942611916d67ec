import type { ItemDraft, PlannedVote } from '../agenda/agenda-item.js';
import type { Majority } from '../voting/majority.js';

export const simpleVote: PlannedVote = {
  subject: 'Uchwała w sprawie próby',
  kind: 'resolution',
  majority: { kind: 'simple' },
  basis: 'art. 14 ust. 1 u.s.g.',
};

export function voteWith(majority: Majority): PlannedVote {
  return { ...simpleVote, majority };
}

/** An agenda of `count` items `i1`, `i2`, …: an opening, then resolutions with one draft each, a closing. */
export function agendaOf(count: number, vote: PlannedVote = simpleVote): readonly ItemDraft[] {
  return Array.from({ length: count }, (_, index) => {
    const no = index + 1;
    const kind = no === 1 ? 'opening' : no === count ? 'closing' : 'resolution';
    return kind === 'resolution' ? resolutionItem(no, vote) : { ...plainItem(no), kind };
  });
}

export function plainItem(no: number): ItemDraft {
  return {
    itemId: `i${no}`,
    number: `${no}`,
    title: `Punkt ${no}`,
    kind: 'information',
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: null,
  };
}

export function resolutionItem(no: number, vote: PlannedVote | null = simpleVote): ItemDraft {
  return {
    ...plainItem(no),
    title: `Podjęcie uchwały nr ${no}`,
    kind: 'resolution',
    draftNo: `druk nr ${no}`,
    sponsor: 'Wójt',
    documents: [
      {
        documentId: `d${no}`,
        title: `Projekt uchwały nr ${no}`,
        fileName: `druk-${no}.pdf`,
        sha256: no.toString(16).padStart(64, 'd'),
        bytes: 1000 + no,
      },
    ],
    vote,
  };
}
