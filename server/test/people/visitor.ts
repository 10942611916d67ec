import { type IncomingHttpHeaders, request } from 'node:http';

/** An answer of the hub as a test reads it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The body as JSON. */
  json<Body = Record<string, unknown>>(): Body;
}

export interface VisitorOptions {
  /** The loopback address the visitor comes from, e.g. `127.0.0.2`; addresses are what throttles count. */
  readonly from?: string;
}

/** Somebody with a browser: keeps the cookie the hub gave. */
export class Visitor {
  cookie: string | undefined;

  constructor(
    readonly url: string,
    private readonly options: VisitorOptions = {},
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown): Promise<Answer> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** @param body a Buffer goes as it is, anything else as JSON. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const json = body === undefined || Buffer.isBuffer(body) ? undefined : JSON.stringify(body);
    const payload = Buffer.isBuffer(body) ? body : json === undefined ? undefined : Buffer.from(json);
    const answer = await new Promise<Answer>((resolve, reject) => {
      const sending = request(
        this.url + path,
        {
          method,
          localAddress: this.options.from,
          headers: {
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...(payload ? { 'content-length': payload.length } : {}),
            ...(this.cookie ? { cookie: this.cookie } : {}),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes,
              json: <Body>() => JSON.parse(bytes.toString()) as Body,
            });
          });
        },
      );
      sending.on('error', reject);
      sending.end(payload);
    });
    const given = answer.headers['set-cookie']?.[0];
    if (given) this.cookie = /^[^=]+=;/.test(given) ? undefined : given.split(';')[0];
    return answer;
  }

  signsIn(username: string, password: string): Promise<Answer> {
    return this.post('/api/sign-in', { username, password });
  }
}
