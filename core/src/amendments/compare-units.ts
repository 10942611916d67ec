import type { DraftText, TextUnit } from './draft-text.js';

/** One unit before and after the amendments; null where it is not there. */
export interface ComparedUnit {
  readonly unitId: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Both texts in one order: the amended one, with struck units where they stood. */
export function compareUnits(before: DraftText, after: DraftText): readonly ComparedUnit[] {
  const compared: ComparedUnit[] = after.map((unit) => ({
    ...named(unit),
    before: textOf(before, unit),
    after: unit.text,
  }));
  before.forEach((unit, index) => {
    if (after.some(({ unitId }) => unitId === unit.unitId)) return;
    const previous = before[index - 1]?.unitId;
    const at = compared.findIndex(({ unitId }) => unitId === previous);
    compared.splice(at + 1, 0, { ...named(unit), before: unit.text, after: null });
  });
  return compared;
}

export function isUnchanged({ before, after }: ComparedUnit): boolean {
  return before === after;
}

function named({ unitId, label }: TextUnit) {
  return { unitId, label };
}

function textOf(text: DraftText, { unitId }: TextUnit): string | null {
  return text.find((unit) => unit.unitId === unitId)?.text ?? null;
}
