/** Remembers what an audience was told, part by part, and says what changed since. */
export class PartDiffer<View extends object> {
  private sent = new Map<string, string>();

  /** The parts that differ from what was told before; undefined when nothing does. */
  diff(view: View): Partial<View> | undefined {
    const changed: Record<string, unknown> = {};
    for (const [part, value] of Object.entries(view)) {
      const text = JSON.stringify(value);
      if (this.sent.get(part) === text) continue;
      this.sent.set(part, text);
      changed[part] = value;
    }
    return Object.keys(changed).length > 0 ? (changed as Partial<View>) : undefined;
  }
}
