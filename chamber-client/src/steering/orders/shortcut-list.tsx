import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../../web-shared/src/actions/key-hint.js';
import { shortcuts } from './use-shortcut.js';

/** All keys of the console, folded away. */
export function ShortcutList() {
  const { t } = useTranslation('steering');
  return (
    <details className="s-details s-keys">
      <summary>{t('keys.title')}</summary>
      <dl className="s-keys__list">
        {Object.entries(shortcuts).map(([action, keys]) => (
          <div key={action}>
            <dt>{t(`keys.${action}`)}</dt>
            <dd>
              <KeyHint keys={keys} />
              <span className="k-visually-hidden">{keys}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
