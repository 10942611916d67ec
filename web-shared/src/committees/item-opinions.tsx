import { useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { AgendaItemView } from '../../../protocol/src/views/parts.js';

export interface ItemOpinionsProps {
  item: Pick<AgendaItemView, 'itemId' | 'opinions'>;
  /** The committees that sit: their own opinions on the item, recorded a moment ago. */
  committees?: CommitteesPart | undefined;
}

interface Line {
  readonly committee: string;
  readonly opinion: NonNullable<AgendaItemView['opinions']>[number]['opinion'];
  readonly remarks: string | null;
  readonly votes: { for: number; against: number; abstain: number } | null;
}

/** K-10: what committees think of the draft, with the numbers of their votes. Nothing where none is known. */
export function ItemOpinions({ item, committees = [] }: ItemOpinionsProps) {
  const { t } = useTranslation('shared');
  const own: readonly Line[] = committees.flatMap(({ name, opinions }) =>
    opinions
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ opinion, remarks }) => ({ committee: name, opinion, remarks, votes: null })),
  );
  const lines: readonly Line[] = [...(item.opinions ?? []), ...own];
  if (lines.length === 0) return null;
  return (
    <div className="k-opinions">
      <p className="k-opinions__title">{t('committees.opinionsTitle')}</p>
      <ul>
        {lines.map(({ committee, opinion, remarks, votes }) => (
          <li key={committee}>
            <span lang="pl">{committee}</span>: <strong>{t(`committees.opinion.${opinion}`)}</strong>
            {votes && <span className="k-soft"> ({t('committees.opinionVotes', votes)})</span>}
            {remarks && <span lang="pl"> – {remarks}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
