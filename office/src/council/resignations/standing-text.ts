import type { TFunction } from 'i18next';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { dayText } from '../../sessions/session-days.js';

/** Where a resignation stands, with the day that counts, in one sentence. */
export function standingText(t: TFunction<'office'>, record: ResignationRecord): string {
  const { ending, officeEnded, standing } = record;
  if (officeEnded) return t('resignations.ended', { day: dayText(officeEnded.day), basis: officeEnded.basis });
  return t(`resignations.standing.${standing}`, {
    lastDay: dayText(record.lastResolutionDay),
    byLaw: dayText(record.acceptedByLawOn),
    day: ending ? dayText(ending.day) : '',
    number: ending?.kind === 'accepted' ? ending.resolutionNo : '',
  });
}
