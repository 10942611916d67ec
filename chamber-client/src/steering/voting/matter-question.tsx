import { useTranslation } from 'react-i18next';
import { matters } from '../../../../core/src/voting/matters.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { withMatter } from '../../../../web-shared/src/voting/vote-terms.js';
import { useSteering } from '../orders/steering-context.js';
import { type VoteDraft, withTerms, wordToJudge } from './vote-draft.js';

/** V-25: a word of the title suggests art. 58 ust. 2 and nobody has judged it: the chair says which, on the counsel's word (G-05). */
export function MatterQuestion({ draft, onAnswer }: { draft: VoteDraft; onAnswer: (draft: VoteDraft) => void }) {
  const { t } = useTranslation('ballots');
  const { agenda } = useSteering().view;
  const item = agenda.items.find(({ itemId }) => itemId === draft.itemId);
  const word = item && wordToJudge(item, draft);
  if (!word) return null;
  const answers = ['financial-obligations', 'ordinary'] as const;
  return (
    <Notice tone="warning">
      <p>{t('matterQuestion.text', { word, basis: matters['financial-obligations'].basis })}</p>
      <div className="k-row">
        {answers.map((matter) => (
          <Button key={matter} onClick={() => onAnswer(withTerms(draft, withMatter(draft, matter)))}>
            {t(`matterQuestion.answer.${matter}`)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
