import { articles } from '../../../../core/src/kernel/articles.js';
import { HttpError } from '../../platform/errors/http-error.js';

export function dayInFuture(): HttpError {
  return new HttpError(422, {
    code: 'day-in-future',
    text: 'Dzień sesji nie może być późniejszy niż dzisiaj.',
    path: 'day',
  });
}

/** The log of a session held here says what it decided; nobody enters it a second time. */
export function heldHere(year: number): HttpError {
  return new HttpError(409, {
    code: 'annual-vote-in-log',
    text: `Głosowanie z ${year} roku jest w protokole sesji w tym systemie; nie wpisuje się go ręcznie.`,
    path: 'day',
  });
}

export function alreadyEntered(kind: 'confidence' | 'discharge', year: number): HttpError {
  return new HttpError(409, {
    code: 'refusal-entered',
    text: `Nieudzielenie ${kind === 'confidence' ? 'wotum zaufania' : 'absolutorium'} w ${year} roku już wpisano.`,
    article: kind === 'confidence' ? articles.confidence : articles.recallAfterDischarge,
    path: 'day',
  });
}

export function refusalUnknown(): HttpError {
  return new HttpError(404, { code: 'annual-refusal-unknown', text: 'Nie ma takiego wpisu w tej kadencji.' });
}

export function alreadyWithdrawn(): HttpError {
  return new HttpError(409, { code: 'refusal-withdrawn', text: 'Ten wpis już wycofano.' });
}
