import { useTranslation } from 'react-i18next';
import type { SpeakingLimits } from '../../../../core/src/speaking/floor.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { SpanField } from './span-field.js';

type Rules = MeetingInput['rules'];

const limits: readonly (keyof SpeakingLimits)[] = [
  'firstSpeechMs',
  'laterSpeechMs',
  'rejoinderMs',
  'formalMotionMs',
  'guestMs',
  'clubItemMs',
];

/** What the statut may settle; the law's own rules are not settings (G-01). */
export function RulesSection({ rules, onChange }: { rules: Rules; onChange: (rules: Rules) => void }) {
  const { t } = useTranslation('office');
  const set = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  return (
    <div className="o-form">
      <p className="k-soft">{t('rules.text')}</p>
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
