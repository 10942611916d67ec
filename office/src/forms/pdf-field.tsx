import { useId } from 'react';
import { buttonClass } from '../../../web-shared/src/actions/button.js';

export interface PdfFieldProps {
  /** Verb first. */
  label: string;
  file: File | null;
  onFile: (file: File | null) => void;
  error: string | null;
}

/** One PDF from this computer. */
export function PdfField({ label, file, onFile, error }: PdfFieldProps) {
  const id = useId();
  return (
    <div className={error ? 'k-field k-field--invalid' : 'k-field'}>
      <div className="k-row">
        <input
          id={id}
          className="o-file k-visually-hidden"
          type="file"
          accept="application/pdf,.pdf"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
        <label className={buttonClass('secondary')} htmlFor={id}>
          {label}
        </label>
        {file && <span>{file.name}</span>}
      </div>
      {error && (
        <p id={`${id}-error`} className="k-field__error">
          {error}
        </p>
      )}
    </div>
  );
}
