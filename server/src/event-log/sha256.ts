import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 text as lower-case hex: what the core's chain and the frozen voting text are hashed with. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
