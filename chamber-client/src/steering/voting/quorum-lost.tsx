import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useSteering } from '../orders/steering-context.js';
import { CloseSessionDialog } from '../session/close-session-dialog.js';
import { RecessDialog } from '../session/recess-dialog.js';

/** the quorum is gone while the council sits: a recess or the end of the session, both one press away. */
export function QuorumLost() {
  const { t } = useTranslation('ballots');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [opened, setOpened] = useState<'recess' | 'close' | null>(null);
  const { present, required, met } = view.quorum;
  if (met && opened === null) return null;
  const isAway = offlineBecause !== null;
  return (
    <section className="k-panel k-stack" aria-label={t('quorumLost.title')}>
      <Notice tone="warning">{t('quorumLost.text', { present, required })}</Notice>
      <div className="k-row">
        {mayOrder('StartRecess') && (
          <Button icon="pause" unavailable={isAway} onClick={() => setOpened('recess')}>
            {t('recess.action', { ns: 'steering' })}
          </Button>
        )}
        {mayOrder('CloseSession') && (
          <Button unavailable={isAway} onClick={() => setOpened('close')}>
            {t('closeSession.action', { ns: 'steering' })}
          </Button>
        )}
      </div>
      <RecessDialog isOpen={opened === 'recess'} onClose={() => setOpened(null)} />
      <CloseSessionDialog isOpen={opened === 'close'} onClose={() => setOpened(null)} />
    </section>
  );
}
