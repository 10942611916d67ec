/** One relay of a board is to close (`on`) or open (device protocols §5). */
export interface RelaySwitch {
  readonly channel: number;
  readonly on: boolean;
}

const head = 0xa0;
const length = 4;

/** @returns `A0 channel state sum` */
export function writeSwitch({ channel, on }: RelaySwitch): Uint8Array {
  const state = on ? 1 : 0;
  return Uint8Array.of(head, channel, state, (head + channel + state) & 0xff);
}

/** Finds switches in a stream of bytes; a wrong sum is dropped and the next head looked for. For those who play a board. */
export function splitSwitches(onSwitch: (one: RelaySwitch) => void): (bytes: Uint8Array) => void {
  let rest: number[] = [];
  return (bytes) => {
    rest.push(...bytes);
    while (rest.length >= length) {
      const [first, channel = 0, state = 0, sum] = rest;
      const fits = first === head && state <= 1 && sum === ((head + channel + state) & 0xff);
      if (fits) onSwitch({ channel, on: state === 1 });
      rest = rest.slice(fits ? length : 1);
    }
  };
}
