import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guest, Role } from '../../../../core/src/council/council.js';
import type { PersonRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeTerm, renewTerms } from '../../data/terms.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';

const noAccount = '-';
const guestRoles: readonly Role[] = [
  'mayor',
  'deputy-mayor',
  'municipal-secretary',
  'treasurer',
  'legal-counsel',
  'village-head',
  'guest',
];

export interface GuestDialogProps {
  term: Term;
  /** null: a new one. */
  guest: Guest | null;
  people: readonly PersonRecord[];
  onClose: () => void;
}

/** Somebody who may speak; with an account they ask for the floor themselves. */
export function GuestDialog({ term, guest, people, onClose }: GuestDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<Guest>(
    () => guest ?? { personId: crypto.randomUUID(), fullName: '', role: 'guest' },
  );
  const account = people.find(({ personId }) => personId === draft.personId);
  const invited = new Set(term.guests.filter((other) => other !== guest).map(({ personId }) => personId));
  const free = people.filter(({ personId, active }) => active && !invited.has(personId));
  const done = (text: string) => {
    renewTerms(client);
    announce.done(text);
    onClose();
  };
  const keepGuests = (guests: (before: readonly Guest[]) => Guest[]) =>
    changeTerm(term.termId, (input) => ({ ...input, guests: guests(input.guests) }));
  const others = (guests: readonly Guest[]) => guests.filter(({ personId }) => personId !== guest?.personId);
  const keep = useSending(
    () => keepGuests((guests) => [...others(guests), draft]),
    () => done(t('guests.saved', { name: draft.fullName })),
  );
  const remove = useSending(
    () => keepGuests(others),
    () => done(t('guests.removed', { name: draft.fullName })),
  );
  const isFit = draft.fullName.trim() !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  const refusal = keep.refusal ?? remove.refusal;
  const chooseAccount = (personId: string) => {
    const person = people.find((candidate) => candidate.personId === personId);
    // A guest without an account keeps an id of their own, never one of an account.
    if (!person) setDraft({ ...draft, personId: crypto.randomUUID() });
    else setDraft({ ...draft, personId, fullName: draft.fullName.trim() === '' ? person.fullName : draft.fullName });
  };
  return (
    <FormDialog
      title={guest ? t('guests.editTitle', { name: guest.fullName }) : t('guests.addTitle')}
      action={t(guest ? 'members.save' : 'guests.add')}
      pending={keep.pending}
      refusal={refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
      aside={
        guest && (
          <Button kind="quiet" className="o-foot-start" pending={remove.pending} onClick={() => remove.send(undefined)}>
            {t('guests.remove')}
          </Button>
        )
      }
    >
      <Select
        label={t('guests.account')}
        hint={t('guests.accountHint')}
        options={[
          { value: noAccount, text: t('guests.noAccount') },
          ...free.map(({ personId, fullName, username }) => ({ value: personId, text: `${fullName} (${username})` })),
        ]}
        value={account?.personId ?? noAccount}
        onChange={chooseAccount}
      />
      <TextField
        label={t('guests.name')}
        maxLength={160}
        value={draft.fullName}
        onChange={(fullName) => setDraft({ ...draft, fullName })}
        error={told(isFit ? null : t('guests.nameMissing'))}
      />
      <Select
        label={t('guests.role')}
        options={guestRoles.map((value) => ({ value, text: t(`role.${value}`, { ns: 'shared' }) }))}
        value={draft.role}
        onChange={(role) => setDraft({ ...draft, role })}
      />
    </FormDialog>
  );
}
