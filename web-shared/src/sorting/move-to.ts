/** The list with `id` at `place` (0-based, counted in the finished list; clamped); the others keep their order. */
export function moveTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  if (others.length === ids.length) return ids;
  const at = Math.min(others.length, Math.max(0, place));
  return [...others.slice(0, at), id, ...others.slice(at)];
}
