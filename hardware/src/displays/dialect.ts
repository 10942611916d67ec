/** What a display can be told or asked, in no maker's words. */
export type DisplayOrder =
  | { readonly type: 'power'; readonly on: boolean }
  | { readonly type: 'input'; readonly input: string }
  | { readonly type: 'ask'; readonly about: 'power' | 'input' };

/** What a display says. `value` of an accepted word: `on`, `off` or the name of an input; null where it tells none we know. */
export interface DisplayWord {
  readonly about: 'power' | 'input';
  readonly accepted: boolean;
  readonly value: string | null;
  /** Told by itself, e.g. after somebody used the remote control. */
  readonly unasked?: true;
}

/** How one maker writes it. */
export interface DisplayDialect {
  write(order: DisplayOrder): Uint8Array;
  /** @param isAsked whether the last order was a question: some answer both alike. @returns what to give every piece of bytes to */
  listen(onWord: (word: DisplayWord) => void, isAsked: () => boolean): (bytes: Uint8Array) => void;
  /** The other side, for those who play a display. @returns what to give every piece of bytes to */
  overhear(onOrder: (order: DisplayOrder) => void): (bytes: Uint8Array) => void;
  /** What a display says to an order. */
  say(word: DisplayWord, to: DisplayOrder): Uint8Array;
}

export function aboutOf(order: DisplayOrder): 'power' | 'input' {
  return order.type === 'ask' ? order.about : order.type;
}

/** @returns the name that has this code */
export function nameOf(codes: Readonly<Record<string, number>>, code: number): string | null {
  return Object.keys(codes).find((name) => codes[name] === code) ?? null;
}
