import { z } from 'zod';

/** What pasting from Word, PDF or a web page leaves behind and nobody sees: soft hyphen, zero-width blank, word joiner, BOM. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control characters; direction marks, overrides and isolates; tags: they make a text read otherwise than it is stored. */
const deceptive = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/**
 * Text of one or more lines. Normalised: NFC, trimmed, line breaks as `\n`, tabs as blanks, invisible leftovers of pasting gone.
 * Refused: lone surrogates, other control characters, anything that turns the direction of reading, more than `maxLength`
 * UTF-16 units after normalising.
 */
export function text(maxLength: number, minLength = 0) {
  return normalised(maxLength, minLength, (value) => value);
}

/** Text of exactly one line, for names, titles and subjects: breaks and runs of blanks become one blank. */
export function line(maxLength: number, minLength = 0) {
  return normalised(maxLength, minLength, (value) => value.replace(/[ \n]+/g, ' '));
}

function normalised(maxLength: number, minLength: number, shape: (value: string) => string) {
  return z
    .string()
    .max(maxLength * 2 + 100)
    .refine((value) => value.isWellFormed(), 'lone surrogate')
    .transform((value) => shape(printable(value)).trim())
    .refine((value) => !deceptive.test(value.replaceAll('\n', '')), 'control character')
    .refine((value) => value.length <= maxLength, `at most ${maxLength} characters`)
    .refine(
      (value) => value.length >= minLength,
      minLength === 1 ? 'must not be empty' : `at least ${minLength} characters`,
    );
}

function printable(value: string): string {
  return value.replace(lineBreak, '\n').replaceAll('\t', ' ').replace(invisible, '').normalize('NFC');
}

/** One spelling for one id: lower case, so that two spellings never mean two sessions or two commands. */
export const uuid = z.uuid().toLowerCase();
/** Instant of the hub's clock: UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
export const localDay = z.iso.date();
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
