import type { HttpError } from '../../../protocol/src/http/identity.js';

/** What the hub answers when it does not do as asked, or what stands for it when the hub cannot be reached. */
export class ApiError extends Error {
  readonly code: string;
  /** A sentence for the person; empty for `unreachable` and `unreadable`, which are made here (see `errorText`). */
  readonly text: string;
  readonly article: string | undefined;
  /** The field that was wrong. */
  readonly path: string | undefined;
  readonly retryAfterS: number | undefined;

  /** @param status HTTP status; 0 when no answer came. */
  constructor(
    readonly status: number,
    body: HttpError,
  ) {
    super(`${body.code} (${status})`);
    this.name = 'ApiError';
    this.code = body.code;
    this.text = body.text;
    this.article = body.article;
    this.path = body.path;
    this.retryAfterS = body.retryAfterS;
  }
}
