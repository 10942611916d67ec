/** Whether a text holds every word of a query, as people type it: `los` finds `Łoś`, in any order and case. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldPolish(text);
  return foldPolish(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Small letters without marks: `Łoś` → `los`; `ł` has no decomposition of its own. */
export function foldPolish(text: string): string {
  return text.toLocaleLowerCase('pl').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
