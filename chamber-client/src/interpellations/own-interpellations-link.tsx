import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignedIn } from '../app/sign-in-gate.js';

/** The way to the own interpellations and questions; only for who holds a seat (art. 24 ust. 3). */
export function OwnInterpellationsLink() {
  const { t } = useTranslation('interpellations');
  const { me } = useSignedIn();
  return me.seats.length === 0 ? null : (
    <Link className="chamber-own-link" to="/interpellations">
      {t('title')}
    </Link>
  );
}
