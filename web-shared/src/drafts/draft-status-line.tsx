import { useTranslation } from 'react-i18next';
import type { DraftsPart } from '../../../protocol/src/views/drafts-part.js';

/** V-27: how far the draft of an item has come; nothing while it is only a draft. */
export function DraftStatusLine({ drafts, itemId }: { drafts: DraftsPart | undefined; itemId: string }) {
  const { t } = useTranslation('shared');
  const status = drafts?.find((draft) => draft.itemId === itemId)?.status ?? 'draft';
  if (status === 'draft') return null;
  return <span className="k-soft">{t('drafts.draftStatus.label', { status: t(`drafts.draftStatus.${status}`) })}</span>;
}

/** V-02: whether the words put to the vote are no longer those of the draft's paper. */
export function isTextAmended(drafts: DraftsPart | undefined, itemId: string): boolean {
  return drafts?.find((draft) => draft.itemId === itemId)?.isAmended ?? false;
}
