import { useTranslation } from 'react-i18next';
import type { SpeakingLimits } from '../../../../core/src/speaking/floor.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { wordingOf } from '../agenda/agenda-body.js';
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

export interface RulesFieldsProps {
  rules: StatutRules;
  onChange: (rules: StatutRules) => void;
  /** A committee has no clubs with a time of their own and elects no chair of the council. */
  isCommittee?: boolean;
}

/** Everything the statut may settle, of one session or of a version of the statut; the law's own rules are not among it (G-01). */
export function RulesFields({ rules, onChange, isCommittee = false }: RulesFieldsProps) {
  const { t } = useTranslation('office');
  const wording = wordingOf(isCommittee);
  const set = (part: Partial<StatutRules>) => onChange({ ...rules, ...part });
  return (
    <>
      <section className="k-stack">
        <h2 className="o-part">{t('rules.voting')}</h2>
        <Checkbox
          label={t('rules.liveVotes')}
          hint={t('rules.liveVotesHint', wording)}
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
          hint={t('rules.guidedItemsHint', wording)}
          checked={rules.guidedItems ?? false}
          onChange={(guidedItems) => set({ guidedItems })}
        />
      </section>
      <section className="k-stack">
        <h2 className="o-part">{t('rules.speaking')}</h2>
        <p className="k-soft">{t('rules.speakingHint')}</p>
        <div className="o-limits">
          {limits
            .filter((limit) => !isCommittee || limit !== 'clubItemMs')
            .map((limit) => (
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
      {!isCommittee && <ElectionRulesFields rules={rules.elections} onChange={(elections) => set({ elections })} />}
    </>
  );
}
