import type { SessionState } from '../../../../core/src/session/state.js';

interface Kept {
  readonly value: unknown;
  /** What of the state was looked at, as it was then. */
  readonly read: ReadonlyMap<PropertyKey, unknown>;
}

/**
 * Makes a part of a view only when what it was made from has changed: a ballot changes the vote, not the roll of a hundred
 * councillors. What a part looks at is noted while it is made, so nobody has to keep a list of it. States share what did not change.
 */
export class PartMemo {
  private readonly kept = new Map<string, Kept>();

  /** @param make a pure function of the state @returns the very value of the last time when nothing it rests on is another */
  of<Value>(part: string, state: SessionState, make: (state: SessionState) => Value): Value {
    const kept = this.kept.get(part);
    if (kept && isAsRead(kept.read, state)) return kept.value as Value;
    const read = new Map<PropertyKey, unknown>();
    const noting = new Proxy(state, {
      get(target, key) {
        const value = target[key as keyof SessionState];
        read.set(key, value);
        return value;
      },
    });
    const value = make(noting);
    this.kept.set(part, { value, read });
    return value;
  }
}

function isAsRead(read: ReadonlyMap<PropertyKey, unknown>, state: SessionState): boolean {
  for (const [key, value] of read) if (state[key as keyof SessionState] !== value) return false;
  return true;
}
