import { useTranslation } from 'react-i18next';
import type { Language } from '../../../web-shared/src/i18n/language.js';
import type { ListLayout } from './page-data.js';

/** Addresses of the public pages; those of sessions and votes stay for ever (D-11). */
export const addresses = {
  home: '/',
  sessions: '/sesje',
  session: (sessionId: string) => `/sesje/${sessionId}`,
  voting: (sessionId: string, no: number) => `/sesje/${sessionId}/glosowania/${no}`,
  speeches: (sessionId: string) => `/sesje/${sessionId}/wystapienia`,
  log: (sessionId: string) => `/sesje/${sessionId}/dziennik`,
  interpellations: '/interpelacje',
  interpellation: (interpellationId: string) => `/interpelacje/${interpellationId}`,
  committee: (committeeId: string) => `/komisje/${committeeId}`,
  privacy: '/prywatnosc',
  accessibility: '/dostepnosc',
} as const;

/** Addresses of what programs read: live view, files. */
export const publicFiles = {
  live: (sessionId: string) => `/api/public/sessions/${sessionId}/live`,
  stream: (sessionId: string) => `/api/public/sessions/${sessionId}/stream`,
  voting: (sessionId: string, no: number, ending: 'pdf' | 'csv' | 'json') =>
    `/api/public/sessions/${sessionId}/votings/${no}.${ending}`,
  namedList: (sessionId: string, ending: 'pdf' | 'csv' | 'json') =>
    `/api/public/sessions/${sessionId}/named-list.${ending}`,
  speeches: (sessionId: string, ending: 'csv' | 'json') => `/api/public/sessions/${sessionId}/speeches.${ending}`,
  attendance: (sessionId: string) => `/api/public/sessions/${sessionId}/attendance.pdf`,
  elections: (sessionId: string, ending: 'csv' | 'json') => `/api/public/sessions/${sessionId}/elections.${ending}`,
  countingProtocol: (sessionId: string, roundId: string) =>
    `/api/public/sessions/${sessionId}/elections/${roundId}/protocol.pdf`,
  committeePaper: (committeeId: string, paperId: string) =>
    `/api/public/committees/${committeeId}/papers/${paperId}.pdf`,
  log: (sessionId: string) => `/api/public/sessions/${sessionId}/log.jsonl`,
  checkpoints: (sessionId: string) => `/api/public/sessions/${sessionId}/checkpoints.txt`,
  checkpointKeys: (sessionId: string) => `/api/public/sessions/${sessionId}/checkpoint-keys.txt`,
  consistency: (sessionId: string, from: number, to: number) =>
    `/api/public/sessions/${sessionId}/proofs/consistency?from=${from}&to=${to}`,
  receipt: (sessionId: string, code: string) => `/api/public/sessions/${sessionId}/receipts/${code}`,
  verifierPage: '/weryfikator.html',
  verifierCommand: '/weryfikator.mjs',
  interpellation: (interpellationId: string) => `/api/public/interpellations/${interpellationId}/document.pdf`,
  interpellationDocument: (interpellationId: string, documentId: string) =>
    `/api/public/interpellations/${interpellationId}/documents/${documentId}`,
} as const;

/** The address in a language: Polish is the plain one, English adds `lang=en`. No cookie remembers it. */
export function inLanguage(language: Language, address: string, query: Record<string, string> = {}): string {
  const all = new URLSearchParams(language === 'en' ? { ...query, lang: 'en' } : query).toString();
  return all ? `${address}?${all}` : address;
}

/** What an address may ask of a page besides its language. */
export interface PageQuery {
  /** Layout of a named list; `a` when absent. */
  readonly uklad?: ListLayout;
  /** A live page that does not reload by itself without JavaScript. */
  readonly odswiezanie?: 'nie';
}

/** Makes addresses of pages in the language of this page. */
export function usePageAddress(): (address: string, query?: PageQuery) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'pl';
  return (address, query) => inLanguage(language, address, { ...query });
}
