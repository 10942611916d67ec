import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from '../logging/logger.js';
import { errorPage } from './error-page.js';
import { type ErrorBody, HttpError } from './http-error.js';
import { statusTexts, unexpected } from './status-texts.js';

/** Answers every failed HTTP request: JSON `{code, text, article?}`, or a small page to a browser that asked for one. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(exception);
    const body = bodyOf(exception, status, request.id);
    if (status >= 500 && status !== 503) {
      this.logger.error({ requestId: request.id, error: exception }, 'Request failed unexpectedly');
    }
    if (reply.sent) return;
    if (wantsPage(request)) {
      void reply.status(status).type('text/html; charset=utf-8').send(errorPage(status, body));
    } else {
      void reply.status(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
    }
  }
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  // Fastify's own errors (a body too large, malformed JSON) carry their status.
  const { statusCode } = (exception ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

function bodyOf(exception: unknown, status: number, requestId: string): ErrorBody {
  if (exception instanceof HttpError) return exception.body;
  if (status >= 500 && status !== 503) return { ...unexpected, requestId };
  return statusTexts[status] ?? { code: 'bad-request', text: 'Nieprawidłowe żądanie.' };
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}
