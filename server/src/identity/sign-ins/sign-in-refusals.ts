import type { FastifyReply } from 'fastify';
import { HttpError } from '../../platform/errors/http-error.js';

/** The same words whether the account exists or not. */
export function signInFailed(): HttpError {
  return new HttpError(401, { code: 'sign-in-failed', text: 'Nieprawidłowa nazwa użytkownika lub hasło.' });
}

export function factorsMissing(): HttpError {
  return new HttpError(403, {
    code: 'second-factor-needed',
    text: 'To konto wymaga drugiego składnika logowania, którego ten system jeszcze nie obsługuje. Zwróć się do Biura Rady.',
  });
}

export function passwordWrong(): HttpError {
  return new HttpError(403, {
    code: 'password-wrong',
    text: 'Dotychczasowe hasło jest nieprawidłowe.',
    path: 'currentPassword',
  });
}

export function passwordTooWeak(): HttpError {
  return new HttpError(422, {
    code: 'password-too-weak',
    text: 'Nowe hasło musi mieć co najmniej 12 znaków, różnić się od dotychczasowego i nie zawierać nazwy użytkownika.',
    path: 'newPassword',
  });
}

export function trainingAccount(): HttpError {
  return new HttpError(403, { code: 'training-account', text: 'Hasło konta szkoleniowego nadaje Biuro Rady.' });
}

/** Says in words and in `Retry-After` when to try again. */
export function tooManyAttempts(reply: FastifyReply, retryAfterMs: number): HttpError {
  const retryAfterS = Math.ceil(retryAfterMs / 1000);
  reply.header('retry-after', retryAfterS);
  const inWords = retryAfterS < 60 ? `${retryAfterS} s` : `${Math.ceil(retryAfterS / 60)} min`;
  return new HttpError(429, {
    code: 'too-many-attempts',
    text: `Zbyt wiele prób logowania. Spróbuj ponownie za ${inWords}.`,
    retryAfterS,
  });
}
