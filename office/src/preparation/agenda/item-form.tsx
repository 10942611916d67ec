import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDocument, ItemDraft, ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { isSubItem } from '../../../../core/src/agenda/numbering.js';
import type { SessionPurpose } from '../../../../core/src/session/session-purpose.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../../web-shared/src/fields/text-field.js';
import { ItemDocuments } from '../documents/item-documents.js';
import type { Uploads } from '../documents/use-uploads.js';
import { DossierFields } from '../dossier/dossier-fields.js';
import { DraftTextSection } from '../draft-text/draft-text-section.js';
import { ElectionFields } from '../election/election-fields.js';
import { OpinionsSection } from '../opinions/opinions-section.js';
import { ItemGuidance } from '../templates/item-guidance.js';
import { VoteSection } from '../vote/vote-section.js';
import type { AgendaBody } from './agenda-body.js';

export interface ItemFormProps {
  item: ItemDraft;
  isFirst: boolean;
  term: Term;
  body: AgendaBody;
  uploads: Uploads;
  purpose: SessionPurpose | undefined;
  /** Every document of the agenda. */
  documents: readonly ItemDocument[];
  onChange: (item: ItemDraft) => void;
  onSubItem: (below: boolean) => void;
}

/** Everything of one item: what it is, who brings it, its papers, its vote. */
export function ItemForm({
  item,
  isFirst,
  term,
  body,
  uploads,
  purpose,
  documents,
  onChange,
  onSubItem,
}: ItemFormProps) {
  const { t } = useTranslation('office');
  const sponsorsId = useId();
  const orNull = (text: string) => (text === '' ? null : text);
  return (
    <div className="k-stack">
      <Select
        label={t('item.kind')}
        options={body.kinds.map((kind) => ({ value: kind, text: t(`itemKind.${kind}`, body.wording) }))}
        value={item.kind}
        onChange={(kind: ItemKind) => onChange(body.withKind(item, kind))}
      />
      <ItemGuidance item={item} purpose={purpose} />
      <TextArea
        label={t('item.title')}
        maxLength={1000}
        rows={2}
        value={item.title}
        onChange={(title) => onChange(body.withTitle(item, title))}
        error={item.title.trim() === '' ? t('item.titleMissing') : null}
      />
      {!isFirst && <Checkbox label={t('item.below')} checked={isSubItem(item)} onChange={onSubItem} />}
      <div className="o-pair">
        <TextField
          label={t('item.draftNo')}
          hint={t('item.draftNoHint')}
          optional
          maxLength={60}
          value={item.draftNo ?? ''}
          onChange={(draftNo) => onChange({ ...item, draftNo: orNull(draftNo) })}
        />
        <TextField
          label={t('item.sponsor')}
          hint={t('item.sponsorHint')}
          optional
          maxLength={160}
          list={sponsorsId}
          value={item.sponsor ?? ''}
          onChange={(sponsor) => onChange({ ...item, sponsor: orNull(sponsor) })}
        />
        <datalist id={sponsorsId}>
          {sponsorsOf(term).map((sponsor) => (
            <option key={sponsor} value={sponsor} />
          ))}
        </datalist>
      </div>
      <ItemDocuments item={item} onChange={(documents) => onChange({ ...item, documents })} uploads={uploads} />
      {item.kind === 'election' && (
        <ElectionFields item={item} onChange={(election) => onChange({ ...item, election })} />
      )}
      {item.kind === 'discharge' && (
        <DossierFields item={item} documents={documents} onChange={(dossier) => onChange({ ...item, dossier })} />
      )}
      {body.isCommittee || (
        <>
          <DraftTextSection item={item} onChange={onChange} />
          <OpinionsSection termId={term.termId} item={item} onChange={onChange} />
        </>
      )}
      <VoteSection
        item={item}
        onChange={(vote) => onChange({ ...item, vote })}
        statutorySize={term.statutorySize}
        ofCommittee={body.isCommittee}
      />
    </div>
  );
}

/** Who usually brings drafts (art. 41a and the statut); Polish, as they stand in the agenda. */
function sponsorsOf({ clubs }: Term): readonly string[] {
  const usual = [
    'Wójt Gminy',
    'Przewodniczący Rady',
    'Komisja Rewizyjna',
    'Komisja Skarg, Wniosków i Petycji',
    'Grupa mieszkańców',
  ];
  return [...usual, ...clubs.map(({ name }) => name)];
}
