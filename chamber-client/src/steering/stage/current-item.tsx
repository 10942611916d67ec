import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { type DocumentLink, DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { ItemOpinions } from '../../../../web-shared/src/committees/item-opinions.js';
import { ExclusionWarning } from '../by-hand/exclusion-warning.js';
import { ItemCourse } from '../conduct/item-course.js';
import { useSteering } from '../orders/steering-context.js';
import { NewVoteDialog } from '../voting/new-vote-dialog.js';
import { isVotingPending } from '../voting/voting-stage.js';

/** The item in progress, large: what the chair reads out when taking it up. */
export function CurrentItem({
  item,
  withDocuments,
  onOpenDocument,
}: {
  item: AgendaItemView;
  withDocuments: boolean;
  onOpenDocument: (document: DocumentLink) => void;
}) {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isSettingUp, setSettingUp] = useState(false);
  const canSetUp = view.header.status === 'open' && !isVotingPending(view) && mayOrder('PrepareVoting');
  return (
    <section className="s-item" aria-label={t('item.current')}>
      <h2 className="s-item__title">
        <span className="s-item__number">{t('item.number', { number: item.number })}</span>{' '}
        <span lang="pl">{item.title}</span>
      </h2>
      <div className="k-row k-row--between s-item__facts">
        <p className="k-soft">
          {[item.draftNo, item.sponsor && t('item.sponsor', { sponsor: item.sponsor })].filter(Boolean).join(' · ')}
        </p>
        {canSetUp && (
          <Button kind="quiet" icon="plus" unavailable={offlineBecause !== null} onClick={() => setSettingUp(true)}>
            {t('voteForm.newAction')}
          </Button>
        )}
      </div>
      <ItemCourse item={item} />
      {!isVotingPending(view) && <ExclusionWarning itemId={item.itemId} />}
      <ItemOpinions item={item} committees={view.committees} />
      {withDocuments && (
        <DocumentLinks
          documents={item.documents}
          label={t('agenda.documents', { ns: 'shared', number: item.number })}
          onOpen={onOpenDocument}
        />
      )}
      {isSettingUp && <NewVoteDialog item={item} onClose={() => setSettingUp(false)} />}
    </section>
  );
}
