import type { TFunction } from 'i18next';
import type { DraftProposal } from '../../../protocol/src/http/received-drafts.js';
import { dayText } from '../sessions/session-days.js';

/** What the law says of one draft at one session, in one line. */
export function dutyText(t: TFunction<'office'>, { draft, duty, beyondClubLimit }: DraftProposal): string {
  const { article, latest } = duty;
  if (beyondClubLimit) return t('received.beyond');
  switch (duty.kind) {
    case 'must':
      return latest ? t('received.mustUntil', { article, day: dayText(latest) }) : t('received.must', { article });
    case 'may':
      return latest ? t('received.mayUntil', { article, day: dayText(latest) }) : t('received.may');
    case 'not-yet':
      return t(draft.filer === 'citizens' ? 'received.notYetFiled' : 'received.notYet', { article });
  }
}
