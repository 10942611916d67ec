import { useTranslation } from 'react-i18next';
import type { ScreenView } from '../../../../protocol/src/views/views.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { PairScreen } from './pair-screen.js';
import { ScreenCard } from './screen-card.js';

/** The hall's screens: what each shows, what it is told, and how another one joins. */
export function ScreensTab({ sessionId, screens }: { sessionId: string; screens: readonly ScreenView[] }) {
  const { t } = useTranslation('operator');
  return (
    <div className="o-screens">
      <section className="o-screens__list" aria-label={t('screens.title')}>
        {screens.length === 0 ? (
          <EmptyState title={t('screens.none')} text={t('screens.noneText')} />
        ) : (
          screens.map((screen) => <ScreenCard key={screen.screenId} screen={screen} />)
        )}
      </section>
      <PairScreen sessionId={sessionId} count={screens.length} />
    </div>
  );
}
