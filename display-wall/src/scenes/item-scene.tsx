import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { FitBox } from '../fit/fit-box.js';
import { DischargeBoard } from './discharge-board.js';
import { ElectionScene, electionOnTable } from './election-scene.js';
import { MotionStrip } from './motion-strip.js';

/** The item under debate and the one after it. */
export function ItemScene({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const election = electionOnTable(view);
  if (election) return <ElectionScene election={election} />;
  const { items, currentItemId } = view.agenda;
  const at = items.findIndex(({ itemId }) => itemId === currentItemId);
  const item = items[at];
  const next = items.slice(at + 1).find(({ status }) => status === 'planned' || status === 'suspended');
  const step = view.conduct?.steps.find(({ status }) => status === 'now')?.step;
  // everybody in the hall sees how many residents were heard.
  const debate = item && view.annual?.debate?.itemId === item.itemId ? view.annual.debate : null;
  return (
    <div className="wall-item">
      <p className="wall-item__number">
        {item ? t('item.number', { number: item.number }) : t('item.agenda')}
        {item?.draftNo && (
          <span className="wall-item__draft">{t('agenda.draftNo', { no: item.draftNo, ns: 'shared' })}</span>
        )}
      </p>
      <FitBox maxVmin={11} minVmin={3.2} className="wall-item__title">
        <h1>{item ? <span lang="pl">{item.title}</span> : t('item.none')}</h1>
      </FitBox>
      {step && <p className="wall-item__step">{t(`itemStep.${step}`, { ns: 'shared', context: item?.kind })}</p>}
      {debate && (
        <p className="wall-item__step">
          {t('annual.residents', { ns: 'shared', heard: debate.residentsHeard, admitted: debate.residentsAdmitted })}
        </p>
      )}
      <DischargeBoard view={view} />
      <MotionStrip view={view} />
      {next && (
        <p className="wall-item__next">
          <span className="wall-clamp">{t('item.next', { number: next.number, title: next.title })}</span>
        </p>
      )}
    </div>
  );
}
