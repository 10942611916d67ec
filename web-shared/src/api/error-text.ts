import type { TFunction } from 'i18next';
import type { RefusalText } from '../status/refusal.js';
import { ApiError } from './api-error.js';

/** Any failure of a request as a sentence for the person. */
export function errorText(t: TFunction, error: unknown): RefusalText {
  if (error instanceof ApiError && error.text !== '') {
    return { text: error.text, ...(error.article ? { article: error.article } : {}) };
  }
  const unreachable = error instanceof ApiError && error.code === 'unreachable';
  return { text: t(unreachable ? 'api.unreachable' : 'api.unreadable', { ns: 'shared' }) };
}
