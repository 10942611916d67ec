import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ruleChanges } from '../../../../core/src/statut/rule-changes.js';
import { versionLabelled, versionOn } from '../../../../core/src/statut/versions.js';
import type { StatutVersion } from '../../../../protocol/src/http/statut.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { RuleChangeList } from '../../../../web-shared/src/statut/rule-change-list.js';
import { dayText } from '../../sessions/session-days.js';
import { wordingOf } from '../agenda/agenda-body.js';
import type { StatutRules } from './statut-rules.js';

export interface RulesOriginProps {
  rules: StatutRules;
  onChange: (rules: StatutRules) => void;
  termId: string;
  versions: readonly StatutVersion[];
  /** The session's day, or today while it is open; `YYYY-MM-DD`. */
  day: string;
  isCommittee: boolean;
}

/** G-02: which version of the statut the settings of a session come from, and what of them is another way. */
export function RulesOrigin({ rules, onChange, termId, versions, day, isCommittee }: RulesOriginProps) {
  const { t } = useTranslation('office');
  const wording = wordingOf(isCommittee);
  const origin = versionLabelled(versions, rules.ruleSetVersion);
  const valid = versionOn(versions, day);
  const changes = origin ? ruleChanges(origin.rules, rules) : [];
  const isOfDay = origin !== null && origin.seq === valid?.seq;
  const fits = isOfDay && changes.length === 0;
  return (
    <section className="k-stack">
      <h2 className="o-part">{t('rules.basis')}</h2>
      {origin && (
        <Notice tone={fits ? 'ok' : 'info'}>
          {t(fits ? 'rules.asStatut' : 'rules.fromStatut', {
            label: origin.rules.ruleSetVersion,
            day: dayText(origin.rules.validFrom),
          })}
        </Notice>
      )}
      {changes.length > 0 && (
        <Notice tone="warning">
          <p>{t('rules.deviations', { count: changes.length, ...wording })}</p>
          <RuleChangeList changes={changes} />
        </Notice>
      )}
      {!isOfDay && (
        <Notice tone="warning">
          {valid
            ? t('rules.otherOnDay', {
                label: valid.rules.ruleSetVersion,
                day: dayText(valid.rules.validFrom),
                ...wording,
              })
            : t('rules.noneOnDay', wording)}
        </Notice>
      )}
      <div className="k-row">
        {valid && !fits && <Button onClick={() => onChange(valid.rules)}>{t('rules.takeStatut')}</Button>}
        <Link to={`/council/${termId}/statut`}>{t('statut.title')}</Link>
      </div>
    </section>
  );
}
