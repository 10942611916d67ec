/** A source of whole numbers below a bound; the same seed always tells the same story. */
export type Dice = (below: number) => number;

/** Mulberry32: enough randomness for stories, none for secrets. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function oneOf<Value>(values: readonly Value[], dice: Dice): Value {
  return values[dice(values.length)] as Value;
}
