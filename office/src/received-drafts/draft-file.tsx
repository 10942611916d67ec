import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../web-shared/src/actions/button.js';

export interface DraftFileProps {
  file: File | null;
  onFile: (file: File | null) => void;
  error: string | null;
}

/** The draft's paper, one PDF. */
export function DraftFile({ file, onFile, error }: DraftFileProps) {
  const { t } = useTranslation('office');
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
          {t('received.file')}
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
