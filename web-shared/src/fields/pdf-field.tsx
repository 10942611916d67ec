import { buttonClass } from '../actions/button.js';
import { FieldNotes, fieldClass, useFieldIds } from './field-frame.js';

export interface PdfFieldProps {
  /** Verb first: it stands on the button. */
  label: string;
  /** What the file is, above the button, where the button alone does not say it. */
  title?: string;
  hint?: string;
  file: File | null;
  onFile: (file: File) => void;
  error: string | null;
}

/**
 * One PDF from this computer: labels in our words and language over the browser's own file input, which works from the server's
 * page too. The chosen file may be chosen again.
 */
export function PdfField({ label, title, hint, file, onFile, error }: PdfFieldProps) {
  const ids = useFieldIds({ hint, error });
  const nameId = `${ids.controlId}-name`;
  const described = [file ? nameId : undefined, ids.describedBy].filter(Boolean).join(' ');
  return (
    <div className={fieldClass(error)}>
      {title && (
        <label className="k-field__label" htmlFor={ids.controlId}>
          {title}
        </label>
      )}
      <FieldNotes hint={hint} error={error} ids={ids} />
      <div className="k-row">
        <input
          id={ids.controlId}
          className="k-file k-visually-hidden"
          type="file"
          accept="application/pdf,.pdf"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) onFile(chosen);
            target.value = '';
          }}
        />
        <label className={buttonClass('secondary')} htmlFor={ids.controlId}>
          {label}
        </label>
        {file && (
          <span id={nameId} className="k-file-name">
            {file.name}
          </span>
        )}
      </div>
    </div>
  );
}
