import { unfitList } from './debate-faults.js';

export const maxListBytes = 5 * 1024 * 1024;

/**
 * Reads a signed list to its end; the bytes are kept in the database, where they can be erased.
 * @throws HttpError 413 `too-large`, 415 `not-pdf`
 */
export async function readSupportList(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maxListBytes) throw unfitList('too-large');
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  if (!whole.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw unfitList('not-pdf');
  return whole;
}
