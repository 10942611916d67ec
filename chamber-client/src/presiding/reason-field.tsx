import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../web-shared/src/fields/text-field.js';

export interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  isMissing: boolean;
  /** Usual words, offered while typing. */
  usual: readonly string[];
}

/** S-10: no handing over without its reason; it stands in the log. */
export function ReasonField({ value, onChange, isMissing, usual }: ReasonFieldProps) {
  const { t } = useTranslation('presiding');
  const listId = useId();
  return (
    <>
      <TextField
        label={t('handOver.reason')}
        hint={t('handOver.reasonHint')}
        error={isMissing ? t('handOver.reasonMissing') : null}
        maxLength={300}
        list={listId}
        value={value}
        onChange={onChange}
      />
      <datalist id={listId}>
        {usual.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </>
  );
}
