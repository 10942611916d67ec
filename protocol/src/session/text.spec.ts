import { describe, expect, it } from 'vitest';
import { instant, line, localDay, localTime, text } from './text.js';

const read = (value: unknown, schema = text(100)) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
};

describe('text people type or paste', () => {
  it('is NFC and trimmed', () => {
    expect(read('  Z\u0307o\u0301ł\u0107 ')).toBe('Żółć');
    expect(read('\u00a0uchwała\u00a0nr\u00a01 ')).toBe('uchwała\u00a0nr\u00a01');
  });

  it('keeps its lines, in one spelling', () => {
    expect(read('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('loses what pasting leaves behind unseen', () => {
    expect(read('\ufeffuchwa\u00adła\u200b w\u2060 sprawie\tdróg')).toBe('uchwała w sprawie dróg');
  });

  it('in one line: breaks and runs of blanks become one blank', () => {
    expect(read('Uchwała\n  w sprawie\r\ndróg', line(100))).toBe('Uchwała w sprawie dróg');
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['escape', 'a\u001b[31mb'],
    ['delete', 'a\u007fb'],
    ['a C1 control', 'a\u009bb'],
    ['right-to-left override', 'za\u202ewiczerp'],
    ['an isolate', 'a\u2067b\u2069'],
    ['a direction mark', 'a\u200fb'],
    ['a tag', 'a\u{e0041}b'],
    ['a lone surrogate', 'a\ud83d'],
  ])('refuses %s', (_name, value) => {
    expect(read(value)).toBeNull();
    expect(read(value, line(100))).toBeNull();
  });

  it('lets other scripts and emoji pass', () => {
    expect(read('Ōsaka, Київ, 🗳️ 👩‍⚖️')).toBe('Ōsaka, Київ, 🗳️ 👩‍⚖️');
  });

  it('counts after normalising, and only what is left', () => {
    expect(read('z\u0307'.repeat(10), text(10))).toBe('ż'.repeat(10));
    expect(read(`${' '.repeat(10)}${'x'.repeat(10)}`, text(10))).toBe('x'.repeat(10));
    expect(read('x'.repeat(11), text(10))).toBeNull();
    expect(read(' \u200b ', text(10, 1))).toBeNull();
    expect(read('ab', text(10, 3))).toBeNull();
  });
});

describe('instants, days and hours', () => {
  it.each(['2026-11-24T09:00:00.000Z', '2028-02-29T23:59:59.999Z'])('%s is an instant', (value) => {
    expect(instant.parse(value)).toBe(value);
  });

  it.each(['2026-11-24T09:00:00Z', '2026-11-24T09:00:00.000+01:00', '2026-02-30T09:00:00.000Z', '2026-11-24', ''])(
    '%s is none',
    (value) => {
      expect(instant.safeParse(value).success).toBe(false);
    },
  );

  it('days and hours exist in the calendar and on the clock', () => {
    expect(['2026-11-24', '2026-02-29', '2026-13-01'].map((day) => localDay.safeParse(day).success)).toEqual([
      true,
      false,
      false,
    ]);
    expect(['00:00', '23:59', '24:00', '9:00'].map((time) => localTime.safeParse(time).success)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
