import type { Answer } from './visitor.js';

/** The hub said no; what it said. */
export class HubRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly path: string | undefined;
  readonly article: string | undefined;

  constructor(answer: Answer) {
    const { code, text, path, article } = answer.json<{
      code: string;
      text: string;
      path?: string;
      article?: string;
    }>();
    super(`${answer.status} ${code}: ${text}`);
    this.status = answer.status;
    this.code = code;
    this.text = text;
    this.path = path;
    this.article = article;
  }
}

/** The body of an answer that succeeded. @throws HubRefusal */
export function granted<Body>(answer: Answer): Body {
  if (answer.status >= 400) throw new HubRefusal(answer);
  return (answer.status === 204 ? undefined : answer.json<Body>()) as Body;
}
