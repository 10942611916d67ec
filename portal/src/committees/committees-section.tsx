import { useTranslation } from 'react-i18next';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';

/** The council's committees, each with the way to its page. */
export function CommitteesSection({ committees }: Pick<PageOf<'home'>, 'committees'>) {
  const { t } = useTranslation('committees');
  const address = usePageAddress();
  if (committees.length === 0) return null;
  return (
    <section className="portal-section" id="komisje">
      <h2>{t('heading')}</h2>
      <ul className="portal-committees">
        {committees.map(({ committeeId, name }) => (
          <li key={committeeId}>
            <a lang="pl" href={address(addresses.committee(committeeId))}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
