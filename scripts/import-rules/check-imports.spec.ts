import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.mjs';
import { judgeImport } from './judge-import.mjs';
import { readImports } from './read-imports.mjs';

describe('judgeImport', () => {
  it.each([
    ['core/src/voting/tally.ts', '../kernel/refusal.js'],
    ['core/src/voting/tally.spec.ts', 'fast-check'],
    ['protocol/src/commands.ts', '../../core/src/kernel/refusal.js'],
    ['protocol/src/commands.ts', 'zod'],
    ['migrations/1764030000000-create-people.ts', 'typeorm'],
    ['migrations/index.ts', './1764030000000-create-people.js'],
    ['server/src/hub.module.ts', './features/meetings/index.js'],
    ['server/src/platform/clock/clock.ts', '../../../../core/src/kernel/instant.js'],
    ['server/src/live-session/gateway.ts', '../event-log/append.js'],
    ['server/src/features/results/results.service.ts', '../meetings/index.js'],
    ['server/src/features/results/results.service.ts', './results.repository.js'],
    ['server/src/features/results/results.service.ts', '../../live-session/views.js'],
    ['server/src/features/results/results.service.ts', '../../pdf/named-list.js'],
    ['server/src/features/public-pages/pages.ts', '../../../../portal/src/server-entry.js'],
    ['server/src/features/results/results.spec.ts', '../../../test/cluster/test-database.js'],
    ['server/test/cluster/test-database.ts', '../../src/features/results/results.service.js'],
    ['portal/src/page.tsx', '../../eservices/definition-schema.js'],
    ['chamber-client/src/main.tsx', '../../web-shared/src/style/index.css'],
    ['chamber-client/src/main.tsx', 'react'],
    ['web-shared/src/live/use-live-session.ts', '../../../live-client/src/live-client.js'],
    ['server/src/live-session/writer.spec.ts', '../../../live-client/src/command-id.js'],
    ['vite.config.ts', 'vite'],
  ])('lets %s import %s', (file, specifier) => {
    expect(judgeImport(file, specifier)).toBeUndefined();
  });

  it.each([
    ['core/src/voting/tally.ts', '../../../protocol/src/commands.js'],
    ['core/src/voting/tally.ts', 'zod'],
    ['core/src/voting/tally.ts', 'node:crypto'],
    ['core/src/voting/tally.spec.ts', '../../../server/src/hub.js'],
    ['protocol/src/commands.ts', '../../server/src/hub.js'],
    ['migrations/1764030000000-create-people.ts', '../core/src/kernel/instant.js'],
    ['server/src/platform/errors/http-error.ts', '../../../../core/src/voting/tally.js'],
    ['server/src/platform/errors/http-error.ts', '../../../../protocol/src/refusals.js'],
    ['server/src/platform/errors/http-error.ts', '../../identity/people.js'],
    ['server/src/identity/people.ts', '../event-log/append.js'],
    ['server/src/event-log/append.ts', '../features/meetings/index.js'],
    ['server/src/live-session/gateway.ts', '../features/meetings/index.js'],
    ['server/src/live-session/gateway.ts', '../hub.js'],
    ['server/src/features/results/results.service.ts', '../meetings/meetings.service.js'],
    ['server/src/features/results/results.service.ts', '../meetings/index/inner.js'],
    ['server/src/features/results/results.service.ts', '../../../../portal/src/page.js'],
    ['server/src/features/results/results.service.ts', '../../../test/cluster/test-database.js'],
    ['display-wall/src/main.tsx', '../../chamber-client/src/desk.js'],
    ['display-wall/src/main.tsx', '../../eservices/definition-schema.js'],
    ['web-shared/src/button.tsx', '../../office/src/page.js'],
    ['office/src/page.tsx', 'typeorm'],
    ['server/src/new-room/thing.ts', 'rxjs'],
    ['server/src/pdf/named-list.ts', '../features/results/index.js'],
    ['server/src/live-session/writer.ts', '../../../live-client/src/command-id.js'],
    ['live-client/src/live-client.ts', 'react'],
    ['live-client/src/live-client.ts', '../../web-shared/src/button.js'],
    ['office/src/page.tsx', 'node:fs'],
    ['rehearsal/src/main.ts', '../../server/src/hub.js'],
  ])('does not let %s import %s', (file, specifier) => {
    expect(judgeImport(file, specifier)).toEqual(expect.stringContaining('may not import'));
  });
});

describe('readImports', () => {
  it('finds every way to name a module, with its line', () => {
    const source = [
      "import { type A } from './a.js';",
      "import type { B } from './b.js';",
      "export * from './c.js';",
      "export { d } from './d.js';",
      "const page = () => import('./e.js');",
      "type F = import('./f.js').F;",
      "import './g.css';",
      'class Decorated { constructor(@Inject() readonly a: A) {} }',
      "// import { no } from './comment.js'",
      "const text = `import { no } from './text.js'`;",
    ].join('\n');
    expect(readImports('x.ts', source)).toEqual(
      ['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js', './g.css'].map((specifier, index) => ({
        specifier,
        line: index + 1,
      })),
    );
  });

  it('does not pass over a source it cannot read', () => {
    expect(() => readImports('x.ts', 'import { from')).toThrow('x.ts');
  });
});

describe('checkImports', () => {
  let root: string;
  afterEach(() => rmSync(root, { recursive: true }));

  it('names file, line and reason', () => {
    root = mkdtempSync(join(tmpdir(), 'kworum-imports-'));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    write('core/src/a.ts', "import './b.js';\n");
    write('core/src/b.ts', "\nimport '../../server/src/hub.js';\n");
    write('server/src/hub.ts', "import '../../core/src/a.js';\n");
    expect(checkImports(root)).toEqual(['core/src/b.ts:2: core may not import server/src/hub.js']);
  });
});
