import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import { wordChanges } from './word-changes.js';

/** What changed between two wordings, phrase by phrase: struck and added words also say so to those who do not see them. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('shared');
  let at = 0;
  return (
    <span className="k-diff" lang="pl">
      {wordChanges(keptTogether(before), keptTogether(after)).map(({ kind, value }) => {
        const key = at;
        at += 1;
        if (kind === 'kept') return <Fragment key={key}>{value}</Fragment>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="k-visually-hidden"> [{t(`drafts.text.${kind}`)}: </span>
            {value}
            <span className="k-visually-hidden">] </span>
          </Mark>
        );
      })}
    </span>
  );
}
