import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useDesk } from '../desk-context.js';
import { TakeOverDialog } from './take-over-dialog.js';

/** S-10: the chair who handed over sees it and takes the session back; a vice-chair is asked when the chair is not here. */
export function PresidingNotice() {
  const { t } = useTranslation('presiding');
  const { view, own, connected } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const { memberId } = own.me;
  const close = () => setAsked(false);
  if (memberId === null || (!isAsked && !own.mayHandOverTo.includes(memberId))) return null;
  const isChair = view.roll.find((entry) => entry.memberId === memberId)?.office === 'chair';
  const { presiding } = view;
  const kind = isChair ? 'takeBack' : 'takeOver';
  return (
    <>
      <Notice tone={isChair ? 'warning' : 'info'}>
        <div className="k-row k-row--between">
          <span>
            {isChair
              ? t('takeBack.text', {
                  name: presiding?.fullName ?? '',
                  time: presiding?.since ? formatHour(presiding.since) : '',
                })
              : t('takeOver.absent')}
          </span>
          <Button unavailable={!connected} onClick={() => setAsked(true)}>
            {t(`${kind}.action`)}
          </Button>
        </div>
      </Notice>
      {isAsked && (
        <TakeOverDialog
          memberId={memberId}
          title={t(`${kind}.question`)}
          confirmLabel={t(`${kind}.confirm`)}
          usualReason={isChair ? t('takeBack.reason') : t('handOver.reasons.absence')}
          onClose={close}
        />
      )}
    </>
  );
}
