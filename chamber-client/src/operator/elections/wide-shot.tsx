import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../../protocol/src/views/views.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** B-10: while papers are filled in, no camera may see one. On every tab of the operator's panel. */
export function WideShot({ view }: { view: OperatorView }) {
  const { t } = useTranslation('elections');
  const isOpen = view.elections.all.some(({ rounds }) => rounds.some(({ status }) => status === 'open'));
  return isOpen ? <Notice tone="warning">{t('wideShot')}</Notice> : null;
}
