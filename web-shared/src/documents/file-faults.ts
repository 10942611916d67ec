import type { TFunction } from 'i18next';

/** The hub takes PDF up to 25 MB. */
export const maxFileBytes = 25 * 1024 * 1024;

export type FileFault = 'not-pdf' | 'empty' | 'too-large';

type Described = Pick<File, 'name' | 'type' | 'size'>;

/** What speaks against a file before it is sent; the hub looks at its bytes again. */
export function fileFault({ name, type, size }: Described, maxBytes = maxFileBytes): FileFault | null {
  if (type !== 'application/pdf' && !name.toLowerCase().endsWith('.pdf')) return 'not-pdf';
  if (size === 0) return 'empty';
  return size > maxBytes ? 'too-large' : null;
}

/** The same for people; null when nothing does. */
export function fileFaultText(t: TFunction, file: Described, maxBytes = maxFileBytes): string | null {
  const fault = fileFault(file, maxBytes);
  return fault && t(`document.fault.${fault}`, { ns: 'shared', size: `${maxBytes / 1024 ** 2} MB` });
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
