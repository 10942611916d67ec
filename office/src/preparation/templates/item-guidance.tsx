import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import type { SessionPurpose } from '../../../../core/src/session/session-purpose.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { templateItemOf } from './session-template.js';
import { sessionTemplates } from './session-templates.js';

/** What the law wants of this item of the template, and which papers it needs. */
export function ItemGuidance({ item, purpose }: { item: ItemDraft; purpose: SessionPurpose | undefined }) {
  const { t } = useTranslation('office');
  const origin = purpose && templateItemOf(sessionTemplates[purpose], item);
  if (!origin?.hint && !origin?.papers) return null;
  return (
    <Notice>
      {origin.hint && <p>{t(`templates.hint.${origin.hint}`)}</p>}
      {origin.papers && <p lang="pl">{t('templates.papers', { papers: origin.papers.join('; ') })}</p>}
    </Notice>
  );
}
