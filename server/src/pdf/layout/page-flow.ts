import type { Align, DocumentModel, Inline } from '../document-model.js';
import { breakLines, type Line, type Measure } from './break-lines.js';
import { flowBottom, flowTop, gap, ink, leading, page, size, textWidth } from './page-style.js';
import { printable, splitMissing } from './printable-text.js';
import { hasGlyph, openTaggedDocument } from './tagged-document.js';

export type StructElement = PDFKit.PDFStructureElement;

interface OpenContent {
  readonly element: StructElement;
  readonly type: string;
  readonly marked: PDFKit.PDFStructureContent;
}

/**
 * The pages being filled from top to bottom, and the structure tree that says what is what.
 * Everything drawn is either content of a structure element (`content`) or an artifact (`artifact`): PDF/UA knows no third.
 */
export class PageFlow {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: StructElement;
  /** Where the next block begins, in points from the top of the page. */
  y = flowTop;
  private readonly measures = new Map<number, Measure>();
  private open: OpenContent | undefined;

  constructor(private readonly model: DocumentModel) {
    this.pdf = openTaggedDocument(model);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.newPage();
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = flowTop;
  }

  /** Height left on this page. */
  get room(): number {
    return flowBottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= flowTop;
  }

  /** Begins a new page unless so much height is left. More than a page cannot be kept together and stays where it is. */
  keep(height: number): void {
    if (height > this.room && !this.atTop && height <= flowBottom - flowTop) this.newPage();
  }

  /** Space between blocks; none at the top of a page. */
  space(height: number): void {
    if (!this.atTop) this.y += height;
  }

  element(type: string, parent: StructElement = this.root, options: PDFKit.Mixins.StructureElementOptions = {}) {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Draws inside a structure element. */
  content(element: StructElement, type: string, draw: () => void): void {
    this.open = { element, type, marked: this.pdf.markStructureContent(type) };
    draw();
    this.closeContent(this.open);
    this.open = undefined;
  }

  /** Draws what only decorates or repeats. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  lines(text: Inline, width: number, fontSize: number, strong = false): Line[] {
    const runs = typeof text === 'string' ? [{ text }] : text;
    const clean = runs.map((run) => ({ text: printable(run.text), strong: strong || run.strong === true }));
    return breakLines(clean, width, this.measure(fontSize));
  }

  /** Draws one line inside the content or artifact that is open; `y` is its top. */
  drawLine(line: Line, x: number, y: number, width: number, fontSize: number, align: Align = 'left'): void {
    const spare = width - line.width;
    let left = x + (align === 'center' ? spare / 2 : align === 'right' ? spare : 0);
    const top = y + ((leading - 1) * fontSize) / 2;
    for (const { text, strong } of line.fragments) {
      this.select(strong, fontSize);
      for (const { shown, actual } of splitMissing(text, (codePoint) => hasGlyph(this.pdf, codePoint))) {
        const draw = () => this.pdf.text(shown, left, top, { lineBreak: false });
        if (actual === null) draw();
        else this.insertSpan(actual, draw);
        left += this.pdf.widthOfString(shown);
      }
    }
  }

  /** Lines one under the other, in as many pages as they need, all inside one element. Moves `y` below them. */
  flowLines(element: StructElement, type: string, lines: readonly Line[], options: LineBlock): void {
    const { x = page.margin, width = textWidth, fontSize, align, keepAtLeast = 2 } = options;
    const height = fontSize * leading;
    this.keep(height * Math.min(keepAtLeast, lines.length));
    let next = 0;
    while (next < lines.length) {
      if (this.room < height) this.newPage();
      const fits = Math.max(1, Math.floor(this.room / height + 0.001));
      const here = lines.slice(next, next + fits);
      this.content(element, type, () => {
        for (const line of here) {
          this.drawLine(line, x, this.y, width, fontSize, align);
          this.y += height;
        }
      });
      next += here.length;
    }
  }

  /** Closes the tree, numbers the pages and gives the file. */
  async finish(): Promise<Uint8Array> {
    this.root.end();
    const { count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.pdf.switchToPage(index);
      this.artifact('Pagination', () => this.drawMargins(index + 1, count));
    }
    const chunks: Buffer[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.once('end', resolve);
      this.pdf.once('error', reject);
    });
    this.pdf.end();
    await ended;
    return Buffer.concat(chunks);
  }

  /** A stretch that says something else than it shows, as an element of its own between the content before and after it. */
  private insertSpan(actual: string, draw: () => void): void {
    const around = this.open;
    if (!around) {
      draw();
      return;
    }
    this.closeContent(around);
    const span = this.element('Span', around.element, { actual });
    this.content(span, 'Span', draw);
    span.end();
    this.open = { ...around, marked: this.pdf.markStructureContent(around.type) };
  }

  private closeContent({ element, marked }: OpenContent): void {
    this.pdf.endMarkedContent();
    element.add(marked);
  }

  private drawMargins(no: number, count: number): void {
    const { header, footer } = this.model;
    const top = page.margin - 24;
    const bottom = page.height - page.margin + 4;
    this.pdf.lineWidth(0.5).strokeColor(ink.rule).fillColor(ink.quiet);
    this.drawRunning(header.left, header.right, top);
    this.pdf
      .moveTo(page.margin, top + 14)
      .lineTo(page.width - page.margin, top + 14)
      .stroke();
    this.drawRunning(footer, `Strona ${no} z ${count}`, bottom);
    this.pdf.fillColor(ink.text);
  }

  private drawRunning(left: string, right: string, y: number): void {
    const rightLine = this.lines(right, textWidth / 2, size.running)[0];
    const free = textWidth - (rightLine?.width ?? 0) - gap.cellX * 2;
    const leftLine = this.shortened(left, free);
    this.drawLine(leftLine, page.margin, y, free, size.running);
    if (rightLine) this.drawLine(rightLine, page.margin, y, textWidth, size.running, 'right');
  }

  /** One line; a longer text ends in `…`. */
  private shortened(text: string, width: number): Line {
    const lines = this.lines(text, width, size.running);
    const [first] = lines;
    if (lines.length === 1 && first) return first;
    const cut = `${(first?.fragments ?? [])
      .map((fragment) => fragment.text)
      .join('')
      .trimEnd()}`;
    return this.lines(`${cut.slice(0, -2).trimEnd()}…`, width * 2, size.running)[0] ?? { fragments: [], width: 0 };
  }

  private select(strong: boolean, fontSize: number): void {
    this.pdf.font(strong ? 'strong' : 'regular').fontSize(fontSize);
  }

  private measure(fontSize: number): Measure {
    const known = this.measures.get(fontSize);
    if (known) return known;
    const measure: Measure = (text, strong) => {
      this.select(strong, fontSize);
      const shown = splitMissing(text, (codePoint) => hasGlyph(this.pdf, codePoint));
      return this.pdf.widthOfString(shown.map((piece) => piece.shown).join(''));
    };
    this.measures.set(fontSize, measure);
    return measure;
  }
}

export interface LineBlock {
  readonly x?: number;
  readonly width?: number;
  readonly fontSize: number;
  readonly align?: Align;
  /** Lines that must fit together before the first page break. */
  readonly keepAtLeast?: number;
}
