import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** The two values of `--k-<role>: light-dark(#…, #…)` in the first (normal contrast) block. */
function colour(role: string, theme: (typeof themes)[number]): string {
  const match = new RegExp(`--k-${role}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match) throw new Error(`no token --k-${role}`);
  return (theme === 'light' ? match[1] : match[2]) as string;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const AAA = 7;
const AA = 4.5;
const NON_TEXT = 3;
const choices = ['for', 'against', 'abstain'];

/** [written, on, at least] */
const pairs: [string, string, number][] = [
  ...['paper', 'surface', 'sunken', 'primary-soft', 'accent-soft'].map((on): [string, string, number] => [
    'ink',
    on,
    AAA,
  ]),
  ...['paper', 'surface', 'sunken', 'primary-soft', 'absent'].map((on): [string, string, number] => [
    'ink-soft',
    on,
    AA,
  ]),
  ...['paper', 'surface', 'primary-soft', 'accent-soft', 'sunken'].map((on): [string, string, number] => [
    'link',
    on,
    AA,
  ]),
  ['on-primary', 'primary', AAA],
  ['on-primary', 'primary-strong', AAA],
  ['on-danger', 'danger', AAA],
  ['on-training', 'training', AAA],
  ...choices.flatMap((choice): [string, string, number][] => [
    [`on-${choice}`, choice, AAA],
    [`${choice}-text`, 'paper', AAA],
    [`${choice}-text`, 'surface', AAA],
    [`${choice}-text`, `${choice}-soft`, AAA],
    [`${choice}-text`, 'primary-soft', AAA],
    [choice, 'surface', NON_TEXT],
    [choice, 'paper', NON_TEXT],
  ]),
  ...['ok', 'warning', 'danger'].flatMap((state): [string, string, number][] => [
    [`${state}-text`, `${state}-soft`, AAA],
    [`${state}-text`, 'surface', AA],
    [`${state}-text`, 'paper', AA],
  ]),
  ...['line-strong', 'accent', 'focus'].flatMap((role): [string, string, number][] => [
    [role, 'surface', NON_TEXT],
    [role, 'paper', NON_TEXT],
  ]),
];

describe.each(themes)('%s theme', (theme) => {
  it.each(pairs)('%s on %s is at least %d : 1', (written, on, least) => {
    expect(contrast(colour(written, theme), colour(on, theme))).toBeGreaterThanOrEqual(least);
  });
});
