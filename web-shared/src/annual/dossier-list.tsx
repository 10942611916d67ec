import { useTranslation } from 'react-i18next';
import { type DossierEntry, type DossierPaper, dossierPapers } from '../../../core/src/annual/dossier.js';
import type { AnnualPart } from '../../../protocol/src/views/annual-part.js';
import { documentHref } from '../agenda/document-links.js';
import { formatHour } from '../i18n/format.js';
import { Icon } from '../icon/icon.js';

type Dossier = NonNullable<NonNullable<AnnualPart>['dossier']>;

export interface DossierListProps {
  dossier: Dossier;
  /** The items of the view, where the ticked documents stand. */
  items: readonly { readonly documents: readonly { readonly documentId: string; readonly title: string }[] }[];
}

/** the papers of the discharge, each there, not applicable with its reason, or missing; and what the chair waived. */
export function DossierList({ dossier, items }: DossierListProps) {
  const { t } = useTranslation('shared');
  const documents = items.flatMap((item) => item.documents);
  const titleOf = (documentId: string) => documents.find((known) => known.documentId === documentId)?.title ?? '';
  return (
    <ul className="k-dossier" aria-label={t('annual.papers')}>
      {dossierPapers.map((paper) => {
        const entry = dossier.entries.find((candidate) => candidate.paper === paper);
        return (
          <li key={paper} className={entry ? 'k-dossier__there' : 'k-dossier__missing'}>
            <Icon name={entry ? 'check' : 'warning'} />
            <span>
              <strong>{t(`annual.paper.${paper}`)}</strong> – <State entry={entry} titleOf={titleOf} />
              <Waived paper={paper} dossier={dossier} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function State({ entry, titleOf }: { entry: DossierEntry | undefined; titleOf: (documentId: string) => string }) {
  const { t } = useTranslation('shared');
  if (!entry) return <>{t('annual.missing')}</>;
  if (entry.documentId === null) return <span lang="pl">{t('annual.withoutFile', { reason: entry.reason })}</span>;
  return (
    <a href={documentHref(entry.documentId)} lang="pl">
      {t('annual.inFile', { title: titleOf(entry.documentId) })}
    </a>
  );
}

function Waived({ paper, dossier }: { paper: DossierPaper; dossier: Dossier }) {
  const { t } = useTranslation('shared');
  const waiver = dossier.waivers.find(({ missing }) => missing.includes(paper));
  if (!waiver) return null;
  return (
    <span className="k-dossier__waived" lang="pl">
      {t('annual.waived', { time: formatHour(waiver.at), reason: waiver.reason })}
    </span>
  );
}
