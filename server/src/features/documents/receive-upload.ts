import type { FastifyReply, FastifyRequest } from 'fastify';
import { discardRest } from './discard-rest.js';

/**
 * Hands the body of a request to `keep`; a refused one is read to its end first, because browsers read an answer only then.
 * @throws whatever `keep` throws
 */
export async function receiveUpload<Kept>(
  { raw }: FastifyRequest,
  reply: FastifyReply,
  keep: (source: AsyncIterable<Uint8Array>) => Promise<Kept>,
): Promise<Kept> {
  try {
    // A reader that gives up must not tear the connection down before the answer is sent.
    return await keep(raw.iterator({ destroyOnReturn: false }));
  } catch (error) {
    const allRead = await discardRest(raw);
    if (!allRead) reply.header('connection', 'close');
    throw error;
  }
}
