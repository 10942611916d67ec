import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, PersonRecord, Term } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { AccountFields } from './account-fields.js';
import { holderOf, type MemberDraft, type MemberFault } from './member-draft.js';

export interface MemberFieldsProps {
  term: Term;
  members: readonly MemberRecord[];
  edited: MemberRecord | null;
  draft: MemberDraft;
  onChange: (draft: MemberDraft) => void;
  errorOf: (field: MemberFault) => string | null;
  /** What only the hub finds: a taken seat, a second chair. */
  hubErrorOf: (field: string) => string | null;
  people: readonly PersonRecord[];
  /** Typed or suggested. */
  newUsername: string;
}

const noClub = '-';
const offices = ['none', 'chair', 'vice-chair'] as const;

export function MemberFields(props: MemberFieldsProps) {
  const { term, members, edited, draft, onChange, errorOf, hubErrorOf } = props;
  const { t } = useTranslation('office');
  const set = (change: Partial<MemberDraft>) => onChange({ ...draft, ...change });
  const seats = Array.from({ length: term.statutorySize }, (_, index) => index + 1);
  const seatText = (seatNo: number) => {
    const holder = holderOf(members, seatNo);
    if (!holder) return t('members.seatFree', { seatNo });
    if (holder.memberId === edited?.memberId) return t('members.seatOwn', { seatNo });
    return t(edited ? 'members.seatSwap' : 'members.seatTaken', { seatNo, name: fullName(holder) });
  };
  return (
    <>
      <div className="o-pair">
        <TextField
          label={t('members.firstName')}
          maxLength={80}
          value={draft.firstName}
          onChange={(firstName) => set({ firstName })}
          error={errorOf('firstName')}
        />
        <TextField
          label={t('members.lastName')}
          maxLength={80}
          value={draft.lastName}
          onChange={(lastName) => set({ lastName })}
          error={errorOf('lastName')}
        />
      </div>
      <Select
        label={t('members.seatInHall')}
        options={seats.map((seatNo) => ({
          value: String(seatNo),
          text: seatText(seatNo),
          disabled: edited === null && holderOf(members, seatNo) !== undefined,
        }))}
        value={String(draft.seatNo)}
        onChange={(seatNo) => set({ seatNo: Number(seatNo) })}
        error={hubErrorOf('seatNo')}
      />
      <Select
        label={t('members.club')}
        hint={term.clubs.length === 0 ? t('members.noClubsYet') : undefined}
        options={[
          { value: noClub, text: t('members.noClub') },
          ...term.clubs.map(({ clubId, name }) => ({ value: clubId, text: name })),
        ]}
        value={draft.clubId ?? noClub}
        onChange={(clubId) => set({ clubId: clubId === noClub ? null : clubId })}
        error={hubErrorOf('clubId')}
      />
      <RadioGroup
        label={t('members.office')}
        options={offices.map((office) => ({
          value: office,
          text: office === 'none' ? t('members.officeNone') : t(`role.${office}`, { ns: 'shared' }),
          disabled: draft.mandate === 'expired' && office !== 'none',
        }))}
        value={draft.office ?? 'none'}
        onChange={(office) => set({ office: office === 'none' ? null : office })}
        error={hubErrorOf('office')}
      />
      <NumberField
        label={t('members.seniority')}
        hint={t('members.seniorityHint')}
        optional
        min={1}
        max={100}
        value={draft.seniority ?? null}
        onChange={(seniority) => set({ seniority: seniority ?? undefined })}
      />
      <Checkbox
        label={t('members.oathTaken')}
        hint={t('members.oathHint')}
        checked={draft.sworn}
        onChange={(sworn) => set({ sworn })}
      />
      <AccountFields
        draft={draft}
        onChange={onChange}
        error={errorOf('username')}
        members={members}
        edited={edited}
        people={props.people}
        newUsername={props.newUsername}
      />
    </>
  );
}
