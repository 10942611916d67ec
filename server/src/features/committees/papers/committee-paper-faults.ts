import type { PaperDaysFault } from '../../../../../core/src/committees/committee-papers.js';
import { HttpError } from '../../../platform/errors/http-error.js';

export function paperUnknown(): HttpError {
  return new HttpError(404, { code: 'committee-paper-unknown', text: 'Nie ma takiego dokumentu komisji.' });
}

export function paperUnchecked(): HttpError {
  return new HttpError(422, {
    code: 'paper-unchecked',
    text: 'Sprawdź, czy dokument nie zawiera danych osobowych poza imionami, nazwiskami i funkcjami.',
    path: 'checked',
  });
}

export function reportOfYearToCome(): HttpError {
  return new HttpError(422, {
    code: 'report-of-year-to-come',
    text: 'Sprawozdanie nie może dotyczyć roku, który się nie zaczął.',
    path: 'year',
  });
}

export function daysUnfit(fault: PaperDaysFault): HttpError {
  return new HttpError(422, { code: `paper-days-${fault}`, ...daysTexts[fault] });
}

export function daysChanged(): HttpError {
  return new HttpError(409, {
    code: 'paper-days-changed',
    text: 'Ktoś zmienił te daty w międzyczasie. Odśwież i wprowadź zmiany ponownie.',
    path: 'basedOn',
  });
}

export function alreadyWithdrawn(): HttpError {
  return new HttpError(409, { code: 'paper-withdrawn', text: 'Ten dokument jest już zdjęty z publikacji.' });
}

const daysTexts: Record<PaperDaysFault, { text: string; path: string }> = {
  'in-future': { text: 'Żadna z dat nie może być późniejsza niż dzisiaj.', path: 'adoptedOn' },
  'presented-before-adopted': {
    text: 'Komisja najpierw uchwala dokument, potem przedkłada go radzie.',
    path: 'presentedOn',
  },
  'approved-unpresented': {
    text: 'Rada zatwierdza dokument, który jej przedłożono: nie wcześniej niż tego samego dnia.',
    path: 'approvedOn',
  },
};
