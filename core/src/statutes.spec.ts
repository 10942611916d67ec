import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/statutes.md');

interface Row {
  readonly id: string;
  readonly functions: readonly string[];
  readonly specs: readonly string[];
}

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Id|Article) \|/.test(line))
  .map((line) => {
    const [, id = '', , functions = '', specs = ''] = line.split('|').map((cell) => cell.trim());
    return { id, functions: codes(functions), specs: codes(specs) };
  });

describe('docs/statutes.md: law → function → spec', () => {
  it('has its tables', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect(row.functions, row.id).not.toHaveLength(0);
      expect(row.specs, row.id).not.toHaveLength(0);
    }
  });

  it.each(rows)('$id: every function is there', ({ functions }) => {
    for (const place of functions) {
      const [file = '', name] = place.split('#');
      const declared = new RegExp(`^export (async )?(function|const|class|interface|type) ${name}\\b`, 'm');
      expect(declared.test(read(file)), place).toBe(true);
    }
  });

  it.each(rows)('$id: every spec is there and names it', ({ id, specs }) => {
    const name = id.replace(/ ust\..*| u\.s\.g\.$/, '');
    expect(specs.filter((spec) => !read(spec).includes(name))).toEqual([]);
  });

  it('every requirement the rules cite stands on the page', () => {
    const sources = readdirSync(join(root, 'core/src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    const cited = sources.flatMap((file) => read(join('core/src', file)).match(/\b[A-Z]-\d{2}\b/g) ?? []);
    expect([...new Set(cited)].filter((id) => !page.includes(id))).toEqual([]);
  });
});
