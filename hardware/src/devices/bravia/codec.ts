import { type DisplayDialect, type DisplayOrder, type DisplayWord, nameOf } from '../../displays/dialect.js';
import { splitLines } from '../../line/split-lines.js';

/** Sony Bravia Simple IP control (device protocols §4.3): 24 bytes, `*S`, kind, four letters, sixteen characters, LF. */
const words = { power: 'POWR', input: 'INPT' } as const;
const inputs: Readonly<Record<string, number>> = { hdmi1: 1, hdmi2: 2, hdmi3: 3, hdmi4: 4 };
const zeros = '0'.repeat(16);
const error = 'F'.repeat(16);
const notAvailable = 'N'.repeat(16);
const question = '#'.repeat(16);

export const bravia: DisplayDialect = {
  write: (order) => {
    if (order.type === 'ask') return frame('E', words[order.about], question);
    return frame('C', words[order.type], order.type === 'power' ? power(order.on) : input(order.input));
  },
  listen: (onWord, isAsked) =>
    splitLines((line) => {
      const found = /^\*S([AN])(POWR|INPT)(.{16})$/.exec(line.slice(line.indexOf('*S')));
      if (!found) return;
      const [, kind, word, value = ''] = found;
      const about = word === words.power ? 'power' : 'input';
      const refused: DisplayWord = { about, accepted: false, value: null };
      if (kind === 'N') onWord({ about, accepted: true, value: valueIn(about, value), unasked: true });
      else if (value === error || value === notAvailable) onWord(refused);
      // Sixteen zeros accept an order, but answer a question with `off`.
      else onWord({ about, accepted: true, value: isAsked() ? valueIn(about, value) : null });
    }),
  overhear: (onOrder) =>
    splitLines((line) => {
      const found = /^\*S([CE])(POWR|INPT)(.{16})$/.exec(line);
      const order = found && readOrder(found[1] ?? '', found[2] === words.power ? 'power' : 'input', found[3] ?? '');
      if (order) onOrder(order);
    }),
  say: ({ about, accepted, value, unasked }, to) => {
    const told = about === 'power' ? power(value === 'on') : input(value ?? '');
    if (unasked) return frame('N', words[about], told);
    return frame('A', words[about], accepted ? (to.type === 'ask' ? told : zeros) : error);
  },
};

function valueIn(about: 'power' | 'input', value: string): string | null {
  if (about === 'power') return value.endsWith('1') ? 'on' : 'off';
  // The eighth character says which kind of input: 1 is HDMI.
  return value.slice(0, 8) === '00000001' ? nameOf(inputs, Number(value.slice(8))) : null;
}

function readOrder(kind: string, about: 'power' | 'input', value: string): DisplayOrder | undefined {
  if (kind === 'E') return { type: 'ask', about };
  if (about === 'power') return { type: 'power', on: value.endsWith('1') };
  const name = valueIn('input', value);
  return name === null ? undefined : { type: 'input', input: name };
}

function power(on: boolean): string {
  return String(Number(on)).padStart(16, '0');
}

function input(name: string): string {
  return `00000001${String(inputs[name] ?? 0).padStart(8, '0')}`;
}

function frame(kind: 'C' | 'E' | 'A' | 'N', word: string, value: string): Uint8Array {
  return new TextEncoder().encode(`*S${kind}${word}${value}\n`);
}
