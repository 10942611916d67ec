import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPalette } from './palette-png.js';

type Rgb = readonly [number, number, number];

/** A PNG as Chromium writes them: RGBA, every row with the filter given for it. */
function png(rows: readonly (readonly Rgb[])[], filters: readonly number[] = []): Buffer {
  const width = rows[0]?.length ?? 0;
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 6, 0, 0, 0]);
  const raw = rows.map((row) => row.flatMap((rgb) => [...rgb, 255]));
  const filtered = raw.flatMap((row, y) => {
    const filter = filters[y] ?? 0;
    const at = (line: readonly number[] | undefined, x: number) => line?.[x] ?? 0;
    return [
      filter,
      ...row.map((byte, x) => (byte - guess(filter, at(row, x - 4), at(raw[y - 1], x), at(raw[y - 1], x - 4))) & 0xff),
    ];
  });
  const parts = [part('IHDR', header), part('IDAT', deflateSync(Buffer.from(filtered))), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** RFC 2083, 6 */
function guess(filter: number, left: number, up: number, corner: number): number {
  const nearest = [left, up, corner].reduce((best, each) => {
    const estimate = left + up - corner;
    return Math.abs(estimate - each) < Math.abs(estimate - best) ? each : best;
  });
  return [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0;
}

function part(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The colours of a PNG with a palette, row by row. */
function colorsOf(picture: Buffer): number[][][] {
  const partOf = (type: string) => {
    const at = picture.indexOf(type, 0, 'latin1');
    return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
  };
  const [width, height] = [partOf('IHDR').readUInt32BE(0), partOf('IHDR').readUInt32BE(4)];
  const [palette, rows] = [partOf('PLTE'), inflateSync(partOf('IDAT'))];
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const place = rows[y * (width + 1) + 1 + x] ?? 0;
      return [...palette.subarray(place * 3, place * 3 + 3)];
    }),
  );
}

const paper: Rgb = [246, 241, 233];
const ink: Rgb = [20, 33, 61];

describe('a picture with a palette', () => {
  it.each([0, 1, 2, 3, 4])('is the same picture when its colours are few, filter %i', (filter) => {
    const rows: Rgb[][] = [
      [paper, ink, paper, [0, 255, 7]],
      [ink, ink, [250, 3, 99], paper],
      [paper, [1, 2, 3], ink, ink],
    ];
    expect(colorsOf(withPalette(png(rows, [filter, filter, filter])))).toEqual(rows);
  });

  it('keeps large areas exactly and everything else nearly when its colours are many', () => {
    const shades: Rgb[] = Array.from({ length: 200 }, (_, index) => [index, 255 - index, (index * 7) % 256]);
    const rows = [
      ...Array.from({ length: 6 }, () => Array.from({ length: 200 }, () => paper)),
      shades,
      [...shades].reverse(),
    ];
    const more = shades.map(([r, g, b]): Rgb => [g, b, r]);
    const colors = colorsOf(withPalette(png([...rows, more])));
    expect(colors.slice(0, 6).flat()).toEqual(Array.from({ length: 1_200 }, () => [...paper]));
    const distances = colors[8]?.map((color, x) =>
      Math.max(...color.map((value, i) => Math.abs(value - (more[x]?.[i] ?? 0)))),
    );
    expect(Math.max(...(distances ?? [255]))).toBeLessThan(48);
  });

  it('refuses what is no screenshot', () => {
    expect(() => withPalette(withPalette(png([[paper, ink]])))).toThrow('RGB(A)');
  });
});
