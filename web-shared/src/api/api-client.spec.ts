import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createI18n } from '../i18n/create-i18n.js';
import { callApi } from './api-client.js';
import { ApiError } from './api-error.js';
import { errorText } from './error-text.js';

const { t } = createI18n({ pl: {}, en: {} }, 'pl');
const schema = z.object({ sessionId: z.string() });

function hubAnswers(status: number, body: string) {
  const fetch = vi.fn(async (_path: string, _request: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.catch((caught: unknown) => caught);
  if (!(error instanceof ApiError)) throw new Error('no ApiError was thrown');
  return error;
}

afterEach(() => vi.unstubAllGlobals());

describe('callApi', () => {
  it('sends JSON with the sign-in cookie and reads the answer by its shape', async () => {
    const fetch = hubAnswers(201, '{"sessionId":"s1","more":true}');
    await expect(callApi('/api/sessions', { method: 'POST', body: { number: 31 }, schema })).resolves.toEqual({
      sessionId: 's1',
    });
    const request = fetch.mock.calls[0]?.[1];
    expect(request).toMatchObject({ method: 'POST', credentials: 'same-origin', body: '{"number":31}' });
    expect(request?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  it('sends a file as it is', async () => {
    const fetch = hubAnswers(201, '');
    const file = new Blob(['%PDF']);
    await callApi('/api/office/documents', { method: 'PUT', body: file });
    expect(fetch.mock.calls[0]?.[1].body).toBe(file);
    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty('content-type');
  });

  it('carries a refusal with code, sentence and article', async () => {
    hubAnswers(409, '{"code":"no-quorum","text":"Brak kworum.","article":"art. 14 ust. 1 u.s.g."}');
    const error = await failureOf(callApi('/api/x'));
    expect(error).toMatchObject({ status: 409, code: 'no-quorum' });
    expect(errorText(t, error)).toEqual({ text: 'Brak kworum.', article: 'art. 14 ust. 1 u.s.g.' });
  });

  it.each(['<html>502</html>', '{"message":"x"}', ''])('takes an error page %j as unreadable', async (body) => {
    hubAnswers(502, body);
    const error = await failureOf(callApi('/api/x'));
    expect(error).toMatchObject({ status: 502, code: 'unreadable' });
    expect(errorText(t, error).text).toContain('nieoczekiwany');
  });

  it('takes an answer of another shape as unreadable', async () => {
    hubAnswers(200, '{"sessionId":7}');
    expect(await failureOf(callApi('/api/x', { schema }))).toMatchObject({ code: 'unreadable' });
  });

  it('says when the hub cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failureOf(callApi('/api/x'));
    expect(error).toMatchObject({ status: 0, code: 'unreachable' });
    expect(errorText(t, error).text).toContain('Brak połączenia');
  });

  it('lets an abort be an abort', async () => {
    const abort = new AbortController();
    vi.stubGlobal('fetch', () => Promise.reject(abort.signal.reason));
    abort.abort();
    await expect(callApi('/api/x', { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
