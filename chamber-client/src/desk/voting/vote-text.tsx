import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { isTextAmended } from '../../../../web-shared/src/drafts/draft-status-line.js';
import { WordingPut } from '../../../../web-shared/src/drafts/wording-put.js';
import { bodyOfVote } from '../../../../web-shared/src/voting/majority-body.js';
import { majorityText, thresholdText } from '../../../../web-shared/src/voting/voting-texts.js';
import { useDesk } from '../desk-context.js';
import { DraftLine } from '../drafts/draft-line.js';

/** What is put to the vote (V-02): the sentence, the papers, the majority and how many votes it takes. */
export function VoteText({ voting, withSubject }: { voting: VotingPart; withSubject: boolean }) {
  const { t } = useTranslation('desk');
  const { view, openDocument } = useDesk();
  const { body, size } = bodyOfVote(view, voting);
  const item = view.agenda.items.find(({ itemId }) => itemId === voting.itemId);
  const isAmended = voting.kind === 'resolution' && isTextAmended(view.drafts, voting.itemId);
  const documents = item?.documents.filter(({ documentId }) => voting.documentIds.includes(documentId)) ?? [];
  return (
    <div className="desk-vote__text">
      {withSubject && (
        <p className="desk-vote__subject" lang="pl">
          {voting.subject}
        </p>
      )}
      {isAmended && (
        <p>
          <strong>{t('put.amended', { ns: 'amendments' })}</strong>
        </p>
      )}
      {isAmended && <DraftLine itemId={voting.itemId} number={voting.itemNumber} />}
      {voting.amendments && <WordingPut wordings={voting.amendments} />}
      <p className="desk-vote__threshold">
        <strong>{thresholdText(t, voting.majority, size)}.</strong>{' '}
        <span className="k-soft">
          {t('vote.majority', { majority: majorityText(t, voting.majority, body), basis: voting.basis })}
        </span>
      </p>
      <DocumentLinks documents={documents} label={t('vote.documents')} onOpen={openDocument} />
    </div>
  );
}
