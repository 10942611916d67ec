import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isValidMajority, type Majority } from '../../../core/src/voting/majority.js';
import {
  matterOf,
  type VotingMatter,
  type VotingMatterId,
  votingMatters,
} from '../../../core/src/voting/voting-matters.js';
import { NumberField } from '../fields/number-field.js';
import { Select } from '../fields/select.js';
import { TextField } from '../fields/text-field.js';
import { Notice } from '../status/notice.js';
import { majorityText, thresholdText } from './voting-texts.js';

const own = 'own';
const matterIds = [...(Object.keys(votingMatters) as VotingMatterId[]), own] as const;

const shapes = ['simple', 'absolute-of-votes', 'absolute-of-statutory', 'of-statutory', 'of-votes'] as const;
type Shape = (typeof shapes)[number];

export interface MajorityChoiceProps {
  value: VotingMatter;
  onChange: (value: VotingMatter) => void;
  statutorySize: number;
  /** Faults are told only after the form was sent. */
  told?: boolean;
}

/** The matter of §3 with the majority the law sets, or one's own with its basis; the number needed is always in sight (Q-04). */
export function MajorityChoice({ value, onChange, statutorySize, told = true }: MajorityChoiceProps) {
  const { t } = useTranslation('shared');
  const known = matterOf(value);
  const [wantsOwn, setWantsOwn] = useState(false);
  const matter = wantsOwn || known === null ? own : known;
  const textOf = (id: (typeof matterIds)[number]) => {
    if (id === own) return t('matter.own');
    const { majority, basis } = votingMatters[id];
    return `${t(`matter.${id}`)}: ${majorityText(t, majority)} (${basis})`;
  };
  const choose = (id: (typeof matterIds)[number]) => {
    setWantsOwn(id === own);
    if (id !== own) onChange(votingMatters[id]);
  };
  const { majority, basis } = value;
  return (
    <>
      <Select
        label={t('majorityFields.label')}
        hint={t('majorityFields.hint')}
        options={matterIds.map((id) => ({ value: id, text: textOf(id) }))}
        value={matter}
        onChange={choose}
      />
      {matter === own && (
        <>
          <OwnMajority
            majority={majority}
            onChange={(next) => onChange({ majority: next, basis })}
            error={told && !isValidMajority(majority) ? t('majorityFields.invalid') : null}
          />
          <TextField
            label={t('majorityFields.basis')}
            hint={t('majorityFields.basisHint')}
            error={told && basis.trim() === '' ? t('majorityFields.basisMissing') : null}
            maxLength={200}
            value={basis}
            onChange={(next) => onChange({ majority, basis: next })}
          />
        </>
      )}
      <Notice>{thresholdText(t, majority, statutorySize)}</Notice>
    </>
  );
}

/** One of the law's kinds, or a share p/q of the statutory composition or of the votes cast. */
function OwnMajority({
  majority,
  onChange,
  error,
}: {
  majority: Majority;
  onChange: (majority: Majority) => void;
  error: string | null;
}) {
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
        label={t('majorityFields.kind')}
        options={shapes.map((value) => ({ value, text: t(`majorityFields.${value}`) }))}
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
