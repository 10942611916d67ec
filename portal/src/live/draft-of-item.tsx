import { useTranslation } from 'react-i18next';
import { draftPath } from '../../../protocol/src/http/draft-path.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { AmendmentList } from '../../../web-shared/src/drafts/amendment-list.js';
import { DraftStatusLine } from '../../../web-shared/src/drafts/draft-status-line.js';
import { DraftWords } from '../../../web-shared/src/drafts/draft-words.js';

/** Under an item with a draft: how far it has come (V-27), and its text with adopted amendments (V-26). */
export function DraftOfItem({ view, itemId, number }: { view: PublicView; itemId: string; number: string }) {
  const { t } = useTranslation('shared');
  const told = view.drafts?.find((candidate) => candidate.itemId === itemId);
  if (!told) return null;
  const { amendments, hasText, isAmended } = told;
  const onTable = view.draftOnTable?.itemId === itemId ? view.draftOnTable : null;
  const { sessionId } = view.header;
  return (
    <div className="portal-draft">
      <DraftStatusLine drafts={view.drafts} itemId={itemId} />
      {(hasText || amendments > 0) && (
        <p>
          <a href={draftPath(sessionId, itemId, 'pdf')}>
            {t(isAmended ? 'drafts.text.pdf' : hasText ? 'drafts.text.pdfPlain' : 'drafts.text.pdfAmendments')}
            <span className="k-visually-hidden"> {t('drafts.text.ofItem', { number })}</span>
          </a>
        </p>
      )}
      {onTable && onTable.amendments.length > 0 && (
        <details>
          <summary>{t('drafts.amendmentsOf', { count: onTable.amendments.length })}</summary>
          <AmendmentList amendments={onTable.amendments} />
        </details>
      )}
      {onTable && hasText && <DraftWords units={onTable.units} amended={onTable.amended} />}
    </div>
  );
}
