import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isValidMajority } from '../../../core/src/voting/majority.js';
import { formsOffered, type MatterId, matterIds, matters, type VotingForm } from '../../../core/src/voting/matters.js';
import { RadioGroup } from '../fields/radio-group.js';
import { Select } from '../fields/select.js';
import { TextField } from '../fields/text-field.js';
import { Notice } from '../status/notice.js';
import { MajorityFields } from './majority-fields.js';
import { type VoteTerms, withMatter } from './vote-terms.js';
import { majorityText, thresholdText } from './voting-texts.js';

const own = 'own';
const choosable: readonly (MatterId | typeof own)[] = [...matterIds, own];

export interface MatterChoiceProps {
  value: VoteTerms;
  onChange: (value: VoteTerms) => void;
  statutorySize: number;
  /** Where the vote is conducted the form is chosen as well (V-19, V-20); the office plans none. */
  withForm?: boolean;
  /** Faults are told only after the form was sent. */
  told?: boolean;
}

/**
 * The matter of §3 with the majority the law locks (G-01), its reason and article, or one's own majority with its basis; the
 * number needed is always in sight. A form the act does not allow is absent (V-20, V-21).
 */
export function MatterChoice({ value, onChange, statutorySize, withForm = false, told = true }: MatterChoiceProps) {
  const { t } = useTranslation('shared');
  const [wantsOwn, setWantsOwn] = useState(false);
  const matter = wantsOwn ? undefined : value.matter;
  const choose = (id: MatterId | typeof own) => {
    setWantsOwn(id === own);
    if (id !== own) return onChange(withMatter(value, id));
    const { matter: _matter, ...others } = value;
    onChange({ ...others, basis: '' });
  };
  const { majority, basis } = value;
  return (
    <>
      <Select
        label={t('matterFields.label')}
        hint={t('matterFields.hint')}
        options={choosable.map((id) => ({ value: id, text: t(`matter.${id}`) }))}
        value={matter ?? own}
        onChange={choose}
      />
      {matter ? (
        <LockedMajority matter={matter} />
      ) : (
        <>
          <MajorityFields
            majority={majority}
            onChange={(next) => onChange({ ...value, majority: next })}
            error={told && !isValidMajority(majority) ? t('majorityFields.invalid') : null}
          />
          <TextField
            label={t('majorityFields.basis')}
            hint={t('majorityFields.basisHint')}
            error={told && basis.trim() === '' ? t('majorityFields.basisMissing') : null}
            maxLength={200}
            value={basis}
            onChange={(next) => onChange({ ...value, basis: next })}
          />
        </>
      )}
      <FormChoice value={value} onChange={onChange} withForm={withForm} />
      <Notice>{thresholdText(t, majority, statutorySize)}</Notice>
    </>
  );
}

/** G-01: what the law fixes, why and where; nothing to press. */
function LockedMajority({ matter }: { matter: MatterId }) {
  const { t } = useTranslation('shared');
  const { majority, basis } = matters[matter];
  return (
    <div className="k-locked">
      <p>{t(`matterReason.${matter}`)}</p>
      <p className="k-soft">{t('matterFields.locked', { majority: majorityText(t, majority), basis })}</p>
    </div>
  );
}

function FormChoice({ value, onChange, withForm }: Pick<MatterChoiceProps, 'value' | 'onChange' | 'withForm'>) {
  const { t } = useTranslation('shared');
  const offered = formsOffered(value.matter ?? null);
  const [only] = offered;
  const { basis } = matters[value.matter ?? 'ordinary'];
  if (offered.length === 1) {
    return <Notice>{t(only === 'secret' ? 'matterFields.onlySecret' : 'matterFields.onlyRollCall', { basis })}</Notice>;
  }
  if (!withForm) return null;
  return (
    <RadioGroup<VotingForm>
      label={t('matterFields.form')}
      options={offered.map((form) => ({ value: form, text: t(`matterFields.formOf.${form}`) }))}
      value={value.form ?? 'open'}
      onChange={(form) => onChange({ ...value, form })}
    />
  );
}
