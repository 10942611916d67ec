import { z } from 'zod';

/** Printable text: NFC, trimmed, no control characters except line breaks, no bidi overrides, no lone surrogates. */
export function text(maxLength: number, minLength = 0) {
  return z
    .string()
    .max(maxLength * 2)
    .refine((value) => value.isWellFormed(), 'lone surrogate')
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(value.replaceAll('\n', '')), 'control character')
    .refine((value) => value.length <= maxLength, `at most ${maxLength} characters`)
    .refine(
      (value) => value.length >= minLength,
      minLength === 1 ? 'must not be empty' : `at least ${minLength} characters`,
    );
}

export const uuid = z.uuid();
/** Instant of the hub's clock: UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
export const localDay = z.iso.date();
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
