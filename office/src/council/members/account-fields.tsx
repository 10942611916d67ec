import { useTranslation } from 'react-i18next';
import type { MemberRecord, PersonRecord } from '../../../../protocol/src/http/office.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import type { AccountChoice, MemberDraft } from './member-draft.js';

const choices: readonly AccountChoice[] = ['new', 'known', 'none'];

export interface AccountFieldsProps {
  draft: MemberDraft;
  onChange: (draft: MemberDraft) => void;
  error: string | null;
  members: readonly MemberRecord[];
  edited: MemberRecord | null;
  people: readonly PersonRecord[];
  newUsername: string;
}

/** The account with which the councillor signs in at the desk: a new one, a known one, or none yet. */
export function AccountFields(props: AccountFieldsProps) {
  const { draft, onChange, error, members, edited, people, newUsername } = props;
  const { t } = useTranslation('office');
  const seated = new Set(members.filter((member) => member !== edited).map(({ username }) => username));
  const free = people.filter(({ username, active }) => active && !seated.has(username));
  const set = (change: Partial<MemberDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <RadioGroup
        label={t('members.accountLabel')}
        hint={t('members.accountHint')}
        options={choices.map((value) => ({ value, text: t(`members.accountChoice.${value}`) }))}
        value={draft.accountChoice}
        onChange={(accountChoice) => set({ accountChoice })}
      />
      {draft.accountChoice === 'new' && (
        <TextField
          label={t('people.username')}
          hint={t('people.usernameHint')}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={newUsername}
          onChange={(typed) => set({ newUsername: typed })}
          error={error}
        />
      )}
      {draft.accountChoice === 'known' && (
        <Select
          label={t('members.accountKnown')}
          options={free.map(({ username, fullName }) => ({ value: username, text: `${fullName} (${username})` }))}
          value={draft.username}
          onChange={(username) => set({ username })}
          error={error}
        />
      )}
    </>
  );
}
