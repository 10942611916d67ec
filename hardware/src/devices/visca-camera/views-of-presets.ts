/** Where a head stands; `zoom` null: the camera does not tell. */
export interface HeadView {
  readonly pan: number;
  readonly tilt: number;
  readonly zoom: number | null;
}

/** Heads tremble, and gears have play. */
const tolerance = { turn: 16, zoom: 64 } as const;

/** Remembers where the head stood at each preset, so that a hand on the camera is noticed, and that it was put back. */
export class ViewsOfPresets {
  private readonly views = new Map<number, HeadView>();

  learn(preset: number, view: HeadView): void {
    this.views.set(preset, view);
  }

  /** The preset means something else now. */
  forget(preset: number): void {
    this.views.delete(preset);
  }

  /** @returns undefined when nothing is remembered of this preset */
  isAt(preset: number, view: HeadView): boolean | undefined {
    const known = this.views.get(preset);
    return known && isSame(known, view);
  }

  presetAt(view: HeadView): number | undefined {
    for (const [preset, known] of this.views) if (isSame(known, view)) return preset;
    return undefined;
  }
}

export function isSame(one: HeadView, other: HeadView): boolean {
  const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;
  return (
    near(one.pan, other.pan, tolerance.turn) &&
    near(one.tilt, other.tilt, tolerance.turn) &&
    (one.zoom === null || other.zoom === null || near(one.zoom, other.zoom, tolerance.zoom))
  );
}
