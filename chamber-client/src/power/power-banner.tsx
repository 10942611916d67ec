import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallView } from '../../../protocol/src/views/views.js';
import { Notice } from '../../../web-shared/src/status/notice.js';

/**
 * The power of the hall while it is not well, in sight at every place. What only concerns those who lead the sitting is told to them
 * alone: that nothing is known, that the sitting could not be paused, that it may be resumed.
 */
export function PowerBanner({ view, leads }: { view: Pick<HallView, 'power' | 'recess'>; leads: boolean }) {
  const { t } = useTranslation('power');
  const { recess } = view;
  const power = view.power ?? null;
  if (power?.power === 'unknown')
    return leads && <Told title={t('unknown')} text={<p>{t('unknownText')}</p>} tone="info" />;
  if (power === null) {
    const isOver = recess?.cause === 'power' && leads;
    return isOver && <Told title={t('restored')} text={<p>{t('restoredText')}</p>} tone="ok" />;
  }
  const left = power.remainingS === null ? null : t('left', { left: minutesAndSeconds(power.remainingS) });
  if (power.power === 'battery') return <Told title={t('battery')} text={left && <p>{left}</p>} tone="warning" />;
  const text = (
    <>
      {left && <p>{left}</p>}
      <p>{t(recess ? 'paused' : 'safe')}</p>
      {power.notPaused && leads && (
        <p>
          {t('notPaused', { why: power.notPaused })} {t('orderRecess')}
        </p>
      )}
    </>
  );
  return <Told title={t('failing')} text={text} tone="warning" />;
}

/** Its title is announced once; the time that is left only stands there, or it would be read out every few seconds. */
function Told({ title, text, tone }: { title: string; text: ReactNode; tone: 'info' | 'ok' | 'warning' }) {
  return (
    <div className="power-banner">
      <Notice tone={tone}>
        <div className="power-told">
          <strong role="alert">{title}</strong>
          {text}
        </div>
      </Notice>
    </div>
  );
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
