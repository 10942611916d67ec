import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../../web-shared/src/actions/button.js';
import { useHalls } from '../../../web-shared/src/devices/hall-requests.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { NewHallDialog } from './new-hall-dialog.js';

/** /halls: the halls whose devices follow the session. */
export function HallsPage() {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const halls = useHalls();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('halls.new')}
    </Button>
  );
  return (
    <OfficePage title={t('halls.title')} actions={halls.data?.length ? add : undefined}>
      <p className="o-lead">{t('halls.lead')}</p>
      <Loaded query={halls}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('halls.none')} text={t('halls.noneText')} action={add} />
          ) : (
            <ul className="o-cards">
              {all.map(({ hallId, name, training, virtual, sessionId }) => (
                <li key={hallId} className="k-panel o-card">
                  <div>
                    <h2 className="o-part">
                      <Link to={`/halls/${hallId}`}>{name}</Link>
                    </h2>
                    <span className="k-soft">
                      {t(virtual ? 'halls.kind.virtual' : training ? 'halls.kind.training' : 'halls.kind.real')}
                      {sessionId && ` · ${t('halls.leads')}`}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && (
        <NewHallDialog onClose={() => setAdding(false)} onMade={({ hallId }) => void navigate(`/halls/${hallId}`)} />
      )}
    </OfficePage>
  );
}
