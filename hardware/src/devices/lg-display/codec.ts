import { type DisplayDialect, type DisplayOrder, type DisplayWord, nameOf } from '../../displays/dialect.js';
import { splitLines } from '../../line/split-lines.js';

/** LG signage (device protocols §4.2): `k a 01 01<CR>`, answered `a 01 OK01x`, which ends with the letter x and nothing more. */
const words = { power: 'ka', input: 'xb' } as const;
const letters: Readonly<Record<string, 'power' | 'input'>> = { a: 'power', b: 'input' };
const inputs: Readonly<Record<string, number>> = { hdmi1: 0x90, hdmi2: 0x91 };
const longest = 64;

export function lgDisplay({ setId }: { readonly setId: number }): DisplayDialect {
  const id = hex(setId);
  return {
    write: (order) => ascii(`${words[order.type === 'ask' ? order.about : order.type]} ${id} ${dataOf(order)}\r`),
    listen: (onWord) =>
      splitAnswers((letter, from, outcome, value) => {
        const about = letters[letter];
        if (about && from.toLowerCase() === id) onWord(readAnswer(about, outcome, value));
      }),
    overhear: (onOrder) =>
      splitLines((line) => {
        const found = /^(ka|xb) ([0-9a-f]{2}) ([0-9a-f]{2})$/i.exec(line.trim());
        const order =
          found?.[2]?.toLowerCase() === id
            ? readOrder(found?.[1] ?? '', Number.parseInt(found?.[3] ?? '', 16))
            : undefined;
        if (order) onOrder(order);
      }),
    say: ({ about, accepted, value }) => {
      const code = about === 'power' ? Number(value === 'on') : (inputs[value ?? ''] ?? 0);
      return ascii(`${about === 'power' ? 'a' : 'b'} ${id} ${accepted ? `OK${hex(code)}` : 'NG00'}x`);
    },
  };
}

function dataOf(order: DisplayOrder): string {
  if (order.type === 'ask') return 'ff';
  return order.type === 'power' ? hex(Number(order.on)) : hex(inputs[order.input] ?? 0);
}

function readAnswer(about: 'power' | 'input', outcome: string, value: number): DisplayWord {
  if (outcome !== 'OK') return { about, accepted: false, value: null };
  return { about, accepted: true, value: about === 'power' ? (value === 1 ? 'on' : 'off') : nameOf(inputs, value) };
}

function readOrder(word: string, value: number): DisplayOrder | undefined {
  const about = word === words.power ? 'power' : 'input';
  if (value === 0xff) return { type: 'ask', about };
  if (about === 'power') return { type: 'power', on: value === 1 };
  const input = nameOf(inputs, value);
  return input === null ? undefined : { type: 'input', input };
}

function splitAnswers(
  onAnswer: (letter: string, from: string, outcome: string, value: number) => void,
): (bytes: Uint8Array) => void {
  let rest = '';
  return (bytes) => {
    rest += Buffer.from(bytes).toString('latin1');
    const pieces = rest.split('x');
    rest = (pieces.pop() ?? '').slice(-longest);
    for (const piece of pieces) {
      const found = /([a-z]) ([0-9a-f]{2}) (OK|NG)([0-9a-f]{2})$/i.exec(piece);
      if (found) onAnswer(found[1] ?? '', found[2] ?? '', found[3] ?? '', Number.parseInt(found[4] ?? '', 16));
    }
  };
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
