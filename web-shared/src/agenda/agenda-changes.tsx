import { useTranslation } from 'react-i18next';
import type { AgendaChangeView } from '../../../protocol/src/views/agenda-changes-part.js';
import { formatHour } from '../i18n/format.js';

/**
 * The change log of the agenda: who, when, on which vote, what became different. Nothing while nothing changed.
 * @param open unfolded from the beginning
 */
export function AgendaChanges({ changes, open }: { changes: readonly AgendaChangeView[]; open?: boolean }) {
  const { t } = useTranslation('shared');
  if (changes.length === 0) return null;
  return (
    <details className="k-agenda-changes" open={open}>
      <summary>{t('agendaChanges.title', { count: changes.length })}</summary>
      <ol className="k-agenda-changes__list">
        {changes.map((change) => (
          <li key={change.version}>
            <Heading change={change} />
            <ul>
              {change.steps.length === 0 && <li>{t('agendaChanges.none')}</li>}
              {change.steps.map((step) => (
                <li key={`${step.kind} ${step.itemId}`} lang="pl">
                  {t(`agendaChanges.step.${step.kind}`, { ...step })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Heading({ change }: { change: AgendaChangeView }) {
  const { t } = useTranslation('shared');
  const { version, at, fullName, role, votingNo, reason, requesterConsent } = change;
  const roleText = t(`role.${role}`);
  const who = fullName === null ? roleText : `${fullName} (${roleText})`;
  const facts = [
    votingNo !== null && t('agendaChanges.onVote', { no: votingNo }),
    requesterConsent && t('agendaChanges.consent'),
    reason !== null && reason !== '' && t('agendaChanges.reason', { reason }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <p>
      <strong>{t('agendaChanges.entry', { version, time: formatHour(at), who })}</strong>
      {facts.length > 0 && <span className="k-soft">, {facts.join(', ')}</span>}
    </p>
  );
}
