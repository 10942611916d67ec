/** The hub takes PDF up to 25 MB. */
export const maxFileBytes = 25 * 1024 * 1024;

export type FileFault = 'not-pdf' | 'empty' | 'too-large';

/** What speaks against a file before it is sent; the hub looks at its bytes again. */
export function fileFault({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): FileFault | null {
  if (type !== 'application/pdf' && !name.toLowerCase().endsWith('.pdf')) return 'not-pdf';
  if (size === 0) return 'empty';
  return size > maxFileBytes ? 'too-large' : null;
}

/** A title for people from a file's name: `Projekt_uchwaly-43.pdf` → `Projekt uchwaly-43`. */
export function titleOfFile(name: string): string {
  const title = name
    .replace(/\.pdf$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 300);
  return title === '' ? name.slice(0, 300) : title;
}
