import {
  type PdfDictionary,
  PdfFile,
  PdfName,
  PdfOperator,
  PdfRef,
  PdfScanner,
  PdfString,
  type PdfValue,
} from './pdf-objects.js';

/** One element of the structure tree with the text it holds, in reading order. */
export interface TaggedElement {
  readonly type: string;
  readonly scope: string | undefined;
  readonly actual: string | undefined;
  /** Text of the element and everything below it; `actual` where it is given. */
  readonly text: string;
  readonly children: readonly TaggedElement[];
  /** Numbers of the pages its own content stands on, from 1. */
  readonly pages: readonly number[];
}

export interface ReadPdf {
  readonly version: string;
  readonly lang: string | undefined;
  readonly marked: boolean;
  readonly displaysTitle: boolean;
  readonly title: string | undefined;
  readonly metadata: string;
  readonly pageCount: number;
  readonly tabOrder: readonly (string | undefined)[];
  readonly root: TaggedElement;
  /** Text of artifacts, by page. */
  readonly artifacts: readonly string[];
  /** Text or drawing that is neither tagged nor an artifact: must be empty. */
  readonly untagged: readonly string[];
  readonly fontsEmbedded: boolean;
  /** Titles of the bookmarks. */
  readonly bookmarks: readonly string[];
}

/** Reads back what a screen reader would find. Understands the files of `server/src/pdf`, not every PDF. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = new PdfFile(bytes);
  const catalog = file.dictionary(file.trailer.get('Root'));
  const info = file.dictionary(file.trailer.get('Info'));
  const pages = (file.dictionary(catalog.get('Pages')).get('Kids') as PdfRef[]).map((ref) => readPage(file, ref));
  const tree = file.dictionary(catalog.get('StructTreeRoot'));
  const [rootRef] = tree.get('K') as PdfValue[];
  return {
    version: /^%PDF-([\d.]+)/.exec(Buffer.from(bytes.slice(0, 12)).toString('latin1'))?.[1] ?? '',
    lang: (catalog.get('Lang') as PdfString | undefined)?.text,
    marked: file.dictionary(catalog.get('MarkInfo')).get('Marked') === true,
    displaysTitle: file.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    title: (file.resolve(info.get('Title')) as PdfString | undefined)?.text,
    metadata: Buffer.from(file.stream(catalog.get('Metadata')), 'latin1').toString('utf8'),
    pageCount: pages.length,
    tabOrder: pages.map((page) => page.tabs),
    root: readElement(file, rootRef, pages),
    artifacts: pages.map((page) => page.artifacts.trim()),
    untagged: pages.flatMap((page) => page.untagged),
    fontsEmbedded: pages.every((page) => page.fontsEmbedded),
    bookmarks: readBookmarks(file, catalog),
  };
}

/** All elements of one type below (and with) an element, in reading order. */
export function elementsOf(element: TaggedElement, type: string): TaggedElement[] {
  return [...(element.type === type ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, type))];
}

interface Page {
  readonly id: number;
  readonly tabs: string | undefined;
  readonly texts: ReadonlyMap<number, string>;
  readonly artifacts: string;
  readonly untagged: readonly string[];
  readonly fontsEmbedded: boolean;
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);

function readPage(file: PdfFile, ref: PdfRef): Page {
  const page = file.dictionary(ref);
  const fonts = fontsOf(file, page);
  const texts = new Map<number, string>();
  const untagged: string[] = [];
  let artifacts = '';
  const open: ({ mcid: number } | 'artifact' | 'other')[] = [];
  let decode = (_bytes: string) => '';
  const show = (text: string) => {
    const holder = open.findLast((mark) => mark !== 'other');
    if (holder === 'artifact') artifacts += text;
    else if (typeof holder === 'object') texts.set(holder.mcid, (texts.get(holder.mcid) ?? '') + text);
    else untagged.push(text);
  };
  const operands: PdfValue[] = [];
  const scanner = new PdfScanner(file.stream(page.get('Contents')));
  for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
    if (!(value instanceof PdfOperator)) {
      operands.push(value);
      continue;
    }
    const { word } = value;
    if (word === 'BDC' || word === 'BMC') open.push(markOf(operands));
    else if (word === 'EMC') open.pop();
    else if (word === 'Tf') decode = fonts.decoders.get((operands[0] as PdfName).name) ?? decode;
    else if (word === 'Tj') show(decode((operands[0] as PdfString).bytes));
    else if (word === 'TJ') {
      show((operands[0] as PdfValue[]).map((part) => (part instanceof PdfString ? decode(part.bytes) : '')).join(''));
    } else if (painting.has(word) && open.length === 0) untagged.push(word);
    operands.length = 0;
  }
  if (open.length > 0) untagged.push('marked content left open');
  const tabs = page.get('Tabs') as PdfName | undefined;
  return { id: ref.id, tabs: tabs?.name, texts, artifacts, untagged, fontsEmbedded: fonts.embedded };
}

function markOf(operands: readonly PdfValue[]): { mcid: number } | 'artifact' | 'other' {
  const [tag, properties] = operands;
  if ((tag as PdfName).name === 'Artifact') return 'artifact';
  const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
  return typeof mcid === 'number' ? { mcid } : 'other';
}

function fontsOf(file: PdfFile, page: PdfDictionary) {
  const decoders = new Map<string, (bytes: string) => string>();
  let embedded = true;
  const resources = file.dictionary(page.get('Resources'));
  for (const [name, ref] of (resources.get('Font') as PdfDictionary | undefined) ?? []) {
    const font = file.dictionary(ref);
    decoders.set(name, decoderOf(file.stream(font.get('ToUnicode'))));
    const descendant = file.dictionary((font.get('DescendantFonts') as PdfValue[])[0]);
    embedded &&= file.dictionary(descendant.get('FontDescriptor')).has('FontFile2');
  }
  return { decoders, embedded };
}

function decoderOf(cmap: string): (bytes: string) => string {
  const characters = new Map<number, string>();
  for (const [, first = '', targets = ''] of cmap.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/gi)) {
    for (const [index, [, digits = '']] of [...targets.matchAll(/<([^>]*)>/g)].entries()) {
      const text = Buffer.from(digits.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
      characters.set(Number.parseInt(first, 16) + index, text);
    }
  }
  return (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 2) {
      text += characters.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '?';
    }
    return text;
  };
}

function readElement(file: PdfFile, ref: PdfValue | undefined, pages: readonly Page[]): TaggedElement {
  const element = file.dictionary(ref);
  const children: TaggedElement[] = [];
  const onPages: number[] = [];
  let text = '';
  const addContent = (pageRef: PdfValue | undefined, mcid: number) => {
    const index = pages.findIndex((page) => page.id === (pageRef as PdfRef).id);
    onPages.push(index + 1);
    text += pages[index]?.texts.get(mcid) ?? '';
  };
  for (const child of element.get('K') as PdfValue[]) {
    const resolved = file.resolve(child);
    if (typeof resolved === 'number') addContent(element.get('Pg'), resolved);
    else if (resolved instanceof Map && resolved.has('MCID')) {
      addContent(resolved.get('Pg'), resolved.get('MCID') as number);
    } else {
      const read = readElement(file, child, pages);
      children.push(read);
      text += read.text;
    }
  }
  const attributes = file.resolve(element.get('A'));
  const scope = attributes instanceof Map ? (attributes.get('Scope') as PdfName | undefined)?.name : undefined;
  const actual = (element.get('ActualText') as PdfString | undefined)?.text;
  return {
    type: (element.get('S') as PdfName).name,
    scope,
    actual,
    text: actual ?? text,
    children,
    pages: onPages,
  };
}

function readBookmarks(file: PdfFile, catalog: PdfDictionary): string[] {
  const titles: string[] = [];
  const outlines = catalog.get('Outlines');
  let ref = outlines === undefined ? undefined : file.dictionary(outlines).get('First');
  while (ref !== undefined) {
    const item = file.dictionary(ref);
    titles.push((item.get('Title') as PdfString).text);
    ref = item.get('Next');
  }
  return titles;
}
