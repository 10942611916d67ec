import { useTranslation } from 'react-i18next';
import type { BlockView } from '../../../../protocol/src/views/drafts-part.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** V-28: what was announced to be voted together, and whether somebody objected. */
export function BlockAnnounced({ block }: { block: BlockView }) {
  const { t } = useTranslation('amendments');
  const { objections, of, parts } = block;
  const hasObjection = objections.length > 0;
  return (
    <Notice tone={hasObjection ? 'warning' : 'info'}>
      <strong>{t('block.announced')}.</strong>{' '}
      {hasObjection ? t('block.objected', { names: objections.join(', ') }) : t('block.unopposed')}
      {of !== 'amendments' && <span lang="pl"> {parts.join('; ')}</span>}
    </Notice>
  );
}
