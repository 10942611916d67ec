import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ByHandView, RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { mayTakeFocus } from '../../desk/voting/may-take-focus.js';
import { useSteering } from '../orders/steering-context.js';
import { AnswerButtons } from './answer-buttons.js';
import { CallList } from './call-list.js';
import { useRollCall } from './use-roll-call.js';

export interface RollCallConductProps {
  rollCall: RollCallView;
  byHand: ByHandView;
}

/**
 * V-19: calling names and writing answers down, for speed and by keyboard: the name in large letters, one key an answer. The keys
 * work while the focus is in here, so that they never meet typing (WCAG 2.1.4).
 */
export function RollCallConduct({ rollCall, byHand }: RollCallConductProps) {
  const { t } = useTranslation('byHand');
  const { mayOrder } = useSteering();
  const { order, press, call, callOrder } = useRollCall(rollCall, byHand);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mayTakeFocus()) panel.current?.focus({ preventScroll: true });
  }, []);
  const { called, failure, answers, waiting } = rollCall;
  const mayRecord = mayOrder('EnterBallot');
  const isCorrection = called !== null && !waiting.some(({ memberId }) => memberId === called.memberId);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (press(event.key)) event.preventDefault();
  };
  return (
    <section
      ref={panel}
      className="b-roll-call k-stack"
      aria-label={t(failure ? 'rollCall.titleFailure' : 'rollCall.title')}
      tabIndex={mayRecord ? 0 : undefined}
      onKeyDown={mayRecord ? onKeyDown : undefined}
    >
      <div className="k-row k-row--between">
        <h3 className="s-panel-title">{t(failure ? 'rollCall.titleFailure' : 'rollCall.title')}</h3>
        <p className="k-figures b-roll-call__progress">
          {t('rollCall.progress', { answered: answers.length, all: byHand.rows.length })}
        </p>
      </div>
      <div className="b-call" role="status">
        {called ? (
          <>
            <p className="b-call__lead">{t(isCorrection ? 'rollCall.correcting' : 'rollCall.calling')}</p>
            <p className="b-call__name" lang="pl">
              {called.fullName}
            </p>
          </>
        ) : (
          <>
            <p className="b-call__lead">{t('rollCall.end')}</p>
            {waiting.length > 0 && (
              <p>{t('rollCall.endSilent', { names: waiting.map(({ fullName }) => fullName).join(', ') })}</p>
            )}
          </>
        )}
      </div>
      {called && (
        <p className="k-soft b-call__next">
          {callOrder.next ? t('rollCall.next', { name: callOrder.next.fullName }) : t('rollCall.last')}
        </p>
      )}
      {mayRecord && <AnswerButtons called={called} callOrder={callOrder} press={press} />}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {mayRecord && <p className="k-small k-soft b-roll-call__keys">{t('rollCall.keys')}</p>}
      <CallList rollCall={rollCall} names={byHand.rows} onCall={mayRecord ? call : undefined} />
      {failure && (
        <p className="k-soft">{t('rollCall.failure', { time: formatTime(failure.at), cause: failure.cause })}</p>
      )}
    </section>
  );
}
