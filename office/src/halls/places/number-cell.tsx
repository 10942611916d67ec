import { useId, useState } from 'react';
import { readNumber } from './place-rows.js';

export interface NumberCellProps {
  /** Read out with the box; on the screen the table's heads say it. */
  label: string;
  /** null: nothing there. */
  value: number | null;
  error: string | null;
  onChange: (value: number | null) => void;
}

/** A number in a table. What is no number stays in sight until the box is left, then the last number is back. */
export function NumberCell({ label, value, error, onChange }: NumberCellProps) {
  const errorId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readNumber(typed) === undefined;
  const read = (text: string) => {
    setTyped(text);
    const number = readNumber(text);
    if (number !== undefined) onChange(number);
  };
  return (
    <>
      <input
        className="k-input k-input--short k-figures o-number-cell"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error !== null || isWrong ? true : undefined}
        aria-describedby={error === null ? undefined : errorId}
        value={typed ?? value ?? ''}
        onChange={(event) => read(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      {error !== null && (
        <p id={errorId} className="k-field__error">
          {error}
        </p>
      )}
    </>
  );
}
