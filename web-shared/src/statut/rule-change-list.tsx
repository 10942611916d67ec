import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RuleChange, RuleSetting, RuleValue } from '../../../core/src/statut/rule-changes.js';
import { formatSpan } from '../i18n/format.js';

/** Settings that differ, one a line: what it is about, what was, what is. */
export function RuleChangeList({ changes }: { changes: readonly RuleChange[] }) {
  const { t } = useTranslation('shared');
  return (
    <ul className="k-rule-changes">
      {changes.map(({ setting, before, after }) => (
        <li key={setting}>
          {t('statut.change', {
            setting: t(`statut.setting.${setting}`),
            before: valueText(t, setting, before),
            after: valueText(t, setting, after),
          })}
        </li>
      ))}
    </ul>
  );
}

function valueText(t: TFunction<'shared'>, setting: RuleSetting, value: RuleValue): string {
  if (typeof value === 'boolean') return t(value ? 'statut.yes' : 'statut.no');
  if (setting === 'viceChairs') return value === null ? t('statut.viceChairsByCouncil') : String(value);
  if (typeof value === 'string') return failedRoundText(t, value);
  if (setting === 'speechWarningMs' && value === 0) return t('statut.noWarning');
  return value === null ? t('statut.noLimit') : formatSpan(value);
}

/** A choice an older or newer version of the rules knows is shown as it was stored. */
function failedRoundText(t: TFunction<'shared'>, value: string): string {
  return value === 'two-best' || value === 'new-nominations' ? t(`statut.failedRound.${value}`) : value;
}
