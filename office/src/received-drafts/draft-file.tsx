import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface DraftFileProps {
  onFile: (file: File | null) => void;
  error: string | null;
}

/** The draft's paper, one PDF. */
export function DraftFile({ onFile, error }: DraftFileProps) {
  const { t } = useTranslation('office');
  const id = useId();
  return (
    <div className={error ? 'k-field k-field--invalid' : 'k-field'}>
      <label className="k-field__label" htmlFor={id}>
        {t('received.file')}
      </label>
      <input
        id={id}
        type="file"
        accept="application/pdf,.pdf"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      {error && (
        <p id={`${id}-error`} className="k-field__error">
          {error}
        </p>
      )}
    </div>
  );
}
