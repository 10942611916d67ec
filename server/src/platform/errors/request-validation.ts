import { StandardSchemaValidationPipe } from '@nestjs/common';
import { HttpError } from './http-error.js';

/** Checks `@Body({ schema })`, `@Query({ schema })` and the like; a wrong shape is answered with the fields that are wrong. */
export function requestValidation(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const fields = issues.map((issue) => ({
        path: (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
        message: issue.message,
      }));
      return new HttpError(400, {
        code: 'bad-request',
        text: 'Dane mają nieprawidłową postać.',
        ...(fields[0] ? { path: fields[0].path } : {}),
        fields,
      });
    },
  });
}
