import { createHash } from 'node:crypto';
import { genesisHash, type Link } from '../../core/src/chain/chain.js';
import type { Stage } from './play/stage.js';

/** Downloads the published log as anybody can and recomputes it. @returns `ok`, or what was found first. */
export async function recount({ office, sessionId }: Stage): Promise<string> {
  const text = await office.getText(`/api/public/sessions/${sessionId}/log.jsonl`);
  const links = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Link);
  let head = genesisHash;
  for (const [index, { seq, body, prevHash, hash }] of links.entries()) {
    const recomputed = createHash('sha256').update(`${head}\n${seq}\n${body}`, 'utf8').digest('hex');
    if (seq !== index + 1 || prevHash !== head || hash !== recomputed)
      return `Zdarzenie ${seq}: łańcuch nie zgadza się.`;
    head = hash;
  }
  return links.length > 0 ? 'ok' : 'Dziennik jest pusty.';
}
