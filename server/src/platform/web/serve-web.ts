import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { HttpError } from '../errors/http-error.js';

/** Programs that run wholly in the browser: address → folder of their page. The portal's pages are made by the hub. */
const programs = { '/chamber': 'chamber-client', '/wall': 'display-wall', '/office': 'office' } as const;

/** The stand-alone verifier, to be saved and kept: address → media type. */
const verifierFiles = {
  '/weryfikator.html': 'text/html; charset=utf-8',
  '/weryfikator.mjs': 'text/javascript; charset=utf-8',
} as const;

/**
 * Serves the built front ends: assets under `/assets/` for ever (their names carry a hash), and each program's one page
 * at its address and everything below, for the program's own router.
 * @param webDirectory `dist/web`.
 */
export async function serveWeb(fastify: FastifyInstance, webDirectory: string): Promise<void> {
  const assets = join(webDirectory, 'assets');
  if (existsSync(assets)) {
    await fastify.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      // A file that a rebuild made after the start is found too.
      wildcard: true,
    });
  }
  // Browsers ask for it of themselves; our pages name their icon.
  fastify.get('/favicon.ico', (_request, reply) => reply.status(204).send());
  for (const [address, folder] of Object.entries(programs)) {
    const page = join(webDirectory, folder, 'index.html');
    const sendPage = (_request: unknown, reply: FastifyReply) => sendProgram(reply, page);
    fastify.get(address, sendPage);
    fastify.get(`${address}/*`, sendPage);
  }
  for (const [address, type] of Object.entries(verifierFiles)) {
    const file = join(dirname(webDirectory), 'verifier', address);
    fastify.get(address, async (_request, reply) => {
      const content = await readFile(file).catch(() => undefined);
      if (!content) throw notBuilt();
      // Saved and opened from the disk: only there does it owe nothing to this hub.
      const disposition = `attachment; filename="${address.slice(1)}"`;
      return reply
        .type(type)
        .header('content-disposition', disposition)
        .header('cache-control', 'no-cache')
        .send(content);
    });
  }
}

async function sendProgram(reply: FastifyReply, page: string): Promise<FastifyReply> {
  const html = await readFile(page).catch(() => undefined);
  if (!html) throw notBuilt();
  // The page names the newest assets, so the browser asks for it each time.
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
}

function notBuilt(): HttpError {
  return new HttpError(404, { code: 'program-not-built', text: 'Ten program nie został jeszcze zbudowany.' });
}
