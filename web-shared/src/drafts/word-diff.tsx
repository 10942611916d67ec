import { diffWordsWithSpace } from 'diff';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keptTogether } from '../text/kept-together.js';

/** What changed between two wordings, word by word: struck and added words also say so to those who do not see them. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('shared');
  let at = 0;
  return (
    <span className="k-diff" lang="pl">
      {diffWordsWithSpace(keptTogether(before), keptTogether(after)).map(({ value, added, removed }) => {
        const key = at;
        at += 1;
        if (!added && !removed) return <Fragment key={key}>{value}</Fragment>;
        const Mark = added ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="k-visually-hidden"> [{t(added ? 'drafts.text.added' : 'drafts.text.removed')}: </span>
            {value}
            <span className="k-visually-hidden">] </span>
          </Mark>
        );
      })}
    </span>
  );
}
