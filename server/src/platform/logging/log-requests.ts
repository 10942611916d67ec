import { randomUUID } from 'node:crypto';
import { type FastifyInstance } from 'fastify';
import { type Logger, withLogContext } from './logger.js';

/** Makes the id of a request; a proxy's own id is not believed, for it may be anyone's text. */
export function newRequestId(): string {
  return randomUUID();
}

/**
 * One line per answered request, with the route's pattern instead of its address: addresses hold ids and search words.
 * Everything that runs for the request logs under its id, which the answer carries as `x-request-id`.
 */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    withLogContext({ requestId: request.id }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const fields = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) logger.warn(fields, 'Request failed');
    else logger.debug(fields, 'Request answered');
    done();
  });
}
