import { useTranslation } from 'react-i18next';
import type { VotingStanding } from '../../../protocol/src/views/standing-part.js';
import { formatHour } from '../i18n/format.js';

/** Why a vote does not stand, which one it repeats or gave way to (V-17, V-18), and the chair's word on a discharge (V-24). */
export function StandingNotes({ vote }: { vote: Omit<VotingStanding, 'matter' | 'form'> }) {
  const { t } = useTranslation('shared');
  const { annulment, revote, repeatedByNo, consequence } = vote;
  const discharge = consequence?.kind === 'discharge-not-adopted' ? consequence : null;
  const notes = [
    annulment && t('standing.annulled', { time: formatHour(annulment.at), reason: annulment.reason }),
    revote && t('standing.repeats', { of: revote.ofNo, motion: revote.motionNo, reason: revote.reason }),
    repeatedByNo !== null && t('standing.repeatedBy', { no: repeatedByNo }),
    discharge && t('standing.dischargePending'),
    discharge?.decision && t('standing.dischargeDecided', { decision: discharge.decision }),
  ].filter((note) => typeof note === 'string' && note !== '');
  if (notes.length === 0) return null;
  return (
    <ul className="k-standing">
      {notes.map((note) => (
        <li key={String(note)}>{note}</li>
      ))}
    </ul>
  );
}
