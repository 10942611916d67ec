/** Remembers what an audience was told, part by part, and says what changed since. What it was given is not changed afterwards. */
export class PartDiffer<View extends object> {
  private sent = new Map<string, { readonly value: unknown; readonly text: string | undefined }>();

  /** The parts that differ from what was told before; undefined when nothing does. */
  diff(view: View): Partial<View> | undefined {
    const changed: Record<string, unknown> = {};
    for (const [part, value] of Object.entries(view)) {
      const before = this.sent.get(part);
      if (before && before.value === value) continue;
      const text = JSON.stringify(value);
      this.sent.set(part, { value, text });
      if (before?.text !== text) changed[part] = value;
    }
    return Object.keys(changed).length > 0 ? (changed as Partial<View>) : undefined;
  }
}
