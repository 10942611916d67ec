import { describe, expect, it } from 'vitest';
import { judgeTree } from './check-tree.mjs';

function judge(tree: Record<string, string>): string[] {
  return judgeTree(new Set(Object.keys(tree)), (file: string) => tree[file] ?? '');
}

describe('judgeTree', () => {
  it('is content with a tidy tree', () => {
    expect(
      judge({
        'core/src/voting/tally.ts': 'export const a = 1;\n',
        'migrations/1764030000000-create-people.ts': '',
        'migrations/index.ts': "import { CreatePeople1764030000000 } from './1764030000000-create-people.js';\n",
        'package-lock.json': '{"packages": {}}',
      }),
    ).toEqual([]);
  });

  it.each(['core/src/utils/a.ts', 'web-shared/src/helpers.ts', 'server/src/misc/b.ts'])(
    'finds the leftovers drawer %s',
    (file) => {
      expect(judge({ [file]: '' })).toEqual([expect.stringContaining(file)]);
    },
  );

  it('finds a migration nobody runs, and one whose name does not sort', () => {
    expect(
      judge({ 'migrations/1764030000000-create-people.ts': '', 'migrations/17-x.ts': '', 'migrations/index.ts': '' }),
    ).toEqual([expect.stringContaining('missing in migrations/index.ts'), expect.stringContaining('name migrations')]);
  });

  it('asks a very long source to say why', () => {
    const long = 'x;\n'.repeat(600);
    expect(judge({ 'core/src/a.ts': long })).toHaveLength(1);
    expect(judge({ 'core/src/a.ts': `// long because it is a table\n${long}` })).toEqual([]);
    expect(judge({ 'core/src/a.spec.ts': long })).toEqual([]);
  });

  it('finds a registry in the lock', () => {
    expect(judge({ 'package-lock.json': '"resolved": "https://registry.example/x.tgz"' })).toHaveLength(1);
  });
});
