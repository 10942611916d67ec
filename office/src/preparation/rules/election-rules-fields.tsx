import { useTranslation } from 'react-i18next';
import { mostViceChairs } from '../../../../core/src/elections/election.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import type { StatutRules } from './statut-rules.js';

type ElectionRules = NonNullable<StatutRules['elections']>;

/** Without settings of the statut: the council fixes the number itself, the two best stand again (B-07, B-08). */
const usual: ElectionRules = { viceChairs: null, afterFailedRound: 'two-best' };
const numbers = Array.from({ length: mostViceChairs }, (_, index) => String(index + 1));
const afterFailedRound = ['two-best', 'new-nominations'] as const;

/** B-07, B-08: what the statut says of elections; that they are secret and their majority stand in the act. */
export function ElectionRulesFields({
  rules = usual,
  onChange,
}: {
  rules: StatutRules['elections'];
  onChange: (rules: ElectionRules) => void;
}) {
  const { t } = useTranslation('office');
  return (
    <section className="k-stack">
      <h2 className="o-part">{t('rules.elections')}</h2>
      <Select
        label={t('rules.viceChairs')}
        hint={t('rules.viceChairsHint')}
        options={[
          { value: 'council', text: t('rules.viceChairsByCouncil') },
          ...numbers.map((value) => ({ value, text: value })),
        ]}
        value={rules.viceChairs === null ? 'council' : String(rules.viceChairs)}
        onChange={(value) => onChange({ ...rules, viceChairs: value === 'council' ? null : Number(value) })}
      />
      <RadioGroup
        label={t('rules.afterFailedRound')}
        options={afterFailedRound.map((value) => ({ value, text: t(`rules.failedRound.${value}`) }))}
        value={rules.afterFailedRound}
        onChange={(value) => onChange({ ...rules, afterFailedRound: value })}
      />
    </section>
  );
}
