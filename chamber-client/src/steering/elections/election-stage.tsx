import { useTranslation } from 'react-i18next';
import type { ElectionStep } from '../../../../core/src/elections/election-step.js';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { ElectionRecord } from '../../../../web-shared/src/elections/election-record.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useSteering } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';
import { Acceptance } from './acceptance.js';
import { CommissionPanel } from './commission-panel.js';
import { CountPanel } from './count-panel.js';
import { ElectionOrders } from './election-orders.js';
import { Nominations } from './nominations.js';
import { PapersPanel } from './papers-panel.js';
import { StartElection } from './start-election.js';
import { ViceChairNumber } from './vice-chair-number.js';

/** §5: the election under the item in progress, one step after another; what is done stays below to be read. */
export function ElectionStage() {
  const { t } = useTranslation('elections');
  const { view } = useSteering();
  const { agenda, elections, nextStep } = view;
  const item = agenda.items.find(({ itemId }) => itemId === agenda.currentItemId);
  if (item?.kind !== 'election') return null;
  const ofItem = elections.all.filter(({ itemId }) => itemId === item.itemId);
  const running = ofItem.find(({ ending }) => ending === null);
  // Candidates of a round to come stand in the step's own panel.
  const told = ofItem.filter(({ rounds, ending }) => rounds.length > 0 || ending !== null).reverse();
  const isOpen = running?.rounds.some(({ status }) => status === 'open');
  const step = nextStep.kind === 'election' ? nextStep.step : null;
  return (
    <>
      {isOpen && <Notice tone="warning">{t('wideShot')}</Notice>}
      {!isVotingPending(view) && <StepPanel step={step} running={running} itemId={item.itemId} />}
      {running && <ElectionOrders election={running} />}
      {told.map((election) => (
        <div className="k-panel" key={election.electionId}>
          <ElectionRecord election={election} />
        </div>
      ))}
    </>
  );
}

interface StepPanelProps {
  step: ElectionStep['step'] | null;
  running: ElectionView | undefined;
  itemId: string;
}

function StepPanel({ step, running, itemId }: StepPanelProps) {
  const { view } = useSteering();
  const nothingPlanned =
    step === null && !running && view.nextStep.kind !== 'wait-for-quorum' && !isPlanFulfilled(view, itemId);
  if (step === 'start-election' || nothingPlanned) return <StartElection itemId={itemId} isNext={step !== null} />;
  if (step === 'fix-vice-chairs') return <ViceChairNumber itemId={itemId} />;
  if (!running) return null;
  switch (step) {
    case 'appoint-commission':
      return <CommissionPanel election={running} />;
    case 'nominate':
    case 'await-consent':
    case 'open-round':
      return <Nominations election={running} />;
    case 'issue-papers':
    case 'close-round':
      return <PapersPanel election={running} />;
    case 'enter-count':
    case 'confirm-count':
      return <CountPanel election={running} />;
    case 'announce-round':
      return <Formula />;
    case 'await-acceptance':
      return <Acceptance election={running} />;
    default:
      return null;
  }
}

/** Whether the election the office foresaw here has filled its seats: nobody is elected to them once more. */
function isPlanFulfilled({ agenda, elections }: ChairView, itemId: string): boolean {
  const planned = agenda.items.find((item) => item.itemId === itemId)?.election;
  return elections.all.some(
    (past) =>
      past.itemId === itemId &&
      past.office === planned?.office &&
      (past.ending === 'elected' || past.ending === 'dismissed'),
  );
}

/** What the chair reads out. */
function Formula() {
  const { t } = useTranslation('elections');
  const { electionOutlook } = useSteering().view;
  if (!electionOutlook) return null;
  return (
    <section className="k-panel k-stack" aria-label={t('formula')}>
      <h3 className="s-panel-title">{t('formula')}</h3>
      <p className="s-election__formula" lang="pl">
        {electionOutlook.formula}
      </p>
    </section>
  );
}
