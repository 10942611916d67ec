import { type DisplayDialect, type DisplayOrder, type DisplayWord, nameOf } from '../../displays/dialect.js';

/** Samsung MDC (device protocols §4.1): `AA command id length data… sum`; answers come with command FF. */
const head = 0xaa;
const answer = 0xff;
const commands = { power: 0x11, input: 0x14 } as const;
const inputs: Readonly<Record<string, number>> = { hdmi1: 0x21, hdmi2: 0x23, displayport: 0x25 };
const ack = 0x41;
const nak = 0x4e;
const longestData = 16;

export function samsungMdc({ displayId }: { readonly displayId: number }): DisplayDialect {
  return {
    write: (order) => frame(orderCommand(order), displayId, orderData(order)),
    listen: (onWord) =>
      splitFrames((command, id, data) => {
        const word = command === answer && id === displayId ? readAnswer(data) : undefined;
        if (word) onWord(word);
      }),
    overhear: (onOrder) =>
      splitFrames((command, id, data) => {
        const order = id === displayId ? readOrder(command, data) : undefined;
        if (order) onOrder(order);
      }),
    say: ({ about, accepted, value }) => {
      const code = about === 'power' ? Number(value === 'on') : (inputs[value ?? ''] ?? 0);
      return frame(answer, displayId, [accepted ? ack : nak, commands[about], accepted ? code : 0]);
    },
  };
}

function orderCommand(order: DisplayOrder): number {
  return commands[order.type === 'ask' ? order.about : order.type];
}

function orderData(order: DisplayOrder): readonly number[] {
  if (order.type === 'ask') return [];
  return [order.type === 'power' ? Number(order.on) : (inputs[order.input] ?? 0)];
}

function readAnswer([outcome, command, value]: readonly number[]): DisplayWord | undefined {
  const about = command === commands.power ? 'power' : command === commands.input ? 'input' : undefined;
  if (!about || (outcome !== ack && outcome !== nak)) return undefined;
  if (outcome === nak) return { about, accepted: false, value: null };
  return {
    about,
    accepted: true,
    value: about === 'power' ? (value === 1 ? 'on' : 'off') : nameOf(inputs, value ?? 0),
  };
}

function readOrder(command: number, [value]: readonly number[]): DisplayOrder | undefined {
  const about = command === commands.power ? 'power' : command === commands.input ? 'input' : undefined;
  if (!about) return undefined;
  if (value === undefined) return { type: 'ask', about };
  if (about === 'power') return { type: 'power', on: value === 1 };
  const input = nameOf(inputs, value);
  return input === null ? undefined : { type: 'input', input };
}

function frame(command: number, id: number, data: readonly number[]): Uint8Array {
  const body = [command, id, data.length, ...data];
  return Uint8Array.from([head, ...body, sumOf(body)]);
}

function sumOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
}

/** A wrong sum is dropped and the next head looked for. */
function splitFrames(
  onFrame: (command: number, id: number, data: readonly number[]) => void,
): (bytes: Uint8Array) => void {
  let rest: number[] = [];
  return (bytes) => {
    rest.push(...bytes);
    for (;;) {
      const at = rest.indexOf(head);
      rest = at < 0 ? [] : rest.slice(at);
      const [, command = 0, id = 0, size = 0] = rest;
      const length = size + 5;
      const isSensible = size <= longestData;
      if (rest.length < 4 || (isSensible && rest.length < length)) return;
      const fits = isSensible && sumOf(rest.slice(1, length - 1)) === rest[length - 1];
      if (fits) onFrame(command, id, rest.slice(4, length - 1));
      rest = rest.slice(fits ? length : 1);
    }
  };
}
