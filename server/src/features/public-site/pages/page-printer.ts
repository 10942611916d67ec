import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Page, type PageData, renderPage } from '../../../../../portal/src/server-entry.js';
import { Settings } from '../../../platform/config/settings.js';
import { HttpError } from '../../../platform/errors/http-error.js';
import { WebAssets } from '../../../platform/web/web-assets.js';
import { RecentAnswers } from '../recent-answers.js';
import { type PageQuery, readPageQuery } from './page-query.js';

/** S-21 allows 5 s; a second of it means one rendering a second and page at most, however many read. */
const freshMs = 1_000;
const pagesKept = 200;

/** What a page shows, and whose it is. */
export interface PageContent {
  readonly data: PageData;
  readonly councilName: string | null;
  readonly training: boolean;
}

const nothing: PageContent = { data: { page: 'not-found' }, councilName: null, training: false };

interface PrintedPage {
  readonly html: string;
  readonly status: 200 | 404;
  readonly etag: string;
}

/** Renders public pages, once for all who read the same one at the same time, and answers requests with them. */
@Injectable()
export class PagePrinter {
  private readonly printed = new RecentAnswers<PrintedPage>(freshMs, pagesKept);

  constructor(
    private readonly settings: Settings,
    private readonly assets: WebAssets,
  ) {}

  /**
   * Answers with a page; with the page of things not found when gathering its content says 404.
   * @param gather collects what the page shows; runs at most once a second for one address.
   */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    gather: (query: PageQuery) => Promise<PageContent>,
  ): Promise<FastifyReply> {
    const path = pathOf(request);
    const query = readPageQuery(request.query);
    const key = `${path} ${JSON.stringify(query)}`;
    try {
      return send(
        request,
        reply,
        await this.printed.get(key, async () => this.print(path, query, await gather(query))),
      );
    } catch (error) {
      if (error instanceof HttpError && error.getStatus() === 404) return this.answerUnknown(request, reply);
      throw error;
    }
  }

  /** Answers an address that is no page of ours. */
  async answerUnknown(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const query = readPageQuery(request.query);
    const page = this.printed.get(`? ${query.language}`, () => this.print('', query, nothing));
    return send(request, reply, await page);
  }

  private async print(path: string, query: PageQuery, content: PageContent): Promise<PrintedPage> {
    const { language, reloading } = query;
    const page: Page = { language, path, reloading, publicUrl: this.settings.publicUrl ?? null, ...content };
    const { html, status } = renderPage({ page, assets: await this.assets.of('portal/index.html') });
    return { html, status, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"` };
  }
}

function send(request: FastifyRequest, reply: FastifyReply, { html, status, etag }: PrintedPage): FastifyReply {
  reply.headers({ etag, 'cache-control': 'public, max-age=1' });
  if (status === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send();
  return reply.status(status).type('text/html; charset=utf-8').send(html);
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '/';
}
