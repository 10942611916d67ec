import { HttpException } from '@nestjs/common';

/** What every failed HTTP request answers with. */
export interface ErrorBody {
  /** Names the fact, e.g. `voting-not-open`; clients choose their texts and actions by it. */
  readonly code: string;
  /** A Polish sentence for people. */
  readonly text: string;
  /** The article that is the reason, when law is the reason. */
  readonly article?: string;
  /** The field that is wrong, e.g. `header.number`. */
  readonly path?: string;
  /** Seconds until trying again makes sense. */
  readonly retryAfterS?: number;
  /** What is wrong with which field of a request of the wrong shape. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** Id of the request, to find it in the log; only on failures of the hub itself. */
  readonly requestId?: string;
}

/** A refusal on its way to an HTTP client. Throw it from a controller; the filter answers with its body. */
export class HttpError extends HttpException {
  /** @param status HTTP status, e.g. 409. */
  constructor(
    status: number,
    readonly body: ErrorBody,
  ) {
    super(body, status);
  }
}
