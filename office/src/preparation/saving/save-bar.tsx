import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { MeetingEditing } from './use-meeting-editing.js';

export interface SaveBarProps {
  editing: Pick<MeetingEditing, 'dirty' | 'saving' | 'refusal' | 'restored' | 'discard'>;
  /** `Zapisz`, or what the step is called here. */
  label: string;
  onSave: () => void;
}

/** Always in sight: whether the work is saved, and the button that saves it (also Ctrl+S). */
export function SaveBar({ editing, label, onSave }: SaveBarProps) {
  const { t } = useTranslation('office');
  const { dirty, saving, refusal, restored, discard } = editing;
  useSaveKey(dirty && !saving ? onSave : null);
  return (
    <div className="o-save">
      {restored && (
        <Notice tone="warning">
          {t('saving.restored')} <Button onClick={discard}>{t('saving.discard')}</Button>
        </Notice>
      )}
      {refusal && <Refusal refusal={{ ...refusal, text: `${refusal.text} ${t('saving.kept')}` }} />}
      <div className="o-save__row">
        <p role="status" className={dirty ? 'o-told o-told--warning' : 'o-told'}>
          <Icon name={dirty ? 'warning' : 'check'} />
          {t(saving ? 'saving.saving' : dirty ? 'saving.unsaved' : 'saving.saved')}
        </p>
        <Button kind="primary" pending={saving} unavailable={!dirty} aria-keyshortcuts="Control+S" onClick={onSave}>
          {label}
        </Button>
      </div>
    </div>
  );
}

function useSaveKey(onSave: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      onSave?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onSave]);
}
