import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingSummary } from '../../../../protocol/src/views/parts.js';
import { AgendaChanges } from '../../../../web-shared/src/agenda/agenda-changes.js';
import { AgendaList } from '../../../../web-shared/src/agenda/agenda-list.js';
import type { DocumentLink } from '../../../../web-shared/src/agenda/document-links.js';
import { CommitteeOfResult } from '../../../../web-shared/src/committees/committee-of-result.js';
import { DraftStatusLine } from '../../../../web-shared/src/drafts/draft-status-line.js';
import { resultText } from '../../../../web-shared/src/voting/voting-texts.js';
import { ShortcutList } from '../orders/shortcut-list.js';
import { useSteering } from '../orders/steering-context.js';
import { VoteMenu } from '../voting/menu/vote-menu.js';
import { AgendaChangeMotion } from './agenda-change-motion.js';
import { ItemOrders } from './item-orders.js';

/** The whole agenda with the state of each item, its results and the way to go there; follows the current item. */
export function AgendaPanel({ onOpenDocument }: { onOpenDocument: (document: DocumentLink) => void }) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { items, currentItemId } = view.agenda;

  useEffect(() => {
    const follow = () => {
      const box = scroller.current;
      const current = currentItemId && box?.querySelector<HTMLElement>('[aria-current="step"]');
      if (box && current) box.scrollTop = current.offsetTop - box.clientHeight / 4;
    };
    follow();
    // Another size of the window, another column: only now it may scroll by itself.
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, [currentItemId]);

  return (
    <section className="s-column" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-column__title">
        {t('agenda.title', { ns: 'shared' })}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long agenda is scrolled by keyboard too, and before the opening holds no button */}
      <div ref={scroller} className="s-column__scroll" tabIndex={0}>
        <AgendaList
          items={items}
          currentItemId={currentItemId}
          onOpenDocument={onOpenDocument}
          renderExtra={({ itemId }) => {
            const item = items.find((candidate) => candidate.itemId === itemId);
            return (
              item && (
                <>
                  <DraftStatusLine drafts={view.drafts} itemId={itemId} />
                  <ItemResults results={view.results.filter((result) => result.itemId === itemId)} />
                  <ItemOrders item={item} />
                </>
              )
            );
          }}
        />
        <AgendaChanges changes={view.agenda.changes} />
        <AgendaChangeMotion />
      </div>
      <ShortcutList />
    </section>
  );
}

function ItemResults({ results }: { results: readonly VotingSummary[] }) {
  const { t } = useTranslation('steering');
  const { voting, agenda } = useSteering().view;
  // The vote the stage shows has its menu there.
  const onStage = voting && voting.itemId === agenda.currentItemId ? voting.votingId : null;
  if (results.length === 0) return null;
  return (
    <ul className="s-item-results">
      {results.map((result) => (
        <li key={result.votingId} className="k-small">
          <CommitteeOfResult result={result} />
          <strong>{resultText(t, result, result.outcome)}</strong>{' '}
          <span className="k-figures">{t('item.result', { no: result.no, ...result.tally })}</span>
          {result.votingId !== onStage && <VoteMenu votingId={result.votingId} />}
        </li>
      ))}
    </ul>
  );
}
