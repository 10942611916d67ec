import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is sent: a type, and a name when it is to be saved as a file. */
export interface AnswerKind {
  readonly type: string;
  readonly fileName?: string;
  readonly inline?: boolean;
}

/**
 * Answers an open-data request: anybody may read it from any site, caches ask again after a second, and whoever already has
 * this content gets 304 without its being made again.
 * @param content what the answer is made from, as text; its hash is the ETag
 */
export async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, fileName, inline }: AnswerKind,
  content: string,
  body: (etag: string) => string | Promise<Uint8Array>,
): Promise<void> {
  const etag = `"${createHash('sha256').update(`${type}\n${content}`).digest('base64url').slice(0, 32)}"`;
  const known = matches(request.headers['if-none-match'], etag);
  const made = known ? undefined : await body(etag);
  reply
    .header('etag', etag)
    .header('cache-control', 'public, max-age=1, stale-while-revalidate=10')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin');
  if (made === undefined) {
    await reply.status(304).send();
    return;
  }
  if (fileName !== undefined) {
    reply.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${fileName}"`);
  }
  await reply.type(type).send(typeof made === 'string' ? made : Buffer.from(made));
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((given) => given.trim().replace(/^W\//, '') === etag || given.trim() === '*');
}
