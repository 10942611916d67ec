import { useTranslation } from 'react-i18next';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { dayText } from '../sessions/session-days.js';

export type InterpellationTask = 'deliver' | 'due' | 'overdue' | 'publish';

/** I-02, I-03: what an entry asks of the office now; null when nothing waits. An answer is reminded of from day 7 on. */
export function taskOf({ step, clock }: Pick<InterpellationRecord, 'step' | 'clock'>): InterpellationTask | null {
  if (clock.state === 'overdue') return 'overdue';
  if (step === 'deliver') return 'deliver';
  if (clock.reminder !== null) return 'due';
  return step === 'publish-text' || step === 'publish-answer' ? 'publish' : null;
}

/** One such task in words. */
export function TaskText({ record, task }: { record: InterpellationRecord; task: InterpellationTask }) {
  const { t } = useTranslation('office');
  const { kind, mark, clock } = record;
  const name = t('interpellations.one', { kind: t(`interpellations.kind.${kind}`), mark });
  return <span>{t(`interpellations.task.${task}`, { name, day: clock.lastDay ? dayText(clock.lastDay) : '' })}</span>;
}
