import { useTranslation } from 'react-i18next';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import type { AmendmentWording } from '../../../protocol/src/views/drafts-part.js';
import { changeText } from './change-text.js';
import { WordDiff } from './word-diff.js';

/** V-02: the wording of the amendments put to the vote, with what it changes. */
export function WordingPut({ wordings }: { wordings: readonly AmendmentWording[] }) {
  const { t } = useTranslation('shared');
  return (
    <div className="k-stack k-wordings">
      {wordings.map((wording) => {
        const after = afterOf(wording);
        return (
          <div key={wording.no} className="k-wording">
            {wordings.length > 1 && <p className="k-wording__no">{t('drafts.amendment', { no: wording.no })}</p>}
            <p className="k-wording__text" lang="pl">
              {keptTogether(changeText(t, wording.place, wording.change))}
            </p>
            {wording.before !== null && after !== null && (
              <p className="k-wording__diff">
                <WordDiff before={wording.before} after={after} />
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function afterOf({ change, before }: AmendmentWording): string | null {
  if (change.kind === 'reword') return before?.replace(change.find, () => change.text) ?? null;
  if (change.kind === 'rewrite') return change.text;
  return null;
}
