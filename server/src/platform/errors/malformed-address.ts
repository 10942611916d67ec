import { type FastifyReply, type FastifyRequest } from 'fastify';
import { statusTexts } from './status-texts.js';

/** Answers an address the router cannot read; Fastify asks for it before any hook or filter of ours runs. */
export function answerMalformedAddress(_error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(400)
    .headers({ 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(statusTexts[400]));
}
