export interface View {
  readonly pan: number;
  readonly tilt: number;
  readonly zoom: number;
}

/** How far a held button turns the head each second. */
const driveSteps = 400;

/** The head and the lens of a camera: every travel takes its time, and a new one begins where the last one is. */
export class Head {
  readonly presets = new Map<number, View>();
  /** The preset it was last sent to. */
  aim: number | null = null;
  private from: View = { pan: 0, tilt: 0, zoom: 0 };
  private to: View = this.from;
  private startedAtMs = 0;
  private driving: { pan: number; tilt: number; sinceMs: number } | undefined;

  constructor(private readonly moveMs: number) {}

  get view(): View {
    const nowMs = performance.now();
    if (this.driving) {
      const turned = ((nowMs - this.driving.sinceMs) / 1_000) * driveSteps;
      return {
        ...this.from,
        pan: Math.round(this.from.pan + this.driving.pan * turned),
        tilt: Math.round(this.from.tilt + this.driving.tilt * turned),
      };
    }
    const share = this.moveMs === 0 ? 1 : Math.min(1, (nowMs - this.startedAtMs) / this.moveMs);
    const between = (key: keyof View): number => Math.round(this.from[key] + (this.to[key] - this.from[key]) * share);
    return { pan: between('pan'), tilt: between('tilt'), zoom: between('zoom') };
  }

  /** @returns how long it takes */
  travel(differs: Partial<View>): number {
    this.from = this.view;
    this.driving = undefined;
    this.to = { ...this.from, ...differs };
    this.startedAtMs = performance.now();
    return this.moveMs;
  }

  /** A preset never stored has a view of its own, so that training halls need no preparation. @returns how long it takes */
  preset(act: 'reset' | 'store' | 'recall', preset: number): number {
    if (act === 'store') this.presets.set(preset, this.view);
    if (act === 'reset') this.presets.delete(preset);
    if (act !== 'recall') return 0;
    this.aim = preset;
    return this.travel(this.presets.get(preset) ?? { pan: preset * 100 - 1_000, tilt: preset * 10, zoom: 0x1000 });
  }

  /** @returns how long it takes */
  drive(pan: 'left' | 'right' | 'stop', tilt: 'up' | 'down' | 'stop'): number {
    this.jumpTo(this.view);
    const way = { left: -1, right: 1, up: 1, down: -1, stop: 0 } as const;
    if (pan !== 'stop' || tilt !== 'stop')
      this.driving = { pan: way[pan], tilt: way[tilt], sinceMs: performance.now() };
    return 0;
  }

  jumpTo(view: View): void {
    this.driving = undefined;
    this.from = view;
    this.to = view;
  }
}
