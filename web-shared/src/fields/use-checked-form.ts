import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface CheckedForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: FormEvent) => void;
  /** A fault's sentence once the form was sent; before that nobody is told off. */
  readonly told: (fault: string | null) => string | null;
}

/** A form that says what is missing only when it is sent, and then leads to the first such field. */
export function useCheckedForm(isFit: boolean, send: () => void): CheckedForm {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset.k-field--invalid input')?.focus();
  }, [tries]);
  return {
    form,
    onSubmit: (event) => {
      event.preventDefault();
      if (isFit) send();
      else setTries((before) => before + 1);
    },
    told: (fault) => (tries > 0 ? fault : null),
  };
}
