import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../core/src/council/council.js';
import type { PersonCreated, PersonRecord } from '../../../protocol/src/http/office.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { changePerson, createPerson, peopleKey } from '../data/people.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { RoleChecks } from './role-checks.js';
import { suggestUsername } from './suggest-username.js';

export interface PersonDialogProps {
  people: readonly PersonRecord[];
  /** null: a new account. */
  person: PersonRecord | null;
  onCreated: (person: PersonCreated) => void;
  onClose: () => void;
}

/** Name, username and roles of an account. */
export function PersonDialog({ people, person, onCreated, onClose }: PersonDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [fullName, setFullName] = useState(person?.fullName ?? '');
  const [typedUsername, setUsername] = useState<string | null>(person?.username ?? null);
  const [roles, setRoles] = useState<readonly Role[]>(person?.roles ?? []);
  const suggested = suggestUsername(
    fullName,
    people.map(({ username }) => username),
  );
  const username = typedUsername ?? suggested;
  const fields = ['username', 'fullName'];
  const renew = () => void client.invalidateQueries({ queryKey: peopleKey });
  const create = useSending(
    () => createPerson({ fullName, username, roles: [...roles] }),
    (created) => {
      renew();
      onCreated(created);
    },
    fields,
  );
  const change = useSending(
    (known: PersonRecord) => changePerson(known.personId, { fullName, roles: [...roles] }),
    () => {
      renew();
      announce.done(t('people.changed', { name: fullName }));
      onClose();
    },
    fields,
  );
  const sending = person ? change : create;
  const faults = {
    fullName: fullName.trim() === '' ? t('people.nameMissing') : null,
    username: username.trim().length < 3 ? t('people.usernameMissing') : null,
  };
  const { form, onSubmit, told } = useCheckedForm(!faults.fullName && !faults.username, () =>
    person ? change.send(person) : create.send(undefined),
  );
  return (
    <FormDialog
      title={person ? t('people.editTitle', { name: person.fullName }) : t('people.addTitle')}
      action={t(person ? 'members.save' : 'people.add')}
      pending={sending.pending}
      refusal={sending.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        label={t('people.name')}
        maxLength={160}
        value={fullName}
        onChange={setFullName}
        error={told(faults.fullName) ?? sending.errorAt('fullName')}
      />
      {person ? (
        <p className="k-soft">{t('people.usernameIs', { username: person.username })}</p>
      ) : (
        <TextField
          label={t('people.username')}
          hint={t('people.usernameHint')}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={setUsername}
          error={told(faults.username) ?? sending.errorAt('username')}
        />
      )}
      <RoleChecks roles={roles} onChange={setRoles} />
    </FormDialog>
  );
}
