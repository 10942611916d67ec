import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { KeyHint } from '../../../../web-shared/src/actions/key-hint.js';
import { formatSpan } from '../../../../web-shared/src/i18n/format.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { MenuButton } from '../../../../web-shared/src/menu/menu-button.js';
import { ClubTime } from '../../../../web-shared/src/speaking/club-time.js';
import { SpeakerNow } from '../../../../web-shared/src/speaking/speaker-queue.js';
import { SpeakerQueueEditor } from '../../../../web-shared/src/speaking/speaker-queue-editor.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { MoveMotionDialog } from '../motions/move-motion-dialog.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { shortcuts, useShortcut } from '../orders/use-shortcut.js';
import { AdmitGuestDialog } from './admit-guest-dialog.js';
import { GiveFloorDialog } from './give-floor-dialog.js';
import { SpeakerOrders } from './speaker-orders.js';
import { SpeakingTimesDialog } from './speaking-times-dialog.js';
import { useEndingSpeech } from './use-ending-speech.js';

/** The rarer orders of a discussion, behind one button. */
function debateOrders(listClosed: boolean) {
  return [
    listClosed
      ? ({ id: 'list', key: 'floor.reopenList', type: 'ReopenSpeakerList', ns: 'steering' } as const)
      : ({ id: 'list', key: 'floor.closeList', type: 'CloseSpeakerList', ns: 'steering' } as const),
    { id: 'motion', key: 'motion.enter', type: 'MoveFormalMotion', ns: 'floor' } as const,
    { id: 'admit', key: 'admit.action', type: 'AdmitGuest', ns: 'floor' } as const,
    { id: 'times', key: 'times.action', type: 'GrantFloor', ns: 'floor' } as const,
  ];
}

/** Who speaks and how long still, who waits, and every order about it (§7). */
export function SpeakersPanel() {
  const { t } = useTranslation('steering');
  const { view, clockOffsetMs, mayOrder, offlineBecause } = useSteering();
  const titleId = useId();
  const order = useSteeringOrder();
  const ending = useEndingSpeech();
  const [opened, setOpened] = useState<'give' | 'motion' | 'admit' | 'times' | null>(null);
  const [admitted, setAdmitted] = useState<string | null>(null);
  const open = (what: typeof opened) => {
    setAdmitted(null);
    setOpened(what);
  };
  const { floor, agenda } = view;
  const [first] = floor.queue;
  const endsSpeech = floor.speaker?.requestId;
  const isSitting = view.header.status === 'open' && agenda.currentItemId !== null;
  const canGrant = isSitting && offlineBecause === null && mayOrder('GrantFloor');
  useShortcut(
    shortcuts.grantFloor,
    () =>
      first &&
      ending.before(first.fullName, () => void order.give('GrantFloor', { requestId: first.requestId, endsSpeech })),
    canGrant && first !== undefined,
  );
  const canReorder = mayOrder('ReorderSpeakerQueue') && offlineBecause === null;

  return (
    <section className="s-column" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-column__title">
        {t('speakers.title', { ns: 'shared' })}
      </h2>
      <div className="s-column__head">
        <SpeakerNow speaker={floor.speaker} offsetMs={clockOffsetMs} />
        {floor.speaker && <ClubTime speaker={floor.speaker} offsetMs={clockOffsetMs} />}
        <SpeakerOrders order={order} />
        {floor.itemLimitMs !== null && (
          <p>{t('speakers.itemLimit', { ns: 'shared', span: formatSpan(floor.itemLimitMs) })}</p>
        )}
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
      <div className="s-column__scroll">
        {floor.queue.length > 0 && (
          <p className="k-soft k-small">{t('speakers.waiting', { ns: 'shared', count: floor.queue.length })}</p>
        )}
        <SpeakerQueueEditor
          queue={floor.queue}
          onReorder={(ids) => canReorder && void order.give('ReorderSpeakerQueue', { order: ids })}
          renderActions={(entry) => (
            <>
              {isSitting && (
                <OrderButton
                  type="GrantFloor"
                  payload={{ requestId: entry.requestId, endsSpeech }}
                  askFirst={(give) => ending.before(entry.fullName, give)}
                  kind={entry === first ? 'secondary' : 'quiet'}
                  order={order}
                  aria-label={t('floor.grantTo', { name: entry.fullName })}
                  aria-keyshortcuts={entry === first ? shortcuts.grantFloor : undefined}
                >
                  {t('floor.grant')}
                  {entry === first && <KeyHint keys={shortcuts.grantFloor} />}
                </OrderButton>
              )}
              <OrderButton
                type="WithdrawFloorRequest"
                payload={{ requestId: entry.requestId }}
                kind="quiet"
                order={order}
                aria-label={t('floor.removeName', { name: entry.fullName })}
              >
                {t('floor.remove')}
              </OrderButton>
            </>
          )}
        />
      </div>
      {isSitting && (
        <div className="k-row s-column__foot">
          {mayOrder('GiveFloor') && (
            <Button
              icon="plus"
              aria-label={t('floor.giveSpoken')}
              unavailable={offlineBecause !== null}
              onClick={() => open('give')}
            >
              {t('floor.give')}
            </Button>
          )}
          <MenuButton
            label={t('debate', { ns: 'floor' })}
            entries={debateOrders(floor.listClosed)
              .filter(({ type }) => offlineBecause === null && mayOrder(type))
              .map(({ id, key, ns }) => ({ id, text: t(key, { ns }) }))}
            onChoose={(id) => {
              if (id === 'list') void order.give(floor.listClosed ? 'ReopenSpeakerList' : 'CloseSpeakerList', {});
              else open(id as typeof opened);
            }}
          />
          {floor.listClosed && (
            <p className="s-list-closed">
              <Icon name="slash" /> {t('speakers.closed', { ns: 'shared' })}
            </p>
          )}
        </div>
      )}
      {ending.question}
      {opened === 'give' && <GiveFloorDialog initialName={admitted ?? ''} onClose={() => open(null)} />}
      {opened === 'motion' && <MoveMotionDialog onClose={() => open(null)} />}
      {opened === 'times' && <SpeakingTimesDialog onClose={() => open(null)} />}
      {opened === 'admit' && (
        <AdmitGuestDialog
          onClose={() => open(null)}
          onAdmitted={(fullName) => {
            setAdmitted(fullName);
            setOpened('give');
          }}
        />
      )}
    </section>
  );
}
