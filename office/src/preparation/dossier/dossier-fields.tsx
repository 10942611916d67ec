import { useTranslation } from 'react-i18next';
import type { ItemDocument, ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { type DossierEntry, type DossierPaper, dossierPapers } from '../../../../core/src/annual/dossier.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';

export interface DossierFieldsProps {
  item: ItemDraft;
  /** Every document of the agenda: the papers mostly stand under other items. */
  documents: readonly ItemDocument[];
  onChange: (dossier: readonly DossierEntry[]) => void;
}

const [absent, notApplicable] = ['', 'not-applicable'];

/** each paper of the discharge is ticked with a document of the agenda or with the reason why there is none. */
export function DossierFields({ item, documents, onChange }: DossierFieldsProps) {
  const { t } = useTranslation('office');
  const known = (item.dossier ?? []).filter(
    ({ documentId }) => documentId === null || documents.some((document) => document.documentId === documentId),
  );
  const set = (paper: DossierPaper, entry: DossierEntry | null) => {
    const others = known.filter((other) => other.paper !== paper);
    const all = entry ? [...others, entry] : others;
    onChange(dossierPapers.flatMap((each) => all.filter((candidate) => candidate.paper === each)));
  };
  const choose = (paper: DossierPaper, value: string) => {
    if (value === absent) return set(paper, null);
    if (value === notApplicable)
      return set(paper, { paper, documentId: null, reason: t('dossier.usualReason', { lng: 'pl' }) });
    set(paper, { paper, documentId: value, reason: null });
  };
  return (
    <section className="k-stack">
      <h3 className="o-part">{t('annual.papers', { ns: 'shared' })}</h3>
      <p className="k-soft">{t('dossier.text')}</p>
      {dossierPapers.map((paper) => {
        const entry = known.find((candidate) => candidate.paper === paper);
        return (
          <div key={paper} className="o-pair">
            <Select
              label={t(`annual.paper.${paper}`, { ns: 'shared' })}
              options={[
                { value: absent as string, text: t('dossier.absent') },
                { value: notApplicable as string, text: t('dossier.notApplicable') },
                ...documents.map(({ documentId, title }) => ({ value: documentId, text: title })),
              ]}
              value={entry ? (entry.documentId ?? (notApplicable as string)) : (absent as string)}
              onChange={(value) => choose(paper, value)}
            />
            {entry?.documentId === null && (
              <TextField
                label={t('dossier.reason')}
                maxLength={300}
                value={entry.reason ?? ''}
                onChange={(reason) => set(paper, { ...entry, reason })}
                error={entry.reason?.trim() ? null : t('dossier.reasonMissing')}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
