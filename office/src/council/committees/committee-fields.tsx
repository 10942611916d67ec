import { useTranslation } from 'react-i18next';
import { committeeKinds } from '../../../../core/src/committees/committee.js';
import { fullName } from '../../../../core/src/council/council.js';
import type { CommitteeInput } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { MajorityFields } from '../../../../web-shared/src/voting/majority-fields.js';
import { quorumChoices, selectable, shareOf, shareText, withChair, withMember } from './committee-draft.js';

export interface CommitteeFieldsProps {
  draft: CommitteeInput;
  members: readonly MemberRecord[];
  onChange: (draft: CommitteeInput) => void;
  errorOf: (field: 'name' | 'chairId' | 'quorum' | 'majority') => string | null;
}

const nobody = '-';

/** Name, kind, members, who leads it, its own quorum, and whether raised hands may be counted. */
export function CommitteeFields({ draft, members, onChange, errorOf }: CommitteeFieldsProps) {
  const { t } = useTranslation('office');
  const roll = selectable(members, draft.memberIds);
  const seated = roll.filter(({ memberId }) => draft.memberIds.includes(memberId));
  const leaders = [
    { value: nobody, text: t('committees.nobody') },
    ...seated.map((member) => ({ value: member.memberId, text: fullName(member) })),
  ];
  const chosen = (value: string) => (value === nobody ? null : value);
  const quorums = [...new Set<string>([...quorumChoices, shareText(draft.quorum)])];
  return (
    <>
      <TextField
        label={t('committees.name')}
        hint={t('committees.nameHint')}
        maxLength={200}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={errorOf('name')}
      />
      <Select
        label={t('committees.kind')}
        options={committeeKinds.map((kind) => ({ value: kind, text: t(`committees.kindName.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <fieldset className="k-field">
        <legend className="k-field__label">{t('committees.members')}</legend>
        <p className="k-field__hint">{t('committees.chosen', { count: draft.memberIds.length })}</p>
        <div className="o-roll">
          {roll.map((member) => (
            <Checkbox
              key={member.memberId}
              label={fullName(member)}
              checked={draft.memberIds.includes(member.memberId)}
              onChange={(belongs) => onChange(withMember(draft, member.memberId, belongs))}
            />
          ))}
        </div>
      </fieldset>
      <div className="o-pair">
        <Select
          label={t('committees.chair')}
          options={leaders}
          value={draft.chairId ?? nobody}
          onChange={(value) => onChange(withChair(draft, chosen(value)))}
          error={errorOf('chairId')}
        />
        <Select
          label={t('committees.deputy')}
          options={leaders.filter(({ value }) => value === nobody || value !== draft.chairId)}
          value={draft.deputyId ?? nobody}
          onChange={(value) => onChange({ ...draft, deputyId: chosen(value) })}
        />
      </div>
      <Select
        label={t('committees.quorum')}
        hint={t('committees.quorumHint')}
        options={quorums.map((share) => ({ value: share, text: t('committees.share', { share }) }))}
        value={shareText(draft.quorum)}
        onChange={(share) => onChange({ ...draft, quorum: shareOf(share) })}
        error={errorOf('quorum')}
      />
      <MajorityFields
        label={t('committees.majority')}
        hint={t('committees.majorityHint')}
        body="committee"
        majority={draft.majority}
        onChange={(majority) => onChange({ ...draft, majority })}
        error={errorOf('majority')}
      />
      <Checkbox
        label={t('committees.handCounts')}
        hint={t('committees.handCountsHint')}
        checked={draft.handCounts}
        onChange={(handCounts) => onChange({ ...draft, handCounts })}
      />
    </>
  );
}
