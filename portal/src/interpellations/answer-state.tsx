import { useTranslation } from 'react-i18next';
import type { PublicInterpellation } from '../../../protocol/src/http/interpellations.js';

/** Where the answer stands, in words. */
export function AnswerState({ clock: { state, lastDay } }: { clock: PublicInterpellation['clock'] }) {
  const { t } = useTranslation('interpellations');
  return <>{t(`state.${state}`, { day: dayText(lastDay) })}</>;
}

/** `24.11.2026` of `2026-11-24`; empty where there is no day. */
export function dayText(day: string | null): string {
  return (day ?? '').split('-').reverse().join('.');
}
