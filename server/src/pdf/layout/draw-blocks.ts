import type { Block, Facts, Heading, List, Notice, Paragraph, Signature } from '../document-model.js';
import type { Line } from './break-lines.js';
import { heightOfBeginning } from './draw-table.js';
import type { PageFlow } from './page-flow.js';
import { gap, ink, leading, page, size, textWidth } from './page-style.js';

const labelWidth = 150;
const listIndent = 22;
const signatureWidth = 220;

/** A heading stays with the beginning of what it heads: three lines, or a table's header and first rows. */
export function drawHeading(flow: PageFlow, { level, text, align }: Heading, next?: Block): void {
  const fontSize = level === 1 ? size.h1 : level === 2 ? size.h2 : size.h3;
  const lines = flow.lines(text, textWidth, fontSize, true);
  flow.space(gap.beforeHeading);
  flow.keep(lines.length * fontSize * leading + gap.afterHeading + beginningOf(flow, next));
  if (level < 3) bookmark(flow, text.replace(/\n/g, ' '));
  const type = `H${level}`;
  const element = flow.element(type);
  flow.flowLines(element, type, lines, { fontSize, align, keepAtLeast: lines.length });
  element.end();
  flow.space(gap.afterHeading);
}

function beginningOf(flow: PageFlow, next: Block | undefined): number {
  return next?.kind === 'table' ? heightOfBeginning(flow, next) : 3 * size.body * leading;
}

export function drawParagraph(flow: PageFlow, { text, align, small }: Paragraph): void {
  const fontSize = small ? size.small : size.body;
  const element = flow.element('P');
  flow.flowLines(element, 'P', flow.lines(text, textWidth, fontSize), { fontSize, align });
  element.end();
  flow.space(gap.paragraph);
}

/** Each pair is a paragraph: read out as `Sesja: XXXI`, set as two columns. */
export function drawFacts(flow: PageFlow, { rows }: Facts): void {
  for (const { label, value } of rows) {
    const labels = flow.lines(`${label}: `, labelWidth - gap.cellX, size.body);
    const values = flow.lines(value, textWidth - labelWidth, size.body, true);
    drawSideBySide(flow, labels, values);
  }
  flow.space(gap.paragraph);
}

function drawSideBySide(flow: PageFlow, labels: readonly Line[], values: readonly Line[]): void {
  const height = size.body * leading;
  const element = flow.element('P');
  flow.keep(height * Math.max(labels.length, Math.min(values.length, 4)));
  const top = flow.y;
  flow.content(element, 'P', () => {
    for (const [index, line] of labels.entries()) {
      flow.drawLine(line, page.margin, top + index * height, labelWidth, size.body);
    }
  });
  flow.flowLines(element, 'P', values, {
    x: page.margin + labelWidth,
    width: textWidth - labelWidth,
    fontSize: size.body,
    keepAtLeast: 1,
  });
  element.end();
  // A value that went on to the next page is below its label already.
  if (flow.y > top) flow.y = Math.max(flow.y, top + labels.length * height);
  flow.space(gap.fact);
}

export function drawList(flow: PageFlow, { items }: List): void {
  const list = flow.element('L');
  for (const { label, text } of items) {
    const item = flow.element('LI', list);
    const lines = flow.lines(text, textWidth - listIndent, size.body);
    const [labelLine] = flow.lines(`${label} `, listIndent, size.body);
    flow.keep(size.body * leading * Math.min(2, lines.length));
    const labelElement = flow.element('Lbl', item);
    flow.content(labelElement, 'Lbl', () => {
      if (labelLine) flow.drawLine(labelLine, page.margin, flow.y, listIndent, size.body);
    });
    const body = flow.element('LBody', item);
    flow.flowLines(body, 'LBody', lines, {
      x: page.margin + listIndent,
      width: textWidth - listIndent,
      fontSize: size.body,
      keepAtLeast: 1,
    });
    item.end();
    flow.space(gap.paragraph / 3);
  }
  list.end();
  flow.space(gap.paragraph);
}

export function drawNotice(flow: PageFlow, { text }: Notice): void {
  const inner = textWidth - 4 * gap.cellX;
  const lines = flow.lines(text, inner, size.body, true);
  const height = lines.length * size.body * leading + 2 * gap.cellX;
  flow.keep(height);
  const top = flow.y;
  flow.artifact('Layout', () => {
    flow.pdf.lineWidth(1).strokeColor(ink.text).rect(page.margin, top, textWidth, height).stroke();
  });
  flow.y += gap.cellX;
  const element = flow.element('P');
  flow.flowLines(element, 'P', lines, {
    x: page.margin + 2 * gap.cellX,
    width: inner,
    fontSize: size.body,
    align: 'center',
    keepAtLeast: lines.length,
  });
  element.end();
  flow.y += gap.cellX;
  flow.space(gap.paragraph);
}

/** Role, room for the hand, a line, and the name below it. */
export function drawSignature(flow: PageFlow, { role, name }: Signature): void {
  const fontSize = size.body;
  const roleLines = flow.lines(role, signatureWidth, fontSize);
  const nameLines = flow.lines(name ?? '', signatureWidth, fontSize, true);
  const handRoom = 34;
  flow.space(gap.beforeHeading);
  flow.keep((roleLines.length + nameLines.length) * fontSize * leading + handRoom);
  const block = {
    x: page.width - page.margin - signatureWidth,
    width: signatureWidth,
    fontSize,
    align: 'center' as const,
  };
  const element = flow.element('P');
  flow.flowLines(element, 'P', roleLines, block);
  flow.y += handRoom;
  flow.artifact('Layout', () => {
    flow.pdf
      .lineWidth(0.5)
      .strokeColor(ink.text)
      .dash(1, { space: 2 })
      .moveTo(block.x, flow.y - 2)
      .lineTo(block.x + signatureWidth, flow.y - 2)
      .stroke()
      .undash();
  });
  if (name !== null) flow.flowLines(element, 'P', nameLines, block);
  element.end();
  flow.space(gap.paragraph);
}

function bookmark(flow: PageFlow, title: string): void {
  // pdfkit counts `left` from the right edge and its types know neither.
  const place: object = { left: page.width, top: flow.y };
  flow.pdf.outline.addItem(title, place);
}
