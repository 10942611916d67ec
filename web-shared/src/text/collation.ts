const collator = new Intl.Collator('pl', { sensitivity: 'variant' });

/** Compares two texts in Polish order: …l, ł, m…; ź before ż (V-29). Always Polish: names keep their order in English too. */
export function comparePolish(a: string, b: string): number {
  return collator.compare(a, b);
}
