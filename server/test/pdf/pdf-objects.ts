import { inflateSync } from 'node:zlib';

/** A PDF's objects as plain values; strings stay bytes (latin1), names carry their slash, references are looked up when asked. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfOperator
  | PdfValue[]
  | PdfDictionary;
export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfString {
  constructor(readonly bytes: string) {}

  /** UTF-16 with a byte order mark, else one byte a character. */
  get text(): string {
    if (!this.bytes.startsWith('\xFE\xFF')) return this.bytes;
    return Buffer.from(this.bytes.slice(2), 'latin1').swap16().toString('utf16le');
  }
}
export class PdfRef {
  constructor(readonly id: number) {}
}
export class PdfOperator {
  constructor(readonly word: string) {}
}
export type PdfDictionary = Map<string, PdfValue>;

const blank = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads values one after the other from a file or a content stream. */
export class PdfScanner {
  constructor(
    readonly source: string,
    public at = 0,
  ) {}

  /** The next value, or undefined at the end. */
  next(): PdfValue | undefined {
    while (this.at < this.source.length && blank.test(this.source.charAt(this.at))) this.at += 1;
    if (this.at >= this.source.length) return undefined;
    const rest = this.source.charAt(this.at);
    if (rest === '/') return this.name();
    if (rest === '(') return this.literal();
    if (rest === '[') return this.array();
    if (this.source.startsWith('<<', this.at)) return this.dictionary();
    if (rest === '<') return this.hex();
    return this.word();
  }

  private name(): PdfName {
    const start = ++this.at;
    while (this.at < this.source.length && !delimiter.test(this.source.charAt(this.at))) this.at += 1;
    return new PdfName(this.source.slice(start, this.at));
  }

  private literal(): PdfString {
    let depth = 0;
    let bytes = '';
    do {
      const character = this.source.charAt(this.at);
      if (character === '\\') {
        this.at += 1;
        const escaped = this.source.charAt(this.at);
        bytes += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
      } else {
        if (character === '(') depth += 1;
        if (character === ')') depth -= 1;
        if (!(character === '(' && depth === 1) && !(character === ')' && depth === 0)) bytes += character;
      }
      this.at += 1;
    } while (depth > 0);
    return new PdfString(bytes);
  }

  private hex(): PdfString {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return new PdfString(Buffer.from(digits, 'hex').toString('latin1'));
  }

  private array(): PdfValue[] {
    this.at += 1;
    return this.until(']');
  }

  private dictionary(): PdfDictionary {
    this.at += 2;
    const values = this.until('>>');
    const dictionary: PdfDictionary = new Map();
    for (let index = 0; index < values.length; index += 2) {
      dictionary.set((values[index] as PdfName).name, values[index + 1] ?? null);
    }
    return dictionary;
  }

  private until(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      while (blank.test(this.source.charAt(this.at))) this.at += 1;
      if (this.source.startsWith(end, this.at)) {
        this.at += end.length;
        return values;
      }
      const value = this.next();
      if (value === undefined) throw new Error(`No ${end}`);
      if (value instanceof PdfOperator && value.word === 'R') {
        values.pop();
        values.push(new PdfRef(values.pop() as number));
      } else values.push(value);
    }
  }

  private word(): PdfValue {
    const start = this.at;
    while (this.at < this.source.length && !delimiter.test(this.source.charAt(this.at))) this.at += 1;
    if (this.at === start) throw new Error(`Unexpected ${this.source.charAt(start)} at ${start}`);
    const word = this.source.slice(start, this.at);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new PdfOperator(word);
  }
}

/** A file read through its cross-reference table, as a reader would. */
export class PdfFile {
  readonly trailer: PdfDictionary;
  private readonly offsets = new Map<number, number>();
  private readonly source: string;

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]);
    const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn] ?\s+)+)trailer/.exec(this.source.slice(start));
    if (!table?.[2]) throw new Error('No cross-reference table');
    for (const [id, line] of table[2].trim().split(/\n/).entries()) this.offsets.set(id, Number(line.slice(0, 10)));
    this.trailer = new PdfScanner(this.source, start + table[0].length).next() as PdfDictionary;
  }

  /** Follows references to the value itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfRef ? this.object(value.id).value : value;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value);
    if (!(resolved instanceof Map)) throw new Error('A dictionary was expected');
    return resolved;
  }

  /** A stream's bytes, inflated, as latin1. */
  stream(value: PdfValue | undefined): string {
    const { value: dictionary, end } = this.object((value as PdfRef).id);
    const start = this.source.indexOf('stream\n', end) + 'stream\n'.length;
    const length = (dictionary as PdfDictionary).get('Length') as number;
    const bytes = Buffer.from(this.source.slice(start, start + length), 'latin1');
    return ((dictionary as PdfDictionary).has('Filter') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  private object(id: number): { value: PdfValue; end: number } {
    const scanner = new PdfScanner(this.source, this.offsets.get(id) ?? Number.NaN);
    if (scanner.next() !== id) throw new Error(`Object ${id} is not where the table says`);
    scanner.next();
    scanner.next();
    return { value: scanner.next() ?? null, end: scanner.at };
  }
}
