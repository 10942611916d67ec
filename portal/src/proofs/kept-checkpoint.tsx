import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import type { ReadCheckpoint } from './published-checkpoints.js';

interface KeptCheckpointProps {
  read: (text: string) => ReadCheckpoint | undefined;
  onCompare: (kept: ReadCheckpoint) => void;
}

/** Somebody pastes the checkpoint they kept, from a file, a letter or another party. */
export function KeptCheckpoint({ read, onCompare }: KeptCheckpointProps) {
  const { t } = useTranslation('proofs');
  const headingId = useId();
  const [text, setText] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kept = read(`${text.replaceAll('\r\n', '\n').trim()}\n`);
    setUnreadable(!kept);
    if (kept) onCompare(kept);
  };
  return (
    <form aria-labelledby={headingId} className="portal-kept" onSubmit={submit}>
      <h3 id={headingId}>{t('kept')}</h3>
      <TextArea
        label={t('keptLabel')}
        hint={t('keptHint')}
        error={isUnreadable ? t('keptUnreadable') : undefined}
        value={text}
        onChange={setText}
        rows={6}
        spellCheck={false}
        autoComplete="off"
      />
      <Button type="submit">{t('compareKept')}</Button>
    </form>
  );
}
