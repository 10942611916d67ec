import { useTranslation } from 'react-i18next';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { dayText } from '../sessions/session-days.js';

export type InterpellationTask = 'overdue' | 'deliver' | 'due' | 'publish' | 'channels';

/** The most urgent first. */
export const taskOrder: readonly InterpellationTask[] = ['overdue', 'deliver', 'due', 'publish', 'channels'];

type Asked = Pick<InterpellationRecord, 'step' | 'clock' | 'channels' | 'publications'>;

/**
 * I-02, I-03, P-03: what an entry asks of the office now; null when nothing waits. An answer is reminded of from day 7 on. What is
 * published here alone waits for BIP and the customary way.
 */
export function taskOf(record: Asked): InterpellationTask | null {
  const { step, clock } = record;
  if (clock.state === 'overdue') return 'overdue';
  if (step === 'deliver') return 'deliver';
  if (clock.reminder !== null) return 'due';
  if (step === 'publish-text' || step === 'publish-answer') return 'publish';
  return missingChannels(record).length > 0 ? 'channels' : null;
}

/** P-03: the channels in which something that is public here was not yet noted. */
export function missingChannels({ channels, publications }: Pick<Asked, 'channels' | 'publications'>) {
  const isOut = (part: 'text' | 'answer') =>
    publications.findLast((publication) => publication.part === part)?.isWithdrawal === false;
  return (['bip', 'customary'] as const).filter((channel) =>
    (['text', 'answer'] as const).some((part) => isOut(part) && channels[part][channel] === null),
  );
}

/** One such task in words. */
export function TaskText({ record, task }: { record: InterpellationRecord; task: InterpellationTask }) {
  const { t } = useTranslation('office');
  const { kind, mark, clock } = record;
  const name = t('interpellations.one', { kind: t(`interpellations.kind.${kind}`), mark });
  const missing = missingChannels(record);
  const where = missing.length === 1 ? missing[0] : 'both';
  const text = task === 'channels' ? (`channels.${where}` as const) : task;
  return <span>{t(`interpellations.task.${text}`, { name, day: clock.lastDay ? dayText(clock.lastDay) : '' })}</span>;
}
