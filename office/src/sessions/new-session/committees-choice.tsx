import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';

export interface CommitteesChoiceProps {
  /** Those that can sit. */
  committees: readonly CommitteeRecord[];
  members: readonly MemberRecord[];
  committeeIds: readonly string[];
  presiderId: string | null;
  onCommittees: (committeeIds: readonly string[]) => void;
  onPresider: (presiderId: string | null) => void;
  errorOf: (field: 'committees' | 'presider') => string | null;
}

const ownChair = '-';

/** K-07: one committee, or several jointly with the one who leads them. */
export function CommitteesChoice(props: CommitteesChoiceProps) {
  const { committees, members, committeeIds, presiderId, onCommittees, onPresider, errorOf } = props;
  const { t } = useTranslation('office');
  const fault = errorOf('committees');
  const sitting = committees.filter(({ committeeId }) => committeeIds.includes(committeeId));
  const seated = new Set(sitting.flatMap(({ memberIds }) => memberIds));
  const leaders = members.filter(({ memberId, mandate }) => seated.has(memberId) && mandate === 'active');
  const isJoint = sitting.length > 1;
  const chosen = (committeeId: string, sits: boolean) =>
    onCommittees(sits ? [...committeeIds, committeeId] : committeeIds.filter((id) => id !== committeeId));
  return (
    <>
      <fieldset className={fault ? 'k-field k-field--invalid' : 'k-field'}>
        <legend className="k-field__label">{t('newSitting.committees')}</legend>
        <p className="k-field__hint">{t('newSitting.committeesHint')}</p>
        <div className="o-roll o-roll--names">
          {committees.map(({ committeeId, name }) => (
            <Checkbox
              key={committeeId}
              label={name}
              checked={committeeIds.includes(committeeId)}
              onChange={(sits) => chosen(committeeId, sits)}
            />
          ))}
        </div>
        {fault && <p className="k-field__error">{fault}</p>}
      </fieldset>
      {sitting.length > 0 && (
        <Select
          label={t('newSitting.presider')}
          hint={isJoint ? t('newSitting.presiderHint') : undefined}
          options={[
            ...(isJoint ? [] : [{ value: ownChair, text: t('newSitting.presiderOwn') }]),
            ...leaders.map((member) => ({ value: member.memberId, text: fullName(member) })),
          ]}
          value={presiderId ?? (isJoint ? null : ownChair)}
          onChange={(value) => onPresider(value === ownChair ? null : value)}
          error={errorOf('presider')}
        />
      )}
    </>
  );
}
