import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Place, places } from './places.js';

export interface PlaceLinksProps {
  sessionId: string;
  place: Place | null;
  /** The places open to this person in this session. */
  open: readonly Place[];
}

/** Ways to the other places of the same session, and to other sessions. */
export function PlaceLinks({ sessionId, place, open }: PlaceLinksProps) {
  const { t } = useTranslation('app');
  return (
    <>
      {places
        .filter((target) => open.includes(target))
        .map((target) => (
          <li key={target}>
            <Link to={`/${sessionId}/${target}`} aria-current={target === place ? 'page' : undefined}>
              {t(`place.${target}`)}
            </Link>
          </li>
        ))}
      <li>
        <Link to="/sessions">{t('place.sessions')}</Link>
      </li>
    </>
  );
}
