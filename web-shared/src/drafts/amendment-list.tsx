import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import type { AmendmentView } from '../../../protocol/src/views/drafts-part.js';
import { changeText } from './change-text.js';

export interface AmendmentListProps {
  amendments: readonly AmendmentView[];
  /** What somebody may do with it, and why it stands where it stands. */
  renderExtra?: (amendment: AmendmentView, place: number) => ReactNode;
}

/** Amendments to a draft: number, state, whose, and their words (V-26). */
export function AmendmentList({ amendments, renderExtra }: AmendmentListProps) {
  const { t } = useTranslation('shared');
  return (
    <ol className="k-amendments">
      {amendments.map((amendment, place) => {
        const { amendmentId, no, status, moverName, votingNo, reason, change } = amendment;
        return (
          <li key={amendmentId} className={`k-amendment k-amendment--${status}`}>
            <p className="k-amendment__head">
              <strong>{t('drafts.amendment', { no })}</strong>
              <span className="k-amendment__status">
                {t(`drafts.status.${status}`)}
                {votingNo !== null && ` (${t('drafts.inVoting', { no: votingNo })})`}
              </span>
              <span className="k-soft">{moverName}</span>
            </p>
            <p className="k-amendment__text" lang="pl">
              {keptTogether(changeText(t, amendment.place, change))}
            </p>
            {reason && <p className="k-soft">{reason}</p>}
            {renderExtra?.(amendment, place)}
          </li>
        );
      })}
    </ol>
  );
}
