import { useTranslation } from 'react-i18next';
import { needsDraft } from '../../../../core/src/agenda/agenda-fault.js';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { isSubItem } from '../../../../core/src/agenda/numbering.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { majorityText } from '../../../../web-shared/src/voting/voting-texts.js';
import { isUnfinished } from './item-titles.js';

export interface ItemRowProps {
  item: ItemDraft;
  /** K-06: a committee votes by its statut, whatever the plan says. */
  isCommittee: boolean;
  onOpen: (itemId: string) => void;
}

/** An item in the list: number, title, what is known of it, what is missing. */
export function ItemRow({ item, isCommittee, onOpen }: ItemRowProps) {
  const { t } = useTranslation('office');
  const { number, title, kind, draftNo, sponsor, documents, vote } = item;
  const facts = [
    draftNo && t('agenda.draftNo', { no: draftNo, ns: 'shared' }),
    sponsor,
    documents.length > 0 && t('item.papers', { count: documents.length }),
    vote && (isCommittee ? t('item.voteByStatut') : t('item.voteFact', { majority: majorityText(t, vote.majority) })),
  ].filter((fact) => typeof fact === 'string');
  const missing = [
    isUnfinished(item) && t('item.titleUnfinished'),
    needsDraft(kind) && documents.length === 0 && t('item.draftMissing'),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div className={isSubItem(item) ? 'o-item o-item--below' : 'o-item'}>
      <span className="o-item__number k-figures">{number}.</span>
      <div className="o-item__body">
        <button type="button" className="o-item__title" onClick={() => onOpen(item.itemId)}>
          {title.trim() === '' ? t('item.untitled') : title}
        </button>
        {facts.length > 0 && <p className="o-item__facts">{facts.join(' · ')}</p>}
        {missing.map((text) => (
          <p key={text} className="o-told o-told--warning">
            <Icon name="warning" />
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
