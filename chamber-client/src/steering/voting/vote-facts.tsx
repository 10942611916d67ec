import { useTranslation } from 'react-i18next';
import type { Majority } from '../../../../core/src/voting/majority.js';
import type { MatterId, VotingForm } from '../../../../core/src/voting/matters.js';
import type { VotingKind } from '../../../../core/src/voting/voting.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { type DocumentLink, DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { isTextAmended } from '../../../../web-shared/src/drafts/draft-status-line.js';
import { bodyOfVote } from '../../../../web-shared/src/voting/majority-body.js';
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
    readonly matter?: MatterId | null;
    readonly form?: VotingForm;
    /** V-02: frozen with the vote once it is prepared. */
    readonly textHash?: string;
    readonly committeeId?: string | null | undefined;
  };
  onOpenDocument: (document: DocumentLink) => void;
}

/** What is put to the vote: text, kind, majority with its article, the number needed, documents. */
export function VoteFacts({ vote, onOpenDocument }: VoteFactsProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const item = view.agenda.items.find(({ itemId }) => itemId === vote.itemId);
  const { body, size } = bodyOfVote(view, vote);
  const isAmended = vote.kind === 'resolution' && isTextAmended(view.drafts, vote.itemId);
  const documents = documentsOf(view.agenda.items, vote.itemId).filter(({ documentId }) =>
    vote.documentIds.includes(documentId),
  );
  return (
    <div className="s-vote">
      <p className="s-vote__subject" lang="pl">
        {vote.subject}
      </p>
      {isAmended && (
        <p>
          <strong>{t('put.amended', { ns: 'amendments' })}</strong>
        </p>
      )}
      <p className="s-vote__threshold">{thresholdText(t, vote.majority, size)}</p>
      {vote.matter && vote.matter !== 'ordinary' && (
        <p>
          <strong>{t(`matter.${vote.matter}`, { ns: 'shared' })}.</strong>{' '}
          {t(`matterReason.${vote.matter}`, { ns: 'shared' })}
        </p>
      )}
      {vote.form && vote.form !== 'open' && <p>{t(`facts.form.${vote.form}`, { ns: 'ballots' })}</p>}
      <p className="k-soft">
        {t('vote.majority', { majority: majorityText(t, vote.majority, body), basis: vote.basis })}
        {' · '}
        {t('vote.kind', { kind: t(`votingKind.${vote.kind}`, { ns: 'shared' }) })}
      </p>
      {item?.vote?.confirmedBy && vote.matter === item.vote.matter && (
        <p className="k-soft">{t('facts.confirmedBy', { name: item.vote.confirmedBy, ns: 'ballots' })}</p>
      )}
      {vote.textHash && (
        <p className="k-soft k-small">{t('put.hash', { ns: 'amendments', hash: vote.textHash.slice(0, 16) })}</p>
      )}
      <DocumentLinks documents={documents} label={t('vote.documents')} onOpen={onOpenDocument} />
    </div>
  );
}

export function documentsOf(items: readonly AgendaItemView[], itemId: string): AgendaItemView['documents'] {
  return items.find((item) => item.itemId === itemId)?.documents ?? [];
}
