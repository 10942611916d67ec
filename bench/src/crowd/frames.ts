/**
 * Whole text frames of a WebSocket's server (RFC 6455 §5.2: not masked, here never in pieces) and what is left of a beginning.
 */
export function readFrames(bytes: Buffer): { readonly texts: Buffer[]; readonly rest: Buffer } {
  const texts: Buffer[] = [];
  let at = 0;
  while (bytes.length - at >= 2) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length - at < head) break;
    const length =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    if (bytes.length - at < head + length) break;
    if (((bytes[at] ?? 0) & 0x0f) === 1) texts.push(bytes.subarray(at + head, at + head + length));
    at += head + length;
  }
  return { texts, rest: bytes.subarray(at) };
}

/** A short text of a client, masked with zeros. */
export function textFrame(text: string): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, 0x80 | body.length])
      : Buffer.from([0x81, 0xfe, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), body]);
}
