import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speaksForSponsor } from '../../../../core/src/amendments/sponsor.js';
import { draftPath } from '../../../../protocol/src/http/draft-path.js';
import { draftOfItem } from '../../../../protocol/src/http/drafts.js';
import type { AmendmentView, DraftsPart, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { AmendmentList } from '../../../../web-shared/src/drafts/amendment-list.js';
import { DraftWords } from '../../../../web-shared/src/drafts/draft-words.js';
import { ErrorState, Loading } from '../../../../web-shared/src/status/page-states.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { TakeOverDialog, WithdrawDraftDialog } from '../../amendments/sponsor-dialogs.js';
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

/** What is asked in place of the draft or over it. */
type Question =
  | { readonly kind: 'move' | 'enter' | 'withdraw' }
  | { readonly kind: 'take-over'; readonly amendment: AmendmentView };

function DraftInFull({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('amendments');
  const { own, view, send, connected } = useDesk();
  const order = useOrder(send);
  const announce = useAnnounce();
  const [asked, setAsked] = useState<Question | null>(null);
  const { itemId, amendments } = draft;
  const { memberId, roles } = own.me;
  const sponsor = view.agenda.items.find((item) => item.itemId === itemId)?.sponsor ?? '';
  const isOpen = (draft.status === 'draft' || draft.status === 'sponsor-amended') && view.header.status !== 'closed';
  const isSponsor = isOpen && speaksForSponsor(roles, sponsor);
  // V-02: the words do not move under a vote on them.
  const isVoted = amendments.some(({ status }) => status === 'in-vote');
  if (asked?.kind === 'move' || asked?.kind === 'enter')
    return (
      <OwnAmendment draft={draft} sponsor={asked.kind === 'enter' ? sponsor : null} onClose={() => setAsked(null)} />
    );
  const close = (text: string) => (done: boolean) => {
    if (done) announce.done(text);
    setAsked(null);
  };
  return (
    <div className="k-stack">
      {isSponsor && <p>{t('sponsor.own')}</p>}
      <DraftWords units={draft.units} amended={draft.amended} open />
      <h3>{t('panel.title')}</h3>
      {amendments.length === 0 && <p className="k-soft">{t('panel.none')}</p>}
      <AmendmentList
        amendments={amendments}
        renderExtra={(amendment) => {
          if (amendment.status !== 'moved') return null;
          const { amendmentId, no } = amendment;
          return (
            <>
              {amendment.memberId !== null && amendment.memberId === memberId && (
                <Button
                  kind="quiet"
                  aria-label={t('panel.withdrawOf', { no })}
                  pending={order.pending !== null}
                  onClick={() => void order.give('WithdrawAmendment', { amendmentId })}
                >
                  {t('panel.withdraw')}
                </Button>
              )}
              {isSponsor && !isVoted && (
                <Button
                  aria-label={t('sponsor.takeOverOf', { no })}
                  unavailable={!connected}
                  onClick={() => setAsked({ kind: 'take-over', amendment })}
                >
                  {t('sponsor.takeOver')}
                </Button>
              )}
            </>
          );
        }}
      />
      {order.refusal && <Refusal refusal={order.refusal} />}
      {isOpen && memberId !== null && (
        <div className="k-row">
          <Button kind="primary" icon="plus" onClick={() => setAsked({ kind: 'move' })}>
            {t('desk.add')}
          </Button>
        </div>
      )}
      {isSponsor && isVoted && <p role="status">{t('sponsor.underVote')}</p>}
      {isSponsor && !isVoted && (
        <div className="k-row k-row--between">
          <Button kind="primary" icon="plus" onClick={() => setAsked({ kind: 'enter' })}>
            {t('sponsor.add')}
          </Button>
          <Button kind="quiet" unavailable={!connected} onClick={() => setAsked({ kind: 'withdraw' })}>
            {t('panel.withdrawDraft')}
          </Button>
        </div>
      )}
      {asked?.kind === 'take-over' && (
        <TakeOverDialog
          amendment={asked.amendment}
          {...{ itemId, sponsor, send }}
          onClose={close(t('sponsor.entered'))}
        />
      )}
      {asked?.kind === 'withdraw' && (
        <WithdrawDraftDialog {...{ itemId, send }} onClose={close(t('sponsor.withdrawn'))} />
      )}
    </div>
  );
}
