/**
 * Ustawowy skład rady gminy by number of inhabitants (art. 17 ust. 1 u.s.g.):
 * 15 / 21 / 23 / 25, then 3 more for each further started 100 000, at most 45.
 */
export function statutorySizeFor(inhabitants: number): number {
  if (!Number.isSafeInteger(inhabitants) || inhabitants < 1) throw new RangeError(`Inhabitants: ${inhabitants}`);
  if (inhabitants <= 20_000) return 15;
  if (inhabitants <= 50_000) return 21;
  if (inhabitants <= 100_000) return 23;
  if (inhabitants <= 200_000) return 25;
  const startedHundredThousands = Math.ceil((inhabitants - 200_000) / 100_000);
  return Math.min(45, 25 + 3 * startedHundredThousands);
}
