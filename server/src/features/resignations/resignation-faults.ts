import { articles } from '../../../../core/src/kernel/articles.js';
import { HttpError } from '../../platform/errors/http-error.js';

export function holdsNoOffice(): HttpError {
  return new HttpError(422, {
    code: 'holds-no-office',
    text: 'Rezygnację składa Przewodniczący albo Wiceprzewodniczący Rady.',
    article: articles.resignation,
    path: 'memberId',
  });
}

export function filedInFuture(): HttpError {
  return new HttpError(422, {
    code: 'filed-in-future',
    text: 'Dzień złożenia nie może być późniejszy niż dzisiaj.',
    path: 'filedOn',
  });
}

export function alreadyFiled(): HttpError {
  return new HttpError(409, {
    code: 'resignation-filed',
    text: 'Ta osoba ma już niezakończoną rezygnację.',
    path: 'memberId',
  });
}

export function resignationUnknown(): HttpError {
  return new HttpError(404, { code: 'resignation-unknown', text: 'Nie ma takiej rezygnacji w tej kadencji.' });
}

export function alreadyEnded(): HttpError {
  return new HttpError(409, { code: 'resignation-ended', text: 'Ta rezygnacja jest już zakończona.' });
}

/** Art. 19 ust. 5: a resolution within a month of the filing, taken back before it took effect. */
export function endingUnfit(): HttpError {
  return new HttpError(422, {
    code: 'resignation-ending-unfit',
    text: 'Dzień nie mieści się w terminie: uchwałę podejmuje się w ciągu miesiąca od złożenia rezygnacji, cofnąć ją można, zanim wywoła skutek.',
    article: articles.resignation,
    path: 'day',
  });
}

export function stillHeld(): HttpError {
  return new HttpError(409, {
    code: 'resignation-without-effect',
    text: 'Rezygnacja nie wywołała jeszcze skutku: Rada jej nie przyjęła i termin z ustawy nie upłynął.',
    article: articles.resignationByLaw,
  });
}
