import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RuleChange, RuleSetting, RuleValue } from '../../../core/src/statut/rule-changes.js';
import { spanText } from '../preparation/rules/span-text.js';

/** Settings that differ, one a line: what it is about, what was, what is. */
export function RuleChangeList({ changes }: { changes: readonly RuleChange[] }) {
  const { t } = useTranslation('office');
  return (
    <ul className="o-plain-list">
      {changes.map(({ setting, before, after }) => (
        <li key={setting}>
          {t('statut.change', {
            setting: settingText(t, setting),
            before: valueText(t, setting, before),
            after: valueText(t, setting, after),
          })}
        </li>
      ))}
    </ul>
  );
}

function settingText(t: TFunction<'office'>, setting: RuleSetting): string {
  if (setting === 'speechWarningMs') return t('rules.warning');
  return t(isLimit(setting) ? `rules.limit.${setting}` : `rules.${setting}`);
}

function valueText(t: TFunction<'office'>, setting: RuleSetting, value: RuleValue): string {
  if (typeof value === 'boolean') return t(value ? 'statut.yes' : 'statut.no');
  if (setting === 'viceChairs') return value === null ? t('rules.viceChairsByCouncil') : String(value);
  if (typeof value === 'string') return t(`rules.failedRound.${value}`);
  if (setting === 'speechWarningMs' && value === 0) return t('rules.noWarning');
  return value === null ? t('rules.noLimit') : spanText(value);
}

function isLimit(setting: RuleSetting): boolean {
  return setting.endsWith('Ms');
}
