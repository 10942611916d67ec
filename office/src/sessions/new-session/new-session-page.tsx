import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { Loaded } from '../../app/loaded.js';
import { OfficePage } from '../../app/office-page.js';
import { useSessions } from '../../data/sessions.js';
import { useTerms } from '../../data/terms.js';
import { NewSessionForm } from './new-session-form.js';

/** /sessions/new: number, day and place, and where the agenda comes from. */
export function NewSessionPage() {
  const { t } = useTranslation('office');
  const terms = useTerms();
  const sessions = useSessions();
  return (
    <OfficePage title={t('newSession.title')} back={{ to: '/sessions', text: t('sessions.title') }}>
      <Loaded query={terms}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={t('council.noTerm')}
              text={t('council.noTermText')}
              action={
                <Link className={buttonClass('primary')} to="/council/new">
                  {t('council.firstTerm')}
                </Link>
              }
            />
          ) : (
            <Loaded query={sessions}>{(known) => <NewSessionForm terms={all} sessions={known} />}</Loaded>
          )
        }
      </Loaded>
    </OfficePage>
  );
}
