import { articles } from '../../../../core/src/kernel/articles.js';
import { HttpError } from '../../platform/errors/http-error.js';

export function draftUnknown(): HttpError {
  return new HttpError(404, { code: 'received-draft-unknown', text: 'Nie ma takiego projektu w rejestrze wpływu.' });
}

export function meetingUnknown(): HttpError {
  return new HttpError(404, { code: 'meeting-unknown', text: 'Nie ma takiej sesji.' });
}

export function clubUnknown(): HttpError {
  return new HttpError(422, { code: 'club-unknown', text: 'Nie ma takiego klubu w tej kadencji.', path: 'clubId' });
}

export function receivedInFuture(): HttpError {
  return new HttpError(422, {
    code: 'received-in-future',
    text: 'Dzień wpływu nie może być późniejszy niż dzisiaj.',
    path: 'receivedOn',
  });
}

export function alreadyWithdrawn(): HttpError {
  return new HttpError(409, { code: 'draft-withdrawn', text: 'Ten projekt już wycofano.' });
}

/** S-08. */
export function clubLimit({ filerName, title }: { filerName: string; title: string }): HttpError {
  return new HttpError(422, {
    code: 'club-draft-limit',
    text: `${filerName} ma już w porządku tej sesji jeden projekt. Kolejny („${title}”) może wejść na następną sesję.`,
    article: articles.clubDraft,
    path: 'agenda',
  });
}

/** S-07 … S-09: the chair has to enter it, or to say why not. */
export function bindingDraftMissing(
  { filerName, title }: { filerName: string; title: string },
  article: string | null,
): HttpError {
  return new HttpError(422, {
    code: 'binding-draft-missing',
    text: `W porządku brakuje projektu „${title}” (${filerName}). Dodaj go albo podaj powód pominięcia.`,
    ...(article ? { article } : {}),
    path: 'agenda',
  });
}

export function alreadyConvened(): HttpError {
  return new HttpError(409, { code: 'meeting-convened', text: 'Sesja jest już zwołana; decyzji nie można zmienić.' });
}
