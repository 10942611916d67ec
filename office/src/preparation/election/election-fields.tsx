import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import {
  type ElectionOffice,
  electionOffices,
  mostViceChairs,
  type PlannedElection,
} from '../../../../core/src/elections/election.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Select } from '../../../../web-shared/src/fields/select.js';

/** B-08, V-20: which office the council fills at this item, and how many; the vote itself is secret and on paper. */
export function ElectionFields({ item, onChange }: { item: ItemDraft; onChange: (election: PlannedElection) => void }) {
  const { t } = useTranslation('office');
  const election = item.election ?? { office: 'chair', seats: 1 };
  const { office, seats } = election;
  const several = office === 'vice-chair' || office === 'lay-judges';
  return (
    <section className="k-stack">
      <h3 className="o-part">{t('election.title')}</h3>
      <p className="k-soft">{t('election.text')}</p>
      <div className="o-pair">
        <Select
          label={t('election.office')}
          options={electionOffices.map((value) => ({ value, text: t(`election.office.${value}`, { ns: 'shared' }) }))}
          value={office}
          onChange={(next: ElectionOffice) => onChange({ office: next, seats: 1 })}
        />
        {several && (
          <NumberField
            label={t(office === 'vice-chair' ? 'election.viceChairs' : 'election.judges')}
            hint={office === 'vice-chair' ? t('election.viceChairsHint') : undefined}
            value={seats}
            onChange={(next) => onChange({ office, seats: next ?? 1 })}
            min={1}
            max={office === 'vice-chair' ? mostViceChairs : 100}
          />
        )}
      </div>
    </section>
  );
}
