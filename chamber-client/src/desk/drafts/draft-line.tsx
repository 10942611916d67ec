import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { DraftStatusLine } from '../../../../web-shared/src/drafts/draft-status-line.js';
import { useDesk } from '../desk-context.js';
import { DraftDialog } from './draft-dialog.js';

/** Under an item with a draft: how far it has come, and the way to its text and amendments (V-26, V-27). */
export function DraftLine({ itemId, number }: { itemId: string; number: string }) {
  const { t } = useTranslation('amendments');
  const { view } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const draft = view.drafts?.find((candidate) => candidate.itemId === itemId);
  if (!draft || view.header.status === 'prepared') return null;
  const { amendments } = draft;
  return (
    <div className="k-row desk-draft-line">
      <DraftStatusLine drafts={view.drafts} itemId={itemId} />
      <Button kind="quiet" aria-label={t('desk.showOf', { number, count: amendments })} onClick={() => setOpen(true)}>
        {`${t('desk.show')} (${amendments})`}
      </Button>
      {isOpen && <DraftDialog itemId={itemId} onClose={() => setOpen(false)} />}
    </div>
  );
}
