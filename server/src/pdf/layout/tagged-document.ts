import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../document-model.js';
import { fontFiles } from './fonts.js';
import { page } from './page-style.js';

/** What pdfkit has and its published types do not tell. */
interface Internals {
  info: Record<string, unknown>;
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  _addInfo(): void;
}

/** pdfkit writes the metadata packet without escaping; a title with `&` would make it unreadable XML. */
class TaggedDocument extends PDFDocument {
  _addInfo(): void {
    const self = this as unknown as Internals;
    const { info } = self;
    self.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    (PDFDocument.prototype as unknown as Internals)._addInfo.call(this);
    self.info = info;
  }
}

/** A new pdfkit document that claims PDF/UA and keeps its pages open until the end, for the page numbers. */
export function openTaggedDocument(model: DocumentModel): PDFKit.PDFDocument {
  const { regular, strong } = fontFiles();
  const document = new TaggedDocument({
    size: 'A4',
    margins: { top: page.margin, right: page.margin, bottom: 0, left: page.margin },
    pdfVersion: '1.7',
    // The published types do not know this subset yet.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: 'pl-PL',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // No default font: pdfkit would reopen a registered one of the same name at every use.
    font: null as unknown as string,
    info: {
      Title: model.title,
      Author: model.author,
      Subject: model.subject,
      Creator: 'Kworum',
      Producer: 'Kworum',
      CreationDate: model.createdAt,
      ModDate: model.createdAt,
    },
  });
  // Each document reads the fonts anew: glyphs of a shared one remember the letters of another text.
  document.registerFont('regular', regular);
  document.registerFont('strong', strong);
  return document;
}

/** Whether the document's present font can show a character. */
export function hasGlyph(document: PDFKit.PDFDocument, codePoint: number): boolean {
  return (document as unknown as Internals)._font.font.hasGlyphForCodePoint(codePoint);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
