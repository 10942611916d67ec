import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

type Manifest = z.infer<typeof manifestSchema>;

/** Addresses of what one page loads. */
export interface PageAssets {
  readonly script: string;
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

/** Tells a page made by the hub which built files belong to it. Inject it by this class. */
export class WebAssets {
  /** @param webDirectory `dist/web`. */
  constructor(private readonly webDirectory: string) {}

  /**
   * @param page source path of the page, e.g. `portal/index.html`.
   * @returns undefined while the front ends have not been built.
   */
  async of(page: string): Promise<PageAssets | undefined> {
    const manifest = await this.manifest();
    const entry = manifest?.[page];
    if (!manifest || !entry) return undefined;
    const chunks = withImports(manifest, page);
    const address = (file: string) => `/${file}`;
    return {
      script: address(entry.file),
      preloads: chunks.filter((chunk) => chunk !== entry).map((chunk) => address(chunk.file)),
      styles: [...new Set(chunks.flatMap((chunk) => chunk.css))].map(address),
    };
  }

  private async manifest(): Promise<Manifest | undefined> {
    const text = await readFile(join(this.webDirectory, '.vite', 'manifest.json'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : manifestSchema.parse(JSON.parse(text));
  }
}

/** A chunk and all it imports, imports first, each once: the order their styles apply in. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Manifest[string][] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [...chunk.imports.flatMap((imported) => withImports(manifest, imported, seen)), chunk];
}
