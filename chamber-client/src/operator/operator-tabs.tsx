import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OperatorView } from '../../../protocol/src/views/views.js';
import { rollOfSitting } from '../../../web-shared/src/committees/roll-of-sitting.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { useSteering } from '../steering/orders/steering-context.js';
import { ConductPanel } from '../steering/stage/conduct-panel.js';
import { OpenObjections } from '../steering/voting/remedies/open-objections.js';
import { AttendanceTab } from './attendance/attendance-tab.js';
import { ByHandTab } from './by-hand-tab.js';
import { DeskWarnings } from './desks/desk-warnings.js';
import { HallTab } from './hall/hall-tab.js';
import { RegisterTab } from './register/register-tab.js';
import { ScreensTab } from './screens/screens-tab.js';

/** The operator's places; the address keeps which one is open. */
export function OperatorTabs({ sessionId, view }: { sessionId: string; view: OperatorView }) {
  const { t } = useTranslation('operator');
  const { mayOrder, offlineBecause } = useSteering();
  const [query, setQuery] = useSearchParams();
  const { roll, screens } = view;
  const { members } = rollOfSitting(roll, view.committees);
  const present = members.filter((entry) => entry.present).length;
  const sheets = view.byHand?.rows.filter(({ sheet }) => sheet !== null).length ?? 0;
  const byHandTitle = t(sheets > 0 ? 'tab.waiting' : 'tab.title', { ns: 'byHand', count: sheets });
  const tabs = [
    {
      id: 'attendance',
      title: t('tab.attendance', { present, held: members.length }),
      content: <AttendanceTab view={view} />,
    },
    ...(mayOrder('StartItem') ? [{ id: 'conduct', title: t('tab.conduct'), content: <ConductPanel /> }] : []),
    ...(mayOrder('EnterBallot') ? [{ id: 'by-hand', title: byHandTitle, content: <ByHandTab /> }] : []),
    { id: 'register', title: t('tab.register'), content: <RegisterTab view={view} /> },
    ...(mayOrder('StartItem')
      ? [
          {
            id: 'screens',
            title: t('tab.screens', { count: screens.length }),
            content: <ScreensTab sessionId={sessionId} screens={screens} />,
          },
          {
            id: 'hall',
            title: t('tab', { ns: 'hall' }),
            content: <HallTab sessionId={sessionId} training={view.header.training} />,
          },
        ]
      : []),
  ];
  const asked = query.get('tab');
  const selected = tabs.some((tab) => tab.id === asked) ? (asked ?? undefined) : 'attendance';
  return (
    <div className="o-panel">
      <DeskWarnings connections={view.connections} />
      {offlineBecause && selected !== 'conduct' && <p className="s-offline">{offlineBecause}</p>}
      {selected !== 'conduct' && <OpenObjections />}
      <Tabs
        label={t('tab.label')}
        tabs={tabs}
        selected={selected}
        onSelect={(tab) => setQuery({ tab }, { replace: true })}
      />
    </div>
  );
}
