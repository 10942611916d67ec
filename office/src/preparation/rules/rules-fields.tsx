import { useTranslation } from 'react-i18next';
import type { SpeakingLimits } from '../../../../core/src/speaking/floor.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { ElectionRulesFields } from './election-rules-fields.js';
import { SpanField } from './span-field.js';
import type { StatutRules } from './statut-rules.js';

const limits: readonly (keyof SpeakingLimits)[] = [
  'firstSpeechMs',
  'laterSpeechMs',
  'rejoinderMs',
  'formalMotionMs',
  'guestMs',
  'clubItemMs',
];

/** Everything the statut may settle, of one session or of a version of the statut; the law's own rules are not among it (G-01). */
export function RulesFields({ rules, onChange }: { rules: StatutRules; onChange: (rules: StatutRules) => void }) {
  const { t } = useTranslation('office');
  const set = (part: Partial<StatutRules>) => onChange({ ...rules, ...part });
  return (
    <>
      <section className="k-stack">
        <h2 className="o-part">{t('rules.voting')}</h2>
        <Checkbox
          label={t('rules.liveVotes')}
          hint={t('rules.liveVotesHint')}
          checked={rules.liveVotes}
          onChange={(liveVotes) => set({ liveVotes })}
        />
        <Checkbox
          label={t('rules.lateEntryMayVote')}
          hint={t('rules.lateEntryMayVoteHint')}
          checked={rules.lateEntryMayVote}
          onChange={(lateEntryMayVote) => set({ lateEntryMayVote })}
        />
        <Checkbox
          label={t('rules.enteredVotes')}
          hint={t('rules.enteredVotesHint')}
          checked={rules.enteredVotes === true}
          onChange={(enteredVotes) => set({ enteredVotes })}
        />
        <Checkbox
          label={t('rules.selfCheckIn')}
          hint={t('rules.selfCheckInHint')}
          checked={rules.selfCheckIn}
          onChange={(selfCheckIn) => set({ selfCheckIn })}
        />
        {rules.selfCheckIn && (
          <Checkbox
            label={t('rules.hallCode')}
            hint={t('rules.hallCodeHint')}
            checked={rules.hallCode ?? false}
            onChange={(hallCode) => set({ hallCode })}
          />
        )}
      </section>
      <section className="k-stack">
        <h2 className="o-part">{t('rules.conduct')}</h2>
        <Checkbox
          label={t('rules.guidedItems')}
          hint={t('rules.guidedItemsHint')}
          checked={rules.guidedItems ?? false}
          onChange={(guidedItems) => set({ guidedItems })}
        />
      </section>
      <section className="k-stack">
        <h2 className="o-part">{t('rules.speaking')}</h2>
        <p className="k-soft">{t('rules.speakingHint')}</p>
        <div className="o-limits">
          {limits.map((limit) => (
            <SpanField
              key={limit}
              label={t(`rules.limit.${limit}`)}
              valueMs={rules.speaking[limit] ?? null}
              onChange={(limitMs) => set({ speaking: { ...rules.speaking, [limit]: limitMs } })}
            />
          ))}
          <SpanField
            label={t('rules.warning')}
            valueMs={rules.speechWarningMs}
            onChange={(warningMs) => set({ speechWarningMs: warningMs ?? 0 })}
            noneText={t('rules.noWarning')}
          />
        </div>
      </section>
      <ElectionRulesFields rules={rules.elections} onChange={(elections) => set({ elections })} />
    </>
  );
}
