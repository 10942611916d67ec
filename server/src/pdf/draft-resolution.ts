import type { Block, DocumentModel } from './document-model.js';
import { renderDocument } from './render-document.js';

/** One ustęp of a paragraph, with its points (`1)`, `2)`, …). */
export interface DraftSection {
  readonly text: string;
  readonly points?: readonly string[];
}

/** Projekt uchwały, as the sponsor files it (council-law §11.1). All texts Polish. */
export interface DraftResolution {
  /** Number of the print alone: `43` is shown as `Druk nr 43`. */
  readonly draftNo: string;
  /** `Rada Gminy Przykładowo` and its genitive `Rady Gminy Przykładowo`: Polish declension is not guessed. */
  readonly councilName: string;
  readonly councilNameGenitive: string;
  /** Year of the coming session; day and number stay open until adoption. */
  readonly year: number;
  /** From the word „w sprawie” on: `w sprawie ustalenia …`. */
  readonly subject: string;
  /** `Na podstawie art. …`; the words „… uchwala, co następuje:” are added. */
  readonly legalBasis: string;
  /** Paragraphs § 1, § 2, …; each holds one section or several numbered ones. */
  readonly paragraphs: readonly (readonly DraftSection[])[];
  /** Uzasadnienie, paragraph by paragraph. */
  readonly rationale: readonly string[];
  /** Skutki finansowe (art. 58 u.s.g., u.f.p.), paragraph by paragraph. */
  readonly financialEffects: readonly string[];
  readonly sponsor: string;
  /** Who will sign after adoption, e.g. `Przewodnicząca Rady Gminy`; the name may stay open. */
  readonly signatory: { readonly role: string; readonly name: string | null };
  readonly training: boolean;
  /** Date of the file. */
  readonly preparedAt: Date;
}

/** The draft as a tagged PDF. */
export async function renderDraftResolution(draft: DraftResolution): Promise<Uint8Array> {
  return renderDocument(draftDocument(draft));
}

/** The draft as blocks, in the order of a printed draft. */
export function draftDocument(draft: DraftResolution): DocumentModel {
  const { draftNo, councilName, subject, sponsor, training } = draft;
  return {
    title: `Druk nr ${draftNo}: projekt uchwały ${subject}`,
    author: sponsor,
    subject: `Projekt uchwały ${draft.councilNameGenitive}`,
    createdAt: draft.preparedAt,
    header: { left: councilName, right: training ? 'TRYB SZKOLENIOWY' : `Druk nr ${draftNo}` },
    footer: `Druk nr ${draftNo} – projekt uchwały`,
    blocks: [...opening(draft), ...draft.paragraphs.flatMap(paragraphBlocks), ...closing(draft)],
  };
}

function opening({ draftNo, councilName, councilNameGenitive, year, subject, legalBasis, training }: DraftResolution) {
  const trainingNotice: Block[] = training
    ? [{ kind: 'notice', text: 'TRYB SZKOLENIOWY – dokument nie ma mocy prawnej' }]
    : [];
  const blocks: Block[] = [
    ...trainingNotice,
    { kind: 'paragraph', text: [{ text: `Druk nr ${draftNo}`, strong: true }, { text: '\nPROJEKT' }], align: 'right' },
    {
      kind: 'heading',
      level: 1,
      text: `UCHWAŁA NR ……/……/${year}\n${councilNameGenitive.toLocaleUpperCase('pl')}`,
      align: 'center',
    },
    { kind: 'paragraph', text: `z dnia ……………… ${year} r.`, align: 'center' },
    { kind: 'paragraph', text: [{ text: subject, strong: true }], align: 'center' },
    { kind: 'paragraph', text: `${legalBasis}, ${councilName} uchwala, co następuje:` },
  ];
  return blocks;
}

function paragraphBlocks(sections: readonly DraftSection[], index: number): Block[] {
  return sections.flatMap(({ text, points = [] }, sectionIndex) => {
    const sign = sectionIndex === 0 ? [{ text: `§\u00A0${index + 1}. `, strong: true }] : [];
    const number = sections.length > 1 ? [{ text: `${sectionIndex + 1}. ` }] : [];
    const list: Block[] =
      points.length > 0
        ? [{ kind: 'list', items: points.map((point, place) => ({ label: `${place + 1})`, text: point })) }]
        : [];
    return [{ kind: 'paragraph', text: [...sign, ...number, { text }] } satisfies Block, ...list];
  });
}

function closing({ rationale, financialEffects, sponsor, signatory }: DraftResolution): Block[] {
  return [
    { kind: 'signature', role: signatory.role, name: signatory.name },
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: 'UZASADNIENIE', align: 'center' },
    ...rationale.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 2, text: 'Skutki finansowe' },
    ...financialEffects.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: [{ text: 'Wnioskodawca: ' }, { text: sponsor, strong: true }] },
  ];
}
