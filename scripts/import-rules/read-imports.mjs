import { parseSync, Visitor } from 'vite';

/**
 * Every module a TypeScript source names: imports, re-exports, dynamic imports and types by `import('…')`.
 * @param path decides the dialect (`.ts`, `.tsx`)
 * @returns specifiers with their line, starting at 1
 * @throws Error when the source cannot be parsed
 */
export function readImports(path, source) {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const found = [];
  const note = (node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') {
      found.push({ specifier: node.value, line: source.slice(0, node.start).split('\n').length });
    }
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source ?? node.argument),
    TSExternalModuleReference: (node) => note(node.expression),
  }).visit(program);
  return found;
}
