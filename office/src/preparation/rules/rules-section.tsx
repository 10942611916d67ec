import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { RulesFields } from './rules-fields.js';
import type { StatutRules } from './statut-rules.js';

/** What the statut may settle; the law's own rules are not settings (G-01). */
export function RulesSection({ rules, onChange }: { rules: StatutRules; onChange: (rules: StatutRules) => void }) {
  const { t } = useTranslation('office');
  const set = (part: Partial<StatutRules>) => onChange({ ...rules, ...part });
  return (
    <div className="o-form">
      <p className="k-soft">{t('rules.text')}</p>
      <RulesFields rules={rules} onChange={onChange} />
      <section className="k-stack">
        <h2 className="o-part">{t('rules.basis')}</h2>
        <div className="o-pair">
          <TextField
            label={t('rules.version')}
            hint={t('rules.versionHint')}
            maxLength={40}
            value={rules.ruleSetVersion}
            onChange={(ruleSetVersion) => set({ ruleSetVersion })}
            error={rules.ruleSetVersion.trim() === '' ? t('rules.versionMissing') : null}
          />
          <TextField
            label={t('rules.validFrom')}
            type="date"
            value={rules.validFrom}
            onChange={(validFrom) => set({ validFrom })}
            error={rules.validFrom === '' ? t('rules.validFromMissing') : null}
          />
        </div>
      </section>
    </div>
  );
}
