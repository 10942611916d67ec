import { useTranslation } from 'react-i18next';
import { AgendaChanges } from '../../../../web-shared/src/agenda/agenda-changes.js';
import { AgendaJump } from '../../../../web-shared/src/agenda/agenda-jump.js';
import { AgendaList } from '../../../../web-shared/src/agenda/agenda-list.js';
import { Tabs } from '../../../../web-shared/src/tabs/tabs.js';
import { useDesk } from '../desk-context.js';
import { DraftLine } from '../drafts/draft-line.js';
import { OwnVotes } from '../history/own-votes.js';
import { ItemResults } from './item-results.js';

/** The papers of the session: the agenda with documents and results, and the own votes. A guest has no votes. */
export function AgendaAndVotes() {
  const { t } = useTranslation('desk');
  const { view, own, openDocument } = useDesk();
  const agenda = (
    <>
      <AgendaJump items={view.agenda.items} currentItemId={view.agenda.currentItemId} />
      <AgendaList
        items={view.agenda.items}
        currentItemId={view.agenda.currentItemId}
        committees={view.committees}
        onOpenDocument={openDocument}
        renderExtra={(item) => (
          <>
            <DraftLine itemId={item.itemId} number={item.number} />
            <ItemResults itemId={item.itemId} />
          </>
        )}
      />
      <AgendaChanges changes={view.agenda.changes} />
    </>
  );
  if (own.me.memberId === null) {
    return (
      <section aria-label={t('agenda.title')}>
        <h2>{t('agenda.title')}</h2>
        {agenda}
      </section>
    );
  }
  return (
    <Tabs
      label={t('agenda.title')}
      tabs={[
        { id: 'agenda', title: t('agenda.title'), content: agenda },
        { id: 'votes', title: `${t('history.title')} (${own.history.length})`, content: <OwnVotes /> },
      ]}
    />
  );
}
