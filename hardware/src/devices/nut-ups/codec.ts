/** One line of `upsd` as its words; a quoted word counts as one (RFC 9271 §4). @returns undefined for a quote without an end */
export function readWords(line: string): string[] | undefined {
  const words: string[] = [];
  const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))(?=\s|$)/y;
  let at = 0;
  while (line.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (!match) return undefined;
    words.push(match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? '');
    at = pattern.lastIndex;
  }
  return words;
}

/** @returns the bytes of one command or answer; words with blanks or quotes are quoted */
export function toLine(...words: readonly string[]): Uint8Array {
  const quoted = words.map((word) => (/^[^\s"\\]+$/.test(word) ? word : `"${word.replace(/[\\"]/g, '\\$&')}"`));
  return new TextEncoder().encode(`${quoted.join(' ')}\n`);
}

/** What `upsd` may answer instead (RFC 9271 §4.4), in words for the operator. */
const errors: Readonly<Record<string, string>> = {
  'ACCESS-DENIED': 'serwer NUT odmawia dostępu (konto, hasło albo adres)',
  'ALREADY-ATTACHED': 'połączenie jest już zgłoszone',
  'ALREADY-LOGGED-IN': 'połączenie jest już zgłoszone',
  'DATA-STALE': 'serwer NUT nie ma świeżych danych zasilacza',
  'DRIVER-NOT-CONNECTED': 'serwer NUT nie ma łączności z zasilaczem',
  'FEATURE-NOT-CONFIGURED': 'serwer NUT nie ma tej funkcji',
  'INVALID-ARGUMENT': 'serwer NUT nie rozumie polecenia',
  'PASSWORD-REQUIRED': 'konto NUT wymaga hasła',
  READONLY: 'tej wartości nie można zmienić',
  'SET-FAILED': 'zasilacz nie przyjął zmiany',
  'UNKNOWN-COMMAND': 'serwer NUT nie zna tego polecenia',
  'UNKNOWN-UPS': 'serwer NUT nie ma zasilacza o tej nazwie',
  'USERNAME-REQUIRED': 'serwer NUT wymaga nazwy konta',
  'VAR-NOT-SUPPORTED': 'zasilacz nie podaje tej wartości',
};

/** @param code of `ERR <code>` */
export function errorText(code: string): string {
  return errors[code] ?? `serwer NUT odpowiada ${code}`;
}

/** Codes that say that nothing is known of the UPS now: never "the power is out". */
export const unknownCodes: ReadonlySet<string> = new Set(['DATA-STALE', 'DRIVER-NOT-CONNECTED']);

/** How the hall is fed. `failing`: soon not at all. */
export type Power = 'mains' | 'battery' | 'failing' | 'unknown';

/** Every value of a UPS by its name, as `LIST VAR` tells them. */
export type Variables = ReadonlyMap<string, string>;

export interface UpsReading {
  readonly power: Power;
  /** Words of `ups.status`, e.g. `OB`, `DISCHRG`. */
  readonly status: readonly string[];
  /** Seconds left on battery by the UPS's own word. */
  readonly remainingS: number | null;
  /** Percent. */
  readonly charge: number | null;
  /** Percent of what it can feed. */
  readonly load: number | null;
}

/** @param reserveS with less left on battery the power counts as failing */
export function readingOf(variables: Variables, reserveS: number): UpsReading {
  const status = (variables.get('ups.status') ?? '').split(/\s+/).filter((word) => word !== '');
  const remainingS = wholeNumber(variables.get('battery.runtime'));
  return {
    power: powerOf(new Set(status), remainingS, reserveS),
    status,
    remainingS,
    charge: wholeNumber(variables.get('battery.charge')),
    load: wholeNumber(variables.get('ups.load')),
  };
}

function powerOf(status: ReadonlySet<string>, remainingS: number | null, reserveS: number): Power {
  // A forced shutdown latches: the server is about to cut the power whatever else it says.
  if (status.has('FSD')) return 'failing';
  if (status.has('WAIT') || status.has('OFF')) return 'unknown';
  if (status.has('OB')) {
    // A test of the battery runs it down on purpose and ends by itself.
    if (status.has('CAL')) return 'battery';
    return status.has('LB') || (remainingS !== null && remainingS < reserveS) ? 'failing' : 'battery';
  }
  return status.has('OL') || status.has('BYPASS') ? 'mains' : 'unknown';
}

/** @returns null for a value that is missing or no number */
function wholeNumber(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? Math.min(Math.trunc(value), 1_000_000) : null;
}
