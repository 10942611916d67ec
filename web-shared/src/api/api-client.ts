import type { z } from 'zod';
import { httpError } from '../../../protocol/src/http/identity.js';
import { ApiError } from './api-error.js';

export interface ApiRequest<Answer> {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a FormData or Blob goes as it is (documents). */
  body?: unknown;
  signal?: AbortSignal;
  /** Besides the usual ones, e.g. a screen's secret. */
  headers?: Readonly<Record<string, string>>;
  /** The answer's shape; an answer of another shape is an error, not a surprise later. Without it the answer is ignored. */
  schema?: z.ZodType<Answer>;
}

/**
 * One request to the hub, same origin, with the sign-in cookie.
 * @param path absolute path, e.g. `/api/sessions`.
 * @throws {ApiError} when the hub refuses, cannot be reached or answers another shape; an abort rethrows the signal's reason.
 */
export async function callApi<Answer = void>(path: string, request: ApiRequest<Answer> = {}): Promise<Answer> {
  const { method = 'GET', body, signal, headers, schema } = request;
  const raw = body instanceof FormData || body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        ...headers,
        accept: 'application/json',
        ...(body !== undefined && !raw ? { 'content-type': 'application/json' } : {}),
      },
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, { code: 'unreachable', text: '' });
  }
  if (!response.ok) throw await refusalOf(response);
  if (!schema) return undefined as Answer;
  const parsed = schema.safeParse(await jsonOf(response));
  if (!parsed.success) throw new ApiError(response.status, { code: 'unreadable', text: '' });
  return parsed.data;
}

async function refusalOf(response: Response): Promise<ApiError> {
  const parsed = httpError.safeParse(await jsonOf(response));
  return new ApiError(response.status, parsed.success ? parsed.data : { code: 'unreadable', text: '' });
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
