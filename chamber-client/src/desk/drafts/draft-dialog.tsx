import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftPath } from '../../../../protocol/src/http/draft-path.js';
import { draftOfItem } from '../../../../protocol/src/http/drafts.js';
import type { DraftsPart, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { AmendmentList } from '../../../../web-shared/src/drafts/amendment-list.js';
import { DraftWords } from '../../../../web-shared/src/drafts/draft-words.js';
import { ErrorState, Loading } from '../../../../web-shared/src/status/page-states.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';
import { OwnAmendment } from './own-amendment.js';

/** V-26: one draft in full: its text with adopted amendments, what was moved, and one's own amendment. */
export function DraftDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const { view } = useDesk();
  const item = view.agenda.items.find((candidate) => candidate.itemId === itemId);
  const onTable = view.draftOnTable?.itemId === itemId ? view.draftOnTable : null;
  const { sessionId } = view.header;
  // What changed about the draft is told by the view; the words are read anew then.
  const told = view.drafts?.find((candidate) => candidate.itemId === itemId);
  const read = useQuery({
    queryKey: ['draft', sessionId, itemId, told],
    queryFn: ({ signal }) =>
      callApi(`${draftPath(sessionId, itemId)}?stan=${versionOf(told)}`, { signal, schema: draftOfItem }),
    enabled: onTable === null,
  });
  const draft = onTable ?? read.data?.draft ?? null;
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={`${item?.number ?? ''}. ${item?.title ?? ''}`}>
      {draft && <DraftInFull draft={draft} />}
      {!draft && read.isError && <ErrorState error={errorText(t, read.error)} onRetry={() => void read.refetch()} />}
      {!draft && !read.isError && <Loading label={t('desk.loading')} />}
    </Dialog>
  );
}

/** Readers may get an answer some seconds old; another address is another answer. */
function versionOf(told: DraftsPart[number] | undefined): string {
  return told ? [told.status, told.amendments, told.waiting].join('-') : '';
}

function DraftInFull({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('amendments');
  const { own, view, send } = useDesk();
  const order = useOrder(send);
  const [isMoving, setMoving] = useState(false);
  const isOpen = draft.status === 'draft' || draft.status === 'sponsor-amended';
  const mayMove = isOpen && own.me.memberId !== null && view.header.status !== 'closed';
  if (isMoving) return <OwnAmendment draft={draft} onClose={() => setMoving(false)} />;
  return (
    <div className="k-stack">
      <DraftWords units={draft.units} amended={draft.amended} open />
      <h3>{t('panel.title')}</h3>
      {draft.amendments.length === 0 && <p className="k-soft">{t('panel.none')}</p>}
      <AmendmentList
        amendments={draft.amendments}
        renderExtra={({ amendmentId, no, status, memberId }) =>
          status === 'moved' && memberId !== null && memberId === own.me.memberId ? (
            <Button
              kind="quiet"
              aria-label={t('panel.withdrawOf', { no })}
              pending={order.pending !== null}
              onClick={() => void order.give('WithdrawAmendment', { amendmentId })}
            >
              {t('panel.withdraw')}
            </Button>
          ) : null
        }
      />
      {order.refusal && <Refusal refusal={order.refusal} />}
      {mayMove && (
        <div className="k-row">
          <Button kind="primary" icon="plus" onClick={() => setMoving(true)}>
            {t('desk.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
