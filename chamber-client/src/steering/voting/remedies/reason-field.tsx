import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../../../web-shared/src/fields/text-field.js';

export interface ReasonState {
  /** Trimmed. */
  readonly reason: string;
  readonly typed: string;
  readonly isTold: boolean;
  readonly type: (typed: string) => void;
  /** Says what is missing from now on. @returns whether there is a reason */
  readonly check: () => boolean;
}

/** The reason a remedy needs (V-17, V-18); its lack is told only when somebody tries to do without. */
export function useReason(): ReasonState {
  const [typed, type] = useState('');
  const [isTold, setTold] = useState(false);
  const reason = typed.trim();
  const check = () => {
    setTold(true);
    return reason !== '';
  };
  return { reason, typed, isTold, type, check };
}

export function ReasonField({ state, hint }: { state: ReasonState; hint: string }) {
  const { t } = useTranslation('ballots');
  return (
    <TextArea
      label={t('reason')}
      hint={hint}
      error={state.isTold && state.reason === '' ? t('reasonMissing') : null}
      maxLength={1000}
      rows={2}
      value={state.typed}
      onChange={state.type}
    />
  );
}
