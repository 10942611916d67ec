import { useTranslation } from 'react-i18next';
import { type DossierEntry, dossierPapers } from '../../../core/src/annual/dossier.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';

/** under the discharge the six papers, each there, not applicable or missing; words, not only colours and signs. */
export function DischargeBoard({ view }: { view: WallView }) {
  const { t } = useTranslation('shared');
  const dossier = view.annual?.dossier;
  if (!dossier || dossier.itemId !== view.agenda.currentItemId) return null;
  const waiver = dossier.waivers.at(-1);
  return (
    <div className="wall-discharge">
      <ul className="wall-discharge__papers" aria-label={t('annual.papers')}>
        {dossierPapers.map((paper) => {
          const entry = dossier.entries.find((ticked) => ticked.paper === paper);
          return (
            <li key={paper} className={entry ? undefined : 'wall-discharge__missing'}>
              <Icon name={entry ? 'check' : 'warning'} />
              <span>
                {t(`annual.paper.${paper}`)}
                <State entry={entry} />
              </span>
            </li>
          );
        })}
      </ul>
      {waiver && (
        <p className="wall-discharge__waived">
          <span className="wall-clamp">{t('annual.waivedShort', { reason: waiver.reason })}</span>
        </p>
      )}
    </div>
  );
}

/** A paper that is there needs no word. */
function State({ entry }: { entry: DossierEntry | undefined }) {
  const { t } = useTranslation('shared');
  if (entry && entry.documentId !== null) return null;
  return (
    <>
      {' – '}
      <strong>{t(entry ? 'annual.notApplicable' : 'annual.missing')}</strong>
    </>
  );
}
