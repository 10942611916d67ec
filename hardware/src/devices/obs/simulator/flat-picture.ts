import { crc32, deflateSync } from 'node:zlib';

/** A picture of one colour, which tells scenes apart. @returns a data URL of a PNG */
export function flatPicture(name: string, width: number, height: number): string {
  const seed = crc32(Buffer.from(name));
  // Calm blues and greys: nobody shall take it for a broken picture.
  const pixel = [24 + (seed & 0x1f), 40 + ((seed >> 8) & 0x1f), 64 + ((seed >> 16) & 0x3f)];
  const row = Buffer.from([0, ...Array.from({ length: width }, () => pixel).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
