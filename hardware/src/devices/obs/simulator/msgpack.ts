/** MessagePack as far as JSON goes: enough for the second sub-protocol of obs-websocket. */
export function packed(value: unknown): Uint8Array {
  const bytes: number[] = [];
  pack(value, bytes);
  return Uint8Array.from(bytes);
}

/** @throws RangeError for types that JSON does not have, and for bytes that end too soon */
export function unpacked(bytes: Uint8Array): unknown {
  return new Unpacker(bytes).value();
}

function pack(value: unknown, bytes: number[]): void {
  if (value === null || value === undefined) bytes.push(0xc0);
  else if (typeof value === 'boolean') bytes.push(value ? 0xc3 : 0xc2);
  else if (typeof value === 'number') packNumber(value, bytes);
  else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    bytes.push(0xdb, ...bigEndian(text.length, 4));
    for (const byte of text) bytes.push(byte);
  } else if (Array.isArray(value)) {
    bytes.push(0xdd, ...bigEndian(value.length, 4));
    for (const one of value) pack(one, bytes);
  } else {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    bytes.push(0xdf, ...bigEndian(entries.length, 4));
    for (const [name, one] of entries) {
      pack(name, bytes);
      pack(one, bytes);
    }
  }
}

function packNumber(value: number, bytes: number[]): void {
  if (Number.isInteger(value) && value >= 0 && value <= 0xff_ff_ff_ff) {
    bytes.push(0xce, ...bigEndian(value, 4));
    return;
  }
  const double = new DataView(new ArrayBuffer(8));
  double.setFloat64(0, value);
  bytes.push(0xcb, ...new Uint8Array(double.buffer));
}

function bigEndian(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
}

class Unpacker {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  value(): unknown {
    const type = this.unsigned(1);
    if (type <= 0x7f) return type;
    if (type >= 0xe0) return type - 0x100;
    if (type <= 0x8f) return this.map(type & 0x0f);
    if (type <= 0x9f) return this.array(type & 0x0f);
    if (type <= 0xbf) return this.text(type & 0x1f);
    return this.longer(type);
  }

  private longer(type: number): unknown {
    const simple: Readonly<Record<number, null | boolean>> = { 192: null, 194: false, 195: true };
    if (type in simple) return simple[type];
    if (type === 0xca || type === 0xcb) return this.float(type === 0xca ? 4 : 8);
    if (type >= 0xcc && type <= 0xcf) return this.unsigned(2 ** (type - 0xcc));
    if (type >= 0xd0 && type <= 0xd3) return this.signed(2 ** (type - 0xd0));
    if (type >= 0xd9 && type <= 0xdb) return this.text(this.unsigned(2 ** (type - 0xd9)));
    if (type === 0xdc || type === 0xdd) return this.array(this.unsigned(type === 0xdc ? 2 : 4));
    if (type === 0xde || type === 0xdf) return this.map(this.unsigned(type === 0xde ? 2 : 4));
    throw new RangeError(`MessagePack type ${type} is not JSON's`);
  }

  private unsigned(length: number): number {
    let value = 0;
    for (const byte of this.take(length)) value = value * 256 + byte;
    return value;
  }

  private signed(length: number): number {
    const value = this.unsigned(length);
    const half = 2 ** (length * 8 - 1);
    return value >= half ? value - 2 * half : value;
  }

  private float(length: 4 | 8): number {
    const { at } = this;
    this.take(length);
    return length === 4 ? this.view.getFloat32(at) : this.view.getFloat64(at);
  }

  private text(length: number): string {
    return new TextDecoder().decode(this.take(length));
  }

  private array(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  private map(length: number): Record<string, unknown> {
    const entries = Array.from({ length }, () => [String(this.value()), this.value()] as const);
    return Object.fromEntries(entries);
  }

  private take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError('MessagePack ends too soon');
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }
}
