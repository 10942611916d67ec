/**
 * What a document is made of, before anything is drawn. Text is only ever text: no markup in it is interpreted; emphasis is a
 * property of a run. `render-document.ts` turns a `DocumentModel` into a tagged PDF/UA file.
 */
export interface DocumentModel {
  /** Shown by readers instead of the file name; also the title in the metadata. */
  readonly title: string;
  /** The body that issues it, e.g. `Rada Gminy Przykładowo`. */
  readonly author: string;
  readonly subject: string;
  /** Creation date of the file. Given, not asked of a clock, so that the same content is always the same bytes. */
  readonly createdAt: Date;
  /** Running header, left and right; repeated on every page as an artifact, so it must say nothing the body does not. */
  readonly header: { readonly left: string; readonly right: string };
  /** Left part of the footer; the right one is `Strona n z m`. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}

/** Text with or without emphasis. A line feed begins a new line. */
export type Inline = string | readonly Run[];

export type Align = 'left' | 'center' | 'right';

export type Block = Heading | Paragraph | Facts | List | Table | Notice | Signature | PageBreak;

/** Level 1 is the document's title; levels are not skipped. Levels 1 and 2 become bookmarks of a document of several pages. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly align?: Align;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inline;
  readonly align?: Align;
  readonly small?: boolean;
}

/** Pairs of label and value set in two columns, e.g. the header of a named list. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: Inline }[];
}

/** A list whose labels are given, as in legal texts: `1)`, `a)`, `•`. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly { readonly label: string; readonly text: Inline }[];
}

export interface Column {
  readonly title: string;
  /** Share of the width, relative to the other columns. */
  readonly share: number;
  readonly align?: Align;
}

/** A table with one header row, repeated on every page it reaches. Each row has a cell per column. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
  /** Index of the column whose cells are headers of their rows, e.g. the names. */
  readonly rowHeader?: number;
  /** Least height of a row in points, e.g. to leave room for a signature by hand. */
  readonly rowHeight?: number;
  /** Set in the small type, for tables of many columns. */
  readonly small?: boolean;
}

/** A framed sentence that must not be overlooked. */
export interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** A place to sign, at the right, kept together on one page. */
export interface Signature {
  readonly kind: 'signature';
  readonly role: string;
  readonly name: string | null;
}

export interface PageBreak {
  readonly kind: 'page-break';
}
