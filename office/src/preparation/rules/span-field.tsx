import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { readSpan, spanText } from './span-text.js';

export interface SpanFieldProps {
  label: string;
  valueMs: number | null;
  onChange: (valueMs: number | null) => void;
  /** What an empty field means here. */
  noneText?: string;
}

const shortestMs = 1000;
const longestMs = 86_400_000;

/** A time limit written as `5:00`; empty: no limit. What cannot be read stays in the field and changes nothing. */
export function SpanField({ label, valueMs, onChange, noneText }: SpanFieldProps) {
  const { t } = useTranslation('office');
  const [typed, setTyped] = useState<string | null>(null);
  const none = noneText ?? t('rules.noLimit');
  const read = typed === null ? valueMs : readSpan(typed);
  const isFit = read === null || (read !== undefined && read >= shortestMs && read <= longestMs);
  const change = (text: string) => {
    setTyped(text);
    const next = readSpan(text);
    if (next === null || (next !== undefined && next >= shortestMs && next <= longestMs)) onChange(next);
  };
  return (
    <TextField
      label={label}
      short
      inputMode="numeric"
      autoComplete="off"
      placeholder={none}
      value={typed ?? spanText(valueMs)}
      onChange={change}
      onBlur={() => isFit && setTyped(null)}
      error={isFit ? null : t('rules.spanUnreadable')}
    />
  );
}
