/** An argument of an OSC message: whole number, float or string. */
export type OscArgument =
  | { readonly type: 'i'; readonly value: number }
  | { readonly type: 'f'; readonly value: number }
  | { readonly type: 's'; readonly value: string };

/** One OSC message (device protocols §3). */
export interface OscMessage {
  readonly address: string;
  readonly args: readonly OscArgument[];
}

const longestMessage = 4_096;

/** @returns address, type tags and arguments, each padded to four bytes */
export function writeOsc({ address, args }: OscMessage): Uint8Array {
  // A question has no type tags: the desk then answers with the value.
  if (args.length === 0) return padded(address);
  return Buffer.concat([padded(address), padded(`,${args.map(({ type }) => type).join('')}`), ...args.map(argument)]);
}

/** @returns undefined for garbage and for what this desk does not say */
export function readOsc(datagram: Uint8Array): OscMessage | undefined {
  if (datagram.length > longestMessage || datagram[0] !== 0x2f) return undefined;
  const bytes = Buffer.from(datagram);
  const address = textAt(bytes, 0);
  if (!address) return undefined;
  if (address.next === bytes.length) return { address: address.text, args: [] };
  const tags = textAt(bytes, address.next);
  if (!tags?.text.startsWith(',')) return undefined;
  const args: OscArgument[] = [];
  let at = tags.next;
  for (const tag of tags.text.slice(1)) {
    const found = argumentAt(bytes, at, tag);
    if (!found) return undefined;
    args.push(found.argument);
    at = found.next;
  }
  return { address: address.text, args };
}

/** @returns `/ch/01/mix/on` */
export function addressOfChannel(channel: number): string {
  return `/ch/${String(channel).padStart(2, '0')}/mix/on`;
}

/** Whether a channel is unmuted, by the desk's word. @returns undefined for messages about other things */
export function readChannel({ address, args }: OscMessage): { channel: number; on: boolean } | undefined {
  const [, channel] = /^\/ch\/([0-9]{2})\/mix\/on$/.exec(address) ?? [];
  const [arg] = args;
  if (channel === undefined || arg?.type !== 'i' || (arg.value !== 0 && arg.value !== 1)) return undefined;
  return { channel: Number(channel), on: arg.value === 1 };
}

function argument({ type, value }: OscArgument): Buffer {
  if (type === 's') return padded(value);
  const bytes = Buffer.alloc(4);
  if (type === 'i') bytes.writeInt32BE(value);
  else bytes.writeFloatBE(value);
  return bytes;
}

function argumentAt(bytes: Buffer, at: number, tag: string): { argument: OscArgument; next: number } | undefined {
  if (tag === 's') {
    const found = textAt(bytes, at);
    return found && { argument: { type: 's', value: found.text }, next: found.next };
  }
  if ((tag !== 'i' && tag !== 'f') || at + 4 > bytes.length) return undefined;
  const value = tag === 'i' ? bytes.readInt32BE(at) : bytes.readFloatBE(at);
  return { argument: { type: tag, value }, next: at + 4 };
}

/** Text ends with one to four zeros, so that its length is a multiple of four. */
function padded(text: string): Buffer {
  const length = Buffer.byteLength(text);
  return Buffer.concat([Buffer.from(text), Buffer.alloc(4 - (length % 4))]);
}

function textAt(bytes: Buffer, at: number): { text: string; next: number } | undefined {
  const end = bytes.indexOf(0, at);
  const next = end - (end % 4) + 4;
  if (end < at || next > bytes.length) return undefined;
  return { text: bytes.toString('utf8', at, end), next };
}
