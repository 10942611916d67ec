import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Loaded } from '../../app/loaded.js';
import { useStatut } from '../../data/statut.js';
import { wordingOf } from '../agenda/agenda-body.js';
import { RulesFields } from './rules-fields.js';
import { RulesOrigin } from './rules-origin.js';
import type { StatutRules } from './statut-rules.js';

export interface RulesSectionProps {
  rules: StatutRules;
  onChange: (rules: StatutRules) => void;
  termId: string;
  /** The session's day, `YYYY-MM-DD`, or empty. */
  date: string;
  /** A sitting of committees: settings of the council alone are left out. */
  isCommittee: boolean;
}

/** The settings of the statut for one session; the law's own rules are not settings (G-01). */
export function RulesSection({ rules, onChange, termId, date, isCommittee }: RulesSectionProps) {
  const { t } = useTranslation('office');
  const query = useStatut(termId);
  // A whole version taken over starts the fields anew: what was typed and not readable goes with the old one.
  const [taken, setTaken] = useState(0);
  const day = date || localDay(new Date().toISOString());
  const take = (next: StatutRules) => {
    setTaken(taken + 1);
    onChange(next);
  };
  return (
    <div className="o-form">
      <p className="k-soft">{t('rules.text', wordingOf(isCommittee))}</p>
      <Loaded query={query}>
        {(versions) =>
          versions.length === 0 ? (
            <OwnBasis rules={rules} onChange={onChange} termId={termId} />
          ) : (
            <RulesOrigin
              rules={rules}
              onChange={take}
              termId={termId}
              versions={versions}
              day={day}
              isCommittee={isCommittee}
            />
          )
        }
      </Loaded>
      <RulesFields key={taken} rules={rules} onChange={onChange} isCommittee={isCommittee} />
    </div>
  );
}

/** Until the office wrote the settings of the statut down for the term, every session says itself where they come from. */
function OwnBasis({ rules, onChange, termId }: Omit<RulesSectionProps, 'date' | 'isCommittee'>) {
  const { t } = useTranslation('office');
  return (
    <section className="k-stack">
      <h2 className="o-part">{t('rules.basis')}</h2>
      <div className="o-pair">
        <TextField
          label={t('rules.version')}
          hint={t('rules.versionHint')}
          maxLength={40}
          value={rules.ruleSetVersion}
          onChange={(ruleSetVersion) => onChange({ ...rules, ruleSetVersion })}
          error={rules.ruleSetVersion.trim() === '' ? t('rules.versionMissing') : null}
        />
        <TextField
          label={t('rules.validFrom')}
          type="date"
          value={rules.validFrom}
          onChange={(validFrom) => onChange({ ...rules, validFrom })}
          error={rules.validFrom === '' ? t('rules.validFromMissing') : null}
        />
      </div>
      <p className="k-soft">
        {t('rules.writeOnce')} <Link to={`/council/${termId}/statut`}>{t('statut.title')}</Link>
      </p>
    </section>
  );
}
