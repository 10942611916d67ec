import { useTranslation } from 'react-i18next';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { usePeople } from '../../data/people.js';
import { suggestUsername } from '../../people/suggest-username.js';
import type { AccountChoice, MemberDraft } from './member-draft.js';

const choices: readonly AccountChoice[] = ['new', 'known', 'none'];

export interface AccountFieldsProps {
  draft: MemberDraft;
  onChange: (draft: MemberDraft) => void;
  error: string | null;
  members: readonly MemberRecord[];
  edited: MemberRecord | null;
}

/** The account with which the councillor signs in at the desk: a new one, a known one, or none yet. */
export function AccountFields({ draft, onChange, error, members, edited }: AccountFieldsProps) {
  const { t } = useTranslation('office');
  const { data: people } = usePeople();
  const seated = new Set(members.filter((member) => member !== edited).map(({ username }) => username));
  const free = (people ?? []).filter(({ username, active }) => active && !seated.has(username));
  const taken = (people ?? []).map(({ username }) => username);
  const set = (change: Partial<MemberDraft>) => onChange({ ...draft, ...change });
  const choose = (accountChoice: AccountChoice) => {
    const suggested = draft.newUsername || suggestUsername(`${draft.firstName} ${draft.lastName}`, taken);
    set({ accountChoice, newUsername: accountChoice === 'new' ? suggested : draft.newUsername });
  };
  return (
    <>
      <RadioGroup
        label={t('members.accountLabel')}
        hint={t('members.accountHint')}
        options={choices.map((value) => ({ value, text: t(`members.accountChoice.${value}`) }))}
        value={draft.accountChoice}
        onChange={choose}
      />
      {draft.accountChoice === 'new' && (
        <TextField
          label={t('people.username')}
          hint={t('people.usernameHint')}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={draft.newUsername}
          onChange={(newUsername) => set({ newUsername })}
          onFocus={() => draft.newUsername === '' && choose('new')}
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
