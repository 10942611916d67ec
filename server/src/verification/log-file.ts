import { readFile } from 'node:fs/promises';
import type { PublishedLink } from '../../../core/src/chain/chain.js';
import { parseLog } from '../../../protocol/src/log-lines.js';
import { CannotVerify } from './verify-options.js';

/**
 * The links of a published `log.jsonl`.
 * @throws CannotVerify when the file cannot be read. @throws BrokenLine naming the first line of another shape.
 */
export async function readLogFile(path: string): Promise<PublishedLink[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new CannotVerify(`Nie można odczytać pliku ${path} (${(error as NodeJS.ErrnoException).code}).`);
  }
  return parseLog(text);
}
