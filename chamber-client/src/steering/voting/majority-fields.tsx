import { useTranslation } from 'react-i18next';
import type { Majority } from '../../../../core/src/voting/majority.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Select } from '../../../../web-shared/src/fields/select.js';

const bases = ['simple', 'absolute-of-votes', 'absolute-of-statutory', 'of-statutory', 'of-votes'] as const;
type Base = (typeof bases)[number];

/** A majority of one's own: one of the law's kinds, or a share p/q of the statutory composition or of the votes. */
export function MajorityFields({
  majority,
  onChange,
  error,
}: {
  majority: Majority;
  onChange: (majority: Majority) => void;
  error: string | null;
}) {
  const { t } = useTranslation('steering');
  const base: Base = majority.kind === 'qualified' ? `of-${majority.of}` : majority.kind;
  const share = majority.kind === 'qualified' ? majority : { p: 3, q: 5 };
  const choose = (next: Base) => {
    if (next === 'of-statutory') onChange({ kind: 'qualified', p: share.p, q: share.q, of: 'statutory' });
    else if (next === 'of-votes') onChange({ kind: 'qualified', p: share.p, q: share.q, of: 'votes' });
    else onChange({ kind: next });
  };
  return (
    <>
      <Select
        label={t('majorityFields.kind')}
        options={bases.map((value) => ({ value, text: t(`majorityFields.${value}`) }))}
        value={base}
        onChange={choose}
      />
      {majority.kind === 'qualified' && (
        <div className="k-row s-share">
          <NumberField
            label={t('majorityFields.p')}
            error={error}
            min={1}
            max={1000}
            value={majority.p}
            onChange={(p) => onChange({ ...majority, p: p ?? 0 })}
          />
          <NumberField
            label={t('majorityFields.q')}
            min={1}
            max={1000}
            value={majority.q}
            onChange={(q) => onChange({ ...majority, q: q ?? 0 })}
          />
        </div>
      )}
    </>
  );
}
