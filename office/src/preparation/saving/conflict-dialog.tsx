import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import type { Clash } from './merge-meetings.js';
import type { MeetingEditing } from './use-meeting-editing.js';

const shownClashes = 8;

/** Somebody else saved the session first: join both, or take one of them; nothing is lost by looking. */
export function ConflictDialog({
  editing,
}: {
  editing: Pick<MeetingEditing, 'conflict' | 'resolve' | 'closeConflict'>;
}) {
  const { t } = useTranslation('office');
  const { conflict, resolve, closeConflict } = editing;
  const clashes = conflict?.joined.clashes ?? [];
  return (
    <Dialog
      isOpen={conflict !== null}
      size="wide"
      onClose={closeConflict}
      title={t('conflict.title')}
      footer={
        <>
          <Button onClick={() => resolve('theirs')}>{t('conflict.theirs')}</Button>
          <Button onClick={() => resolve('ours')}>{t('conflict.ours')}</Button>
          <Button kind="primary" autoFocus onClick={() => resolve('join')}>
            {t('conflict.join')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {clashes.length === 0 ? (
        <p>{t('conflict.noClash')}</p>
      ) : (
        <>
          <p>{t('conflict.clashes')}</p>
          <ul>
            {clashes.slice(0, shownClashes).map((clash) => (
              <li key={JSON.stringify(clash)}>
                <ClashText clash={clash} />
              </li>
            ))}
          </ul>
          {clashes.length > shownClashes && <p>{t('conflict.more', { count: clashes.length - shownClashes })}</p>}
        </>
      )}
    </Dialog>
  );
}

function ClashText({ clash }: { clash: Clash }) {
  const { t } = useTranslation('office');
  if (clash.part === 'removed-item') return t('conflict.removedItem', { title: clash.title });
  const field = t(`conflict.field.${clash.field}`, { defaultValue: clash.field });
  const named = clash.part === 'item' ? t('conflict.itemField', { title: clash.title, field }) : field;
  return clash.values ? t('conflict.values', { field: named, ...clash.values }) : named;
}
