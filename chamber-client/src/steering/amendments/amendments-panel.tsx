import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentView } from '../../../../protocol/src/views/drafts-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { AmendmentList } from '../../../../web-shared/src/drafts/amendment-list.js';
import { DraftStatusLine } from '../../../../web-shared/src/drafts/draft-status-line.js';
import { DraftWords } from '../../../../web-shared/src/drafts/draft-words.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { TakeOverDialog, WithdrawDraftDialog } from '../../amendments/sponsor-dialogs.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';
import { BlockAnnounced } from './block-announced.js';
import { BlockDialog } from './block-dialog.js';
import { EnterAmendmentDialog } from './enter-amendment-dialog.js';
import { MinutesTogether } from './minutes-together.js';
import { MootDialog } from './moot-dialog.js';
import { WaitingAmendment } from './waiting-amendment.js';

type Question =
  | { readonly kind: 'add' | 'together' | 'withdraw-draft' }
  | { readonly kind: 'moot' | 'take-over'; readonly amendment: AmendmentView };

/** V-26 … V-28: the draft of the item in progress, its amendments in the order of voting, and its text as it stands. */
export function AmendmentsPanel() {
  const { t } = useTranslation('amendments');
  const { view, send, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [asked, setAsked] = useState<Question | null>(null);
  const draft = view.draftOnTable ?? null;
  if (!draft || (draft.block !== null && draft.block.of !== 'amendments')) return <MinutesTogether />;
  const { itemId, amendments, block } = draft;
  const waiting = draft.order.flatMap((id) => amendments.find(({ amendmentId }) => amendmentId === id) ?? []);
  const settled = amendments.filter(({ status }) => status !== 'moved' && status !== 'in-vote');
  const isOpen = draft.status === 'draft' || draft.status === 'sponsor-amended';
  const mayAct = isOpen && view.header.status === 'open' && !isVotingPending(view);
  const sponsor = view.agenda.items.find((item) => item.itemId === itemId)?.sponsor ?? '';
  const close = () => setAsked(null);
  return (
    <section className="k-panel k-stack" aria-label={t('panel.title')}>
      <div className="k-row k-row--between">
        <h2 className="s-panel-title">{t('panel.title')}</h2>
        <DraftStatusLine drafts={view.drafts} itemId={itemId} />
      </div>
      {block && <BlockAnnounced block={block} />}
      {amendments.length === 0 && <p className="k-soft">{t('panel.none')}</p>}
      {waiting.length > 1 && (
        <p className="k-soft">{t(draft.orderFixed ? 'panel.orderFixed' : 'panel.orderProposed')}</p>
      )}
      <AmendmentList
        amendments={waiting}
        renderExtra={(amendment, place) => (
          <WaitingAmendment
            amendment={amendment}
            draft={draft}
            place={place}
            order={order}
            mayAct={mayAct}
            onMoot={() => setAsked({ kind: 'moot', amendment })}
            onTakeOver={() => setAsked({ kind: 'take-over', amendment })}
          />
        )}
      />
      {order.refusal && <Refusal refusal={order.refusal} />}
      {mayAct && (
        <div className="k-row">
          {mayOrder('MoveAmendment') && (
            <Button icon="plus" unavailable={offlineBecause !== null} onClick={() => setAsked({ kind: 'add' })}>
              {t('panel.add')}
            </Button>
          )}
          {waiting.length > 1 && mayOrder('ProposeBlock') && (
            <Button kind="quiet" onClick={() => setAsked({ kind: 'together' })}>
              {t('panel.together')}
            </Button>
          )}
          {mayOrder('WithdrawDraft') && (
            <Button kind="quiet" onClick={() => setAsked({ kind: 'withdraw-draft' })}>
              {t('panel.withdrawDraft')}
            </Button>
          )}
        </div>
      )}
      {settled.length > 0 && (
        <details className="s-details">
          <summary>{`${t('panel.settled')} (${settled.length})`}</summary>
          <AmendmentList amendments={settled} />
        </details>
      )}
      <DraftWords units={draft.units} amended={draft.amended} />
      {asked?.kind === 'add' && <EnterAmendmentDialog draft={draft} onClose={close} />}
      {asked?.kind === 'together' && <BlockDialog draft={draft} onClose={close} />}
      {asked?.kind === 'withdraw-draft' && <WithdrawDraftDialog itemId={itemId} send={send} onClose={close} />}
      {asked?.kind === 'moot' && <MootDialog amendment={asked.amendment} onClose={close} />}
      {asked?.kind === 'take-over' && (
        <TakeOverDialog amendment={asked.amendment} sponsor={sponsor} itemId={itemId} send={send} onClose={close} />
      )}
    </section>
  );
}
