import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { formatTime } from '../i18n/format.js';
import { Icon, type IconName } from '../icon/icon.js';
import type { BallotProps, ConfirmedVote } from './ballot.js';

type BallotReceiptProps = Pick<BallotProps, 'state' | 'value' | 'confirmed' | 'refusal'> & { onResend: () => void };

/** What became of the vote (V-04), in one live region that is always in the page so that changes are spoken. */
export function BallotReceipt({ state, value, confirmed, refusal, onResend }: BallotReceiptProps) {
  const { t } = useTranslation('shared');
  const region = useRef<HTMLDivElement>(null);
  const told = `${state} ${confirmed?.at ?? ''}`;
  // On a small screen it stands below the options: what became of the vote comes onto the screen by itself and covers none of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other news is the reason
  useEffect(() => {
    if (region.current?.firstElementChild) region.current.scrollIntoView?.({ block: 'nearest' });
  }, [told]);
  const choice = value ? t(`choice.${value}`) : '';
  const votedText = (key: 'ballot.confirmed' | 'ballot.stillCounts', { choice: voted, at, origin }: ConfirmedVote) => {
    const values = { choice: t(`choice.${voted}`), time: formatTime(at) };
    // V-16: nobody is told of a vote of their own hand that an official entered.
    if (!origin || origin === 'device') return t(key, values);
    return t('ballot.entered', { ...values, origin: t(`ballotOrigin.${origin}`) });
  };
  const stillCounts = confirmed && <p className="k-soft">{votedText('ballot.stillCounts', confirmed)}</p>;
  return (
    <div ref={region} className="k-receipt-region" role="status">
      {state === 'sending' && (
        <Line tone="sending" icon="refresh" text={t('ballot.sending', { choice })}>
          {stillCounts}
        </Line>
      )}
      {(state === 'confirmed' || state === 'idle') && confirmed && (
        <Line tone="confirmed" icon="check" text={votedText('ballot.confirmed', confirmed)}>
          {confirmed.code && <p className="k-receipt__code">{t('ballot.code', { code: confirmed.code })}</p>}
        </Line>
      )}
      {state === 'unsent' && (
        <Line tone="unsent" icon="warning" text={t('ballot.unsent')}>
          <p>{t('ballot.unsentDetail', { choice })}</p>
          <Button kind="primary" size="large" icon="refresh" onClick={onResend}>
            {t('ballot.resend', { choice })}
          </Button>
          {stillCounts}
        </Line>
      )}
      {state === 'refused' && (
        <Line tone="refused" icon="warning" text={t('ballot.refused')}>
          {refusal && <p>{refusal.text}</p>}
          {refusal?.article && <p className="k-small">{t('state.article', { article: refusal.article })}</p>}
          {stillCounts}
        </Line>
      )}
    </div>
  );
}

function Line({ tone, icon, text, children }: { tone: string; icon: IconName; text: string; children?: ReactNode }) {
  return (
    <div className={`k-receipt k-receipt--${tone}`}>
      <p className="k-receipt__text">
        <Icon name={icon} />
        {text}
      </p>
      {children}
    </div>
  );
}
