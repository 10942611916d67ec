import type { Column, Inline, Table } from '../document-model.js';
import type { Line } from './break-lines.js';
import type { PageFlow, StructElement } from './page-flow.js';
import { flowBottom, flowTop, gap, ink, leading, page, size, textWidth } from './page-style.js';

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly lines: readonly Line[];
  readonly fontSize: number;
  readonly type: 'TH' | 'TD';
  readonly scope: 'Column' | 'Row' | undefined;
}

/** Draws a table over as many pages as it needs. The header row is content once; on later pages it is repeated as an artifact. */
export function drawTable(flow: PageFlow, table: Table): void {
  const { header, rows, beginning } = laidOut(flow, table);
  const headerHeight = heightOf(header);
  const element = flow.element('Table');
  flow.keep(beginning);
  shade(flow, headerHeight);
  drawRow(flow, flow.element('TR', element), header, headerHeight);
  for (const cells of rows)
    drawBodyRow(flow, element, cells, table.rowHeight ?? 0, () => repeatHeader(flow, header, headerHeight));
  element.end();
  flow.space(gap.paragraph * 1.5);
}

/** Height of what stands on one page at a table's beginning: its header and two rows, so that no header is left alone. */
export function heightOfBeginning(flow: PageFlow, table: Table): number {
  return laidOut(flow, { ...table, rows: table.rows.slice(0, 2) }).beginning;
}

function laidOut(flow: PageFlow, { columns, rows, rowHeader, rowHeight, small }: Table) {
  const places = placesOf(columns);
  const fontSize = small ? size.small : size.body;
  const header = places.map((place) => cellOf(flow, place, place.title, { type: 'TH', scope: 'Column', fontSize }));
  const cells = rows.map((row) =>
    places.map((place, index) => {
      const kind = index === rowHeader ? { type: 'TH' as const, scope: 'Row' as const } : { type: 'TD' as const };
      return cellOf(flow, place, row[index] ?? '', { ...kind, fontSize });
    }),
  );
  const firstRows = cells.slice(0, 2).reduce((sum, row) => sum + heightOf(row, rowHeight), 0);
  // Rows that are half a page high go on over pages as they did.
  const beginning = heightOf(header) + Math.min(firstRows, (flowBottom - flowTop) / 3);
  return { header, rows: cells, beginning };
}

interface PlacedColumn extends Column {
  readonly x: number;
  readonly width: number;
}

function placesOf(columns: readonly Column[]): PlacedColumn[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = page.margin;
  return columns.map((column) => {
    const place = { ...column, x, width: (textWidth * column.share) / whole };
    x += place.width;
    return place;
  });
}

function cellOf(
  flow: PageFlow,
  { x, width, align }: PlacedColumn,
  text: Inline,
  { type, scope, fontSize }: { type: Cell['type']; scope?: Cell['scope']; fontSize: number },
): Cell {
  const lines = flow.lines(text, width - 2 * gap.cellX, fontSize, scope === 'Column');
  return { x, width, align, lines, fontSize, type, scope };
}

function heightOf(cells: readonly Cell[], least = 0): number {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return Math.max(least, lines * lineHeightOf(cells) + 2 * gap.cellY);
}

function lineHeightOf([cell]: readonly Cell[]): number {
  return (cell?.fontSize ?? size.body) * leading;
}

/** A row stays whole when a page can hold it; a higher one goes on over the pages, cell by cell in the same elements. */
function drawBodyRow(
  flow: PageFlow,
  table: StructElement,
  cells: readonly Cell[],
  least: number,
  repeat: () => void,
): void {
  const height = heightOf(cells, least);
  if (height > flow.room) {
    flow.newPage();
    repeat();
  }
  const row = flow.element('TR', table);
  if (height <= flow.room) {
    drawRow(flow, row, cells, height);
    return;
  }
  const elements = cells.map((cell) => cellElement(flow, row, cell));
  let from = 0;
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  while (from < count) {
    const fits = Math.max(1, Math.floor((flow.room - 2 * gap.cellY) / lineHeightOf(cells)));
    const slice = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + fits) }));
    drawCells(flow, elements, slice, heightOf(slice));
    from += fits;
    if (from < count) {
      flow.newPage();
      repeat();
    }
  }
  row.end();
}

function drawRow(flow: PageFlow, row: StructElement, cells: readonly Cell[], height: number): void {
  drawCells(
    flow,
    cells.map((cell) => cellElement(flow, row, cell)),
    cells,
    height,
  );
  row.end();
}

function cellElement(flow: PageFlow, row: StructElement, { type, scope }: Cell): StructElement {
  // pdfkit passes a scope on; its types do not know it.
  return flow.element(type, row, (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions);
}

function drawCells(flow: PageFlow, elements: readonly StructElement[], cells: readonly Cell[], height: number): void {
  for (const [index, cell] of cells.entries()) {
    const element = elements[index];
    if (element && cell.lines.length > 0) flow.content(element, cell.type, () => drawCellLines(flow, cell));
  }
  closeRow(flow, height);
}

function repeatHeader(flow: PageFlow, cells: readonly Cell[], height: number): void {
  shade(flow, height);
  flow.artifact('Pagination', () => {
    for (const cell of cells) drawCellLines(flow, cell);
  });
  closeRow(flow, height);
}

function drawCellLines(flow: PageFlow, { x, width, align, lines, fontSize }: Cell): void {
  for (const [index, line] of lines.entries()) {
    const top = flow.y + gap.cellY + index * fontSize * leading;
    flow.drawLine(line, x + gap.cellX, top, width - 2 * gap.cellX, fontSize, align);
  }
}

function shade(flow: PageFlow, height: number): void {
  flow.artifact('Layout', () => {
    flow.pdf.rect(page.margin, flow.y, textWidth, height).fill(ink.shade);
    flow.pdf.fillColor(ink.text);
  });
}

function closeRow(flow: PageFlow, height: number): void {
  flow.y += height;
  flow.artifact('Layout', () => {
    flow.pdf
      .lineWidth(0.5)
      .strokeColor(ink.rule)
      .moveTo(page.margin, flow.y)
      .lineTo(page.width - page.margin, flow.y)
      .stroke();
  });
}
