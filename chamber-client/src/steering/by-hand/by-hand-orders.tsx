import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { useSteering } from '../orders/steering-context.js';
import { ConfirmSheets } from './confirm-sheets.js';
import { EnterVotes } from './enter-votes.js';
import { FailureDialog } from './failure-dialog.js';

type Opened = 'failure' | 'enter' | 'sheets';

/** What is ordered by hand about the vote on the table: a failure of all devices, votes entered for others, sheets. */
export function ByHandOrders({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('byHand');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { byHand, rollCall } = view;
  const mayFail = mayOrder('DeclareDeviceFailure') && !voting.failure;
  const mayEnter = mayOrder('EnterBallot') && byHand !== null && byHand.origins.length > 0;
  const hasSheets = mayOrder('ConfirmBallotEntry') && byHand?.rows.some(({ sheet }) => sheet !== null);
  const orders = [
    ...(mayEnter ? [['enter', t('enter.open')] as const] : []),
    ...(hasSheets ? [['sheets', t('sheets.open')] as const] : []),
    ...(mayFail ? [['failure', t('failure.order')] as const] : []),
  ];
  return (
    <>
      {orders.length > 0 && (
        <div className="k-row">
          {orders.map(([id, text]) => (
            <Button key={id} kind="quiet" unavailable={offlineBecause !== null} onClick={() => setOpened(id)}>
              {text}
            </Button>
          ))}
        </div>
      )}
      {opened === 'failure' && <FailureDialog votingId={voting.votingId} onClose={close} />}
      {opened === 'enter' && byHand && (
        <Dialog isOpen size="wide" title={t('enter.title')} onClose={close}>
          <EnterVotes byHand={byHand} replacesDevices={rollCall !== null} />
        </Dialog>
      )}
      {opened === 'sheets' && <SheetsDialog onClose={close} />}
    </>
  );
}

/** The second reading, wherever the chair is asked for it. */
export function SheetsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('byHand');
  const { byHand } = useSteering().view;
  return (
    <Dialog isOpen size="wide" title={t('sheets.open')} onClose={onClose}>
      {byHand && <ConfirmSheets byHand={byHand} />}
    </Dialog>
  );
}
