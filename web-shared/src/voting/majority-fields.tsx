import { useTranslation } from 'react-i18next';
import type { Majority } from '../../../core/src/voting/majority.js';
import { NumberField } from '../fields/number-field.js';
import { Select } from '../fields/select.js';
import type { MajorityBody } from './majority-body.js';

const shapes = ['simple', 'absolute-of-votes', 'absolute-of-statutory', 'of-statutory', 'of-votes'] as const;
type Shape = (typeof shapes)[number];

export interface MajorityFieldsProps {
  majority: Majority;
  onChange: (majority: Majority) => void;
  error: string | null;
  /** Of the kind; `Rodzaj większości` unless another is given. */
  label?: string;
  hint?: string;
  body?: MajorityBody;
}

/** One of the law's kinds, or a share p/q of the statutory composition (of a committee: of its members) or of the votes cast. */
export function MajorityFields({ majority, onChange, error, label, hint, body = 'council' }: MajorityFieldsProps) {
  const { t } = useTranslation('shared');
  const shape: Shape = majority.kind === 'qualified' ? `of-${majority.of}` : majority.kind;
  const share = majority.kind === 'qualified' ? majority : { p: 3, q: 5 };
  const choose = (next: Shape) => {
    if (next === 'of-statutory') onChange({ kind: 'qualified', p: share.p, q: share.q, of: 'statutory' });
    else if (next === 'of-votes') onChange({ kind: 'qualified', p: share.p, q: share.q, of: 'votes' });
    else onChange({ kind: next });
  };
  return (
    <>
      <Select
        label={label ?? t('majorityFields.kind')}
        hint={hint}
        options={shapes.map((value) => ({ value, text: t(`majorityFields.${value}`, { context: body }) }))}
        value={shape}
        onChange={choose}
      />
      {majority.kind === 'qualified' && (
        <div className="k-row">
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
