import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import { ruleChanges } from '../../../core/src/statut/rule-changes.js';
import type { StatutVersion } from '../../../protocol/src/http/statut.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { RuleChangeList } from '../../../web-shared/src/statut/rule-change-list.js';
import { addStatutVersion, renewStatut } from '../data/statut.js';
import { useSending } from '../forms/use-sending.js';
import { RulesFields } from '../preparation/rules/rules-fields.js';
import { dayText } from '../sessions/session-days.js';
import { labelFault, nextVersion, rulesBefore, versionAfter } from './statut-draft.js';

export interface StatutFormProps {
  termId: string;
  versions: readonly StatutVersion[];
  onSaved: () => void;
}

/** A new version of the settings: what it is called, from when, what it says. Older ones stay as they are. */
export function StatutForm({ termId, versions, onSaved }: StatutFormProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [rules, setRules] = useState(() => nextVersion(versions, localDay(new Date().toISOString())));
  const sending = useSending(
    () => addStatutVersion(termId, { rules, basedOn: versions[0]?.seq ?? 0 }),
    (version) => {
      renewStatut(client, termId);
      announce.done(t('statut.saved', { label: version.rules.ruleSetVersion }));
      onSaved();
    },
    ['rules.ruleSetVersion', 'rules.validFrom'],
  );
  const { ruleSetVersion, validFrom } = rules;
  const fault = labelFault(versions, ruleSetVersion);
  const isFit = fault === null && validFrom !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => sending.send(undefined));
  const later = versionAfter(versions, validFrom);
  return (
    <form ref={form} className="o-form" onSubmit={onSubmit} noValidate>
      {sending.refusal && <Refusal refusal={sending.refusal} />}
      <div className="o-pair">
        <TextField
          label={t('rules.version')}
          hint={t('rules.versionHint')}
          maxLength={40}
          value={ruleSetVersion}
          onChange={(next) => setRules({ ...rules, ruleSetVersion: next })}
          error={
            told(fault && t(fault === 'missing' ? 'rules.versionMissing' : 'statut.labelTaken')) ??
            sending.errorAt('rules.ruleSetVersion')
          }
        />
        <TextField
          label={t('rules.validFrom')}
          type="date"
          value={validFrom}
          onChange={(next) => setRules({ ...rules, validFrom: next })}
          error={told(validFrom === '' ? t('rules.validFromMissing') : null) ?? sending.errorAt('rules.validFrom')}
        />
      </div>
      {later && (
        <Notice tone="warning">
          {t('statut.later', { label: later.rules.ruleSetVersion, day: dayText(later.rules.validFrom) })}
        </Notice>
      )}
      <RulesFields rules={rules} onChange={setRules} />
      <Difference versions={versions} rules={rules} />
      <div className="k-row">
        <Button type="submit" kind="primary" pending={sending.pending}>
          {t('statut.save')}
        </Button>
      </div>
    </form>
  );
}

function Difference({ versions, rules }: { versions: readonly StatutVersion[]; rules: StatutVersion['rules'] }) {
  const { t } = useTranslation('office');
  const changes = ruleChanges(rulesBefore(versions, rules.validFrom), rules);
  return (
    <section className="k-stack">
      <h2 className="o-part">{t('statut.difference')}</h2>
      {changes.length === 0 ? (
        <p className="k-soft">{t('statut.noDifference')}</p>
      ) : (
        <RuleChangeList changes={changes} />
      )}
    </section>
  );
}
