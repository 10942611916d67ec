import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import type { RefusalText } from '../../../web-shared/src/status/refusal.js';

export interface Sending<Input> {
  readonly send: (input: Input) => void;
  readonly pending: boolean;
  /** Why it was not done, unless it is said at a field. */
  readonly refusal: RefusalText | null;
  /** What the hub says about one of the form's `fields`. */
  readonly errorAt: (field: string) => string | null;
  readonly forget: () => void;
}

/**
 * One step that changes something in the hub. What was entered stays in the form whatever comes of it.
 * @param fields paths of the hub's answers that the form shows at a field of its own
 */
export function useSending<Input, Answer>(
  work: (input: Input) => Promise<Answer>,
  onDone: (answer: Answer, input: Input) => void,
  fields: readonly string[] = [],
): Sending<Input> {
  const { t } = useTranslation('office');
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: work, onSuccess: onDone });
  const field = error instanceof ApiError ? fields.find((known) => known === error.path) : undefined;
  return {
    send: mutate,
    pending: isPending,
    refusal: error && field === undefined ? errorText(t, error) : null,
    errorAt: (asked) => (error && field === asked ? errorText(t, error).text : null),
    forget: reset,
  };
}
