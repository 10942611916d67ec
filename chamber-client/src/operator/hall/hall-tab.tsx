import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSummary } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { DeviceCard } from '../../../../web-shared/src/devices/device-card.js';
import { useHall, useHallNow, useHalls, useLeadSession } from '../../../../web-shared/src/devices/hall-requests.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { EmptyState, ErrorState, Loading } from '../../../../web-shared/src/status/page-states.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { DeviceJournal } from './device-journal.js';
import { HallPicture } from './hall-picture.js';
import { sightOf } from './hall-sight.js';

/** The hall that leads this session's devices: what it looks like now, every device with its tests, and their journal. */
export function HallTab({ sessionId, training }: { sessionId: string; training: boolean }) {
  const { t } = useTranslation('hall');
  const halls = useHalls();
  const [chosen, setChosen] = useState<string | null>(null);
  if (halls.isPending) return <Loading label={t('loading')} />;
  if (halls.error) return <ErrorState error={errorText(t, halls.error)} onRetry={() => void halls.refetch()} />;
  const fitting = halls.data.filter((one) => one.training === training);
  const [first] = fitting;
  if (!first) return <EmptyState title={t('none')} text={t('noneText')} />;
  const hall =
    fitting.find(({ hallId }) => hallId === chosen) ?? fitting.find((one) => one.sessionId === sessionId) ?? first;
  return (
    <div className="k-stack">
      {fitting.length > 1 && (
        <Select
          label={t('hall')}
          options={fitting.map(({ hallId, name }) => ({ value: hallId, text: name }))}
          value={hall.hallId}
          onChange={setChosen}
        />
      )}
      <OneHall key={hall.hallId} summary={hall} sessionId={sessionId} />
    </div>
  );
}

function OneHall({ summary, sessionId }: { summary: HallSummary; sessionId: string }) {
  const { t } = useTranslation('hall');
  const { hallId, name, virtual } = summary;
  const hall = useHall(hallId);
  const now = useHallNow(hallId);
  const lead = useLeadSession(hallId);
  const titleId = useId();
  if (hall.isPending || now.isPending) return <Loading label={t('loading')} />;
  const error = hall.error ?? (now.data ? null : now.error);
  if (error)
    return <ErrorState error={errorText(t, error)} onRetry={() => void Promise.all([hall.refetch(), now.refetch()])} />;
  if (!hall.data || !now.data) return null;
  const { places, pictures } = sightOf(hall.data.plan, now.data.reports);
  return (
    <>
      {hall.data.sessionId !== sessionId && (
        <Notice tone="warning">
          <p>{t(hall.data.sessionId === null ? 'leadsNone' : 'leadsOther', { name })}</p>
          <Button kind="primary" pending={lead.isPending} onClick={() => lead.mutate({ sessionId })}>
            {t('leadThis')}
          </Button>
          {lead.error && <Refusal refusal={errorText(t, lead.error)} />}
        </Notice>
      )}
      {!now.data.connected && <Notice tone="warning">{t('disconnected')}</Notice>}
      {now.error && <Notice tone="warning">{t('stale')}</Notice>}
      <div className="o-hall">
        <div className="o-hall__sight">
          <section className="k-panel o-hall__now" aria-labelledby={titleId}>
            <div className="k-row k-row--between">
              <h2 id={titleId} className="s-panel-title">
                {name}
              </h2>
              {virtual && <span className="k-soft k-small">{t('virtual')}</span>}
            </div>
            {places.length === 0 ? (
              <EmptyState title={t('noPlaces')} text={t('noPlacesText')} />
            ) : (
              <HallPicture places={places} pictures={pictures} />
            )}
            <ul className="o-hall__pictures">
              {pictures.map(({ deviceId, name: device, kind, shows, caption, recording, streaming }) => (
                <li key={deviceId}>
                  <Icon name="eye" />
                  <span>
                    {t('shows', {
                      device,
                      what: shows === null ? t('unknown') : kind === 'camera' && shows === 'wide' ? t('wide') : shows,
                    })}
                    {caption !== null && <span className="o-hall__caption">{caption}</span>}
                  </span>
                  {recording && <strong className="o-hall__recording">{t('recording')}</strong>}
                  {streaming && <strong className="o-hall__recording">{t('streaming')}</strong>}
                </li>
              ))}
            </ul>
          </section>
          <DeviceJournal now={now.data} />
        </div>
        <div className="o-hall__devices">
          {now.data.reports.length === 0 && <EmptyState title={t('noDevices')} text={t('noDevicesText')} />}
          {now.data.reports.map((report) => (
            <DeviceCard key={report.deviceId} hallId={hallId} report={report} />
          ))}
        </div>
      </div>
    </>
  );
}
