/** Whether a text holds every word of a query, as people type it: `los` finds `Łoś`, in any order and case. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Small letters without marks; `ł` has no decomposition of its own. */
function fold(text: string): string {
  return text.toLocaleLowerCase('pl').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
