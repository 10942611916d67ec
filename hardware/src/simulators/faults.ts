/** How a simulated device misbehaves; everything off at first. Tests and the virtual hall set it at will. */
export interface Faults {
  /** Receives and never answers. */
  silent: boolean;
  /** Milliseconds before every answer. */
  delayMs: number;
  /** So many of the next answers get lost. */
  drop: number;
  /** Sends every answer twice. */
  duplicate: boolean;
  /** Sends byte after byte. */
  split: boolean;
  /** Sends nonsense before every answer. */
  garbage: boolean;
  /** Refuses every order, the way its kind does. */
  refuse: boolean;
  /** Says it is busy, the way its kind does; a kind that cannot say so is silent. */
  busy: boolean;
}

export function noFaults(): Faults {
  return {
    silent: false,
    delayMs: 0,
    drop: 0,
    duplicate: false,
    split: false,
    garbage: false,
    refuse: false,
    busy: false,
  };
}

const nonsense = Uint8Array.from([0x00, 0x7f, 0x13, 0xfe]);

/** Passes what the device says on to `send`, as faulty as it is told to be. @param whole datagrams, which never come split */
export function faultyVoice(
  faults: Faults,
  send: (bytes: Uint8Array) => void,
  { whole = false } = {},
): (bytes: Uint8Array) => void {
  const say = (bytes: Uint8Array): void => {
    for (const piece of faults.split && !whole ? Array.from(bytes, (byte) => Uint8Array.of(byte)) : [bytes])
      send(piece);
  };
  return (bytes) => {
    if (faults.silent) return;
    if (faults.drop > 0) {
      faults.drop -= 1;
      return;
    }
    const answer = (): void => {
      if (faults.garbage) say(nonsense);
      say(bytes);
      if (faults.duplicate) say(bytes);
    };
    if (faults.delayMs > 0) setTimeout(answer, faults.delayMs);
    else answer();
  };
}
