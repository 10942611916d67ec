import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson } from '../kernel/canonical-json.js';
import { Sitting } from '../testing/sitting.js';
import { genesisHash, link } from './chain.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('V-30: a link holds the very bytes that were hashed: predecessor, number, canonical body', () => {
  const [event] = new Sitting().prepared().events;
  if (!event) throw new Error('No event');
  const first = link(sha256, genesisHash, event);
  expect(first).toMatchObject({ seq: 1, prevHash: '0'.repeat(64), body: canonicalJson(event) });
  const bytes = Buffer.concat([Buffer.from(genesisHash), Buffer.from('\n1\n'), Buffer.from(first.body, 'utf8')]);
  expect(first.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it('any other predecessor, number or body gives another hash', () => {
  const [event] = new Sitting().prepared().events;
  if (!event) throw new Error('No event');
  const hashes = [
    link(sha256, genesisHash, event),
    link(sha256, sha256(''), event),
    link(sha256, genesisHash, { ...event, seq: 2 }),
    link(sha256, genesisHash, { ...event, commandId: '00000000-0000-4000-8000-000000000002' }),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(4);
});
