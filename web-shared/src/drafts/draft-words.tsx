import { useTranslation } from 'react-i18next';
import { compareUnits, isUnchanged } from '../../../core/src/amendments/compare-units.js';
import type { DraftText } from '../../../core/src/amendments/draft-text.js';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import { WordDiff } from './word-diff.js';

export interface DraftWordsProps {
  /** As convened; null for a draft kept as a paper only. */
  units: DraftText | null;
  amended: DraftText | null;
  /** Open from the start. */
  open?: boolean;
}

/** V-26: the text with adopted amendments, clean and as a difference. Works without scripts. */
export function DraftWords({ units, amended, open = false }: DraftWordsProps) {
  const { t } = useTranslation('shared');
  if (!units || !amended) return <p className="k-soft">{t('drafts.text.none')}</p>;
  const compared = compareUnits(units, amended);
  const isChanged = !compared.every(isUnchanged);
  return (
    <div className="k-stack k-draft">
      <details className="k-draft__part" open={open && !isChanged}>
        <summary>{t(isChanged ? 'drafts.text.clean' : 'drafts.text.title')}</summary>
        <Units units={amended} />
      </details>
      {isChanged && (
        <details className="k-draft__part" open={open}>
          <summary>{t('drafts.text.difference')}</summary>
          <ol className="k-draft__units">
            {compared.map(({ unitId, label, before, after }) => (
              <li key={unitId}>
                <strong>{label}</strong> <WordDiff before={before ?? ''} after={after ?? ''} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Units({ units }: { units: DraftText }) {
  return (
    <ol className="k-draft__units" lang="pl">
      {units.map(({ unitId, label, text }) => (
        <li key={unitId}>
          <strong>{label}</strong> {keptTogether(text)}
        </li>
      ))}
    </ol>
  );
}
