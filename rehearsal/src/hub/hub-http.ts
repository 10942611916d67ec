import type { HttpError } from '../../../protocol/src/http/identity.js';
import { RehearsalFailure } from '../failure.js';

/** One person's HTTP connection to the hub, with their cookie. */
export class HubHttp {
  private constructor(
    readonly hubUrl: string,
    readonly cookie: string,
  ) {}

  static anonymous(hubUrl: string): HubHttp {
    return new HubHttp(hubUrl, '');
  }

  /** Somebody who is signed in already. */
  static withCookie(hubUrl: string, cookie: string): HubHttp {
    return new HubHttp(hubUrl, cookie);
  }

  /** @throws RehearsalFailure when the hub does not answer or does not know the password. */
  static async signIn(hubUrl: string, username: string, password: string): Promise<HubHttp> {
    const response = await request(hubUrl, '/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ username, password }),
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (!response.ok) throw new RehearsalFailure(`Logowanie „${username}": ${await reasonOf(response)}`);
    return new HubHttp(hubUrl, cookies.join('; '));
  }

  async get<Answer>(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.answer(path, await request(this.hubUrl, path, { headers: { ...this.headers, ...headers } }));
  }

  async getText(path: string): Promise<string> {
    const response = await request(this.hubUrl, path, { headers: this.headers });
    if (!response.ok) throw new RehearsalFailure(`GET ${path}: ${await reasonOf(response)}`);
    return response.text();
  }

  async post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    const init = { method: 'POST', body: JSON.stringify(body), headers: this.headers };
    return this.answer(path, await request(this.hubUrl, path, init));
  }

  async put<Answer>(path: string, body: Uint8Array<ArrayBuffer>, type: string): Promise<Answer> {
    const headers = { ...this.headers, 'content-type': type };
    return this.answer(path, await request(this.hubUrl, path, { method: 'PUT', body, headers }));
  }

  async replace<Answer>(path: string, body: unknown): Promise<Answer> {
    const init = { method: 'PUT', body: JSON.stringify(body), headers: this.headers };
    return this.answer(path, await request(this.hubUrl, path, init));
  }

  async delete(path: string): Promise<void> {
    await this.answer(path, await request(this.hubUrl, path, { method: 'DELETE', headers: this.headers }));
  }

  private get headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }

  private async answer<Answer>(path: string, response: Response): Promise<Answer> {
    if (!response.ok) throw new RehearsalFailure(`${path}: ${await reasonOf(response)}`);
    return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
  }
}

async function request(hubUrl: string, path: string, init: RequestInit): Promise<Response> {
  const headers = { ...(typeof init.body === 'string' ? { 'content-type': 'application/json' } : {}), ...init.headers };
  try {
    return await fetch(`${hubUrl}${path}`, { ...init, headers });
  } catch {
    throw new RehearsalFailure(`Nie ma huba pod adresem ${hubUrl}. Uruchom go: npm start`);
  }
}

async function reasonOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as HttpError | null;
  return body?.text ? `${body.text} (${response.status} ${body.code})` : `odpowiedź ${response.status}`;
}
