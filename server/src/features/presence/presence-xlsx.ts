import writeExcelFile from 'write-excel-file/node';
import type { Cell, Rows } from './presence-tables.js';

export interface SheetOf {
  readonly name: string;
  readonly rows: Rows;
}

const widest = 40;

/** A workbook of plain tables: first row bold and fixed, columns as wide as their words. */
export async function workbook(sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const made = writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
    })),
  );
  return made.toBuffer();
}

function cellOf(value: Cell, isHead: boolean) {
  if (isHead) return { value: String(value), type: String, fontWeight: 'bold' as const };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

function widthOf(rows: Rows, column: number): number {
  return Math.min(widest, 2 + Math.max(...rows.map((row) => String(row[column] ?? '').length)));
}
