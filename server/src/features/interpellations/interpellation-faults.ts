import type { CourseFault } from '../../../../core/src/interpellations/course.js';
import { HttpError } from '../../platform/errors/http-error.js';

const sentences: Readonly<Record<CourseFault['code'], string>> = {
  'already-delivered': 'To pismo doręczono już wójtowi.',
  'delivered-before-filing': 'Pismo trafia do wójta po złożeniu go Przewodniczącemu, nie wcześniej.',
  'in-future': 'Ta chwila jeszcze nie nadeszła. Wpisz dzień i godzinę nie późniejsze niż teraz.',
  'not-delivered': 'Najpierw odnotuj doręczenie wójtowi. Od niego biegnie termin odpowiedzi.',
  'already-answered': 'Odpowiedź jest już w rejestrze.',
  'answered-before-delivery': 'Odpowiedź nie może być wcześniejsza niż doręczenie wójtowi.',
  'not-answered': 'Nie ma jeszcze odpowiedzi, którą można opublikować.',
  'personal-data-unchecked': 'Przed publikacją sprawdź, czy w treści nie ma danych osobowych, i potwierdź to.',
  'publisher-unknown': 'Wpisz, kto odpowiada za treść tej informacji.',
  'not-published': 'Ta treść nie jest teraz opublikowana.',
  'reason-missing': 'Wpisz powód. Zostaje w rejestrze zmian.',
  'nothing-changed': 'Niczego nie zmieniono.',
  'kind-of-other-body':
    'Pismo radnego nie może stać się wnioskiem innej rady ani odwrotnie. Wpisz je jako nową pozycję.',
  'filed-by-desk': 'Autora i czas złożenia pisma wysłanego z pulpitu radnego zapisał system. Nie można ich zmienić.',
  'course-changed': 'Poprawka nie odnotowuje doręczenia ani odpowiedzi i ich nie cofa.',
};

const fields: Partial<Record<CourseFault['code'], string>> = {
  'personal-data-unchecked': 'checked',
  'publisher-unknown': 'responsible',
  'reason-missing': 'reason',
};

/** A refusal of the rules as an answer of the hub. @param moment the field that holds the moment in question */
export function courseRefused({ code, article }: CourseFault, moment?: string): HttpError {
  const path = fields[code] ?? moment;
  return new HttpError(422, { code, text: sentences[code], ...(article && { article }), ...(path && { path }) });
}

export function interpellationUnknown(): HttpError {
  return new HttpError(404, { code: 'interpellation-unknown', text: 'Nie ma takiej pozycji w rejestrze.' });
}

export function filedInFuture(): HttpError {
  return new HttpError(422, {
    code: 'in-future',
    text: 'Czas wpływu do Przewodniczącego nie może być późniejszy niż teraz.',
    path: 'filedAt',
  });
}

export function authorUnknown(): HttpError {
  return new HttpError(422, {
    code: 'author-unknown',
    text: 'Interpelację i zapytanie składa radny tej kadencji, którego mandat trwa.',
    article: 'art. 24 ust. 3 u.s.g.',
    path: 'memberId',
  });
}

export function notACouncillor(): HttpError {
  return new HttpError(403, {
    code: 'not-a-councillor',
    text: 'Interpelacje i zapytania składają radni.',
    article: 'art. 24 ust. 3 u.s.g.',
  });
}

/** Somebody else's entry stands under the number that the desk made. */
export function filingTaken(): HttpError {
  return new HttpError(409, {
    code: 'filing-taken',
    text: 'Nie przyjęto pisma. Odśwież stronę i wyślij je jeszcze raz.',
  });
}

export function channelNoted(): HttpError {
  return new HttpError(409, { code: 'channel-noted', text: 'Ta publikacja jest już odnotowana.' });
}

export function alreadyAttached(): HttpError {
  return new HttpError(409, { code: 'already-attached', text: 'Ten plik jest już dołączony.' });
}

export function tooManyAttachments(most: number): HttpError {
  return new HttpError(422, { code: 'too-many-attachments', text: `Do jednej pozycji można dołączyć ${most} plików.` });
}

/** A hand that attaches this much attaches by mistake, or means no good to the disk. */
export function tooManyUploads(): HttpError {
  return new HttpError(429, {
    code: 'too-many-uploads',
    text: 'Wczytano już bardzo dużo plików. Spróbuj jutro albo przekaż załącznik biuru rady.',
  });
}

export function oralQuestionUnknown(): HttpError {
  return new HttpError(404, { code: 'oral-question-unknown', text: 'Nie ma takiego pytania ustnego.' });
}

export function oralQuestionWritten(): HttpError {
  return new HttpError(409, {
    code: 'oral-question-written',
    text: 'Z tego pytania powstało już pismo albo zadał je kto inny.',
  });
}

/** Who asked, or at which session, cannot be told. */
export function askerUnknown(path: 'askedBy' | 'sessionId'): HttpError {
  const text = path === 'askedBy' ? 'Wpisz, kto zadał pytanie.' : 'Wybierz sesję tej kadencji.';
  return new HttpError(422, { code: 'asker-unknown', text, path });
}
