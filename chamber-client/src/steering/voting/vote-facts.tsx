import { useTranslation } from 'react-i18next';
import type { Majority } from '../../../../core/src/voting/majority.js';
import type { VotingKind } from '../../../../core/src/voting/voting.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { type DocumentLink, DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { majorityText, thresholdText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useSteering } from '../orders/steering-context.js';

export interface VoteFactsProps {
  vote: {
    readonly itemId: string;
    readonly subject: string;
    readonly kind: VotingKind;
    readonly majority: Majority;
    readonly basis: string;
    readonly documentIds: readonly string[];
  };
  onOpenDocument: (document: DocumentLink) => void;
}

/** What is put to the vote: text, kind, majority with its article, the number needed, documents. */
export function VoteFacts({ vote, onOpenDocument }: VoteFactsProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const documents = documentsOf(view.agenda.items, vote.itemId).filter(({ documentId }) =>
    vote.documentIds.includes(documentId),
  );
  return (
    <div className="s-vote">
      <p className="s-vote__subject" lang="pl">
        {vote.subject}
      </p>
      <p className="s-vote__threshold">{thresholdText(t, vote.majority, view.header.statutorySize)}</p>
      <p className="k-soft">
        {t('vote.majority', { majority: majorityText(t, vote.majority), basis: vote.basis })}
        {' · '}
        {t('vote.kind', { kind: t(`votingKind.${vote.kind}`, { ns: 'shared' }) })}
      </p>
      <DocumentLinks documents={documents} label={t('vote.documents')} onOpen={onOpenDocument} />
    </div>
  );
}

export function documentsOf(items: readonly AgendaItemView[], itemId: string): AgendaItemView['documents'] {
  return items.find((item) => item.itemId === itemId)?.documents ?? [];
}
