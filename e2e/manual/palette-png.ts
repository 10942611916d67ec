import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One 0xRRGGBB a pixel, row by row. */
  readonly pixels: Uint32Array;
}

/**
 * Makes a screenshot small: at most 256 colours, chosen by median cut over the colours it has.
 * @param png 8 bits a channel, RGB or RGBA without transparency, not interlaced: what Chromium writes
 */
export function withPalette(png: Buffer): Buffer {
  const picture = decode(png);
  const counts = new Map<number, number>();
  for (const pixel of picture.pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = medianCut(counts);
  const places = new Map([...counts.keys()].map((color) => [color, nearest(palette, color)]));
  return encode(picture, palette, places);
}

function decode(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || !channels || header.readUInt8(12) !== 0) throw new Error('Not a plain RGB(A) PNG');
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  return { width, height, pixels: pixelsOf(rows, width, height, channels) };
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Undoes the five filters of PNG (RFC 2083, 6). */
function pixelsOf(rows: Buffer, width: number, height: number, channels: number): Uint32Array {
  const stride = width * channels;
  const pixels = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = rows[start];
    const row = new Uint8Array(rows.subarray(start + 1, start + 1 + stride));
    for (let x = 0; x < stride; x += 1) {
      const left = row[x - channels] ?? 0;
      const up = above[x] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, above[x - channels] ?? 0)][filter ?? 0] ?? 0;
      row[x] = (row[x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x += 1) {
      const [r = 0, g = 0, b = 0] = row.subarray(x * channels, x * channels + 3);
      pixels[y * width + x] = (r << 16) | (g << 8) | b;
    }
    above = row;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Counted = readonly [color: number, count: number];

function medianCut(counts: ReadonlyMap<number, number>): number[] {
  const boxes: Counted[][] = [[...counts]];
  while (boxes.length < Math.min(paletteSize, counts.size)) {
    boxes.sort((a, b) => spread(a).width * a.length - spread(b).width * b.length);
    const widest = boxes.pop() ?? [];
    const { shift } = spread(widest);
    widest.sort(([a], [b]) => channel(a, shift) - channel(b, shift));
    const middle = widest.length >> 1;
    boxes.push(widest.slice(0, middle), widest.slice(middle));
  }
  // The commonest colour of a box stands for all of it: large areas and text keep theirs exactly.
  return boxes.map((box) => box.reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as Counted)[0]);
}

/** The channel a box is widest in. */
function spread(box: readonly Counted[]): { shift: number; width: number } {
  return [16, 8, 0]
    .map((shift) => {
      const values = box.map(([color]) => channel(color, shift));
      return { shift, width: box.length < 2 ? 0 : Math.max(...values) - Math.min(...values) };
    })
    .reduce((best, each) => (each.width > best.width ? each : best));
}

function channel(color: number, shift: number): number {
  return (color >> shift) & 0xff;
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (channel(candidate, shift) - channel(color, shift)) ** 2,
      0,
    );
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  }
  return best;
}

function encode(picture: Picture, palette: readonly number[], places: ReadonlyMap<number, number>): Buffer {
  const { width, height, pixels } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [channel(color, 16), channel(color, 8), channel(color, 0)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x] ?? 0) ?? 0;
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
