import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, PersonCreated, Term } from '../../../../protocol/src/http/office.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeMember, createMember } from '../../data/members.js';
import { createPerson, peopleKey, usePeople } from '../../data/people.js';
import { renewTerms } from '../../data/terms.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';
import { suggestUsername } from '../../people/suggest-username.js';
import { blankMember, draftOf, faultsOf, inputFor, type MemberDraft } from './member-draft.js';
import { MemberFields } from './member-fields.js';
import { MemberInterests } from './member-interests.js';
import { RemoveMember } from './remove-member.js';

export interface MemberDialogProps {
  term: Term;
  members: readonly MemberRecord[];
  /** null: a new one. */
  member: MemberRecord | null;
  /** @param account made on the way: its first password must be shown now, even when the seat was not taken after all. */
  onClose: (account: PersonCreated | null) => void;
}

/** One councillor: added or changed, with an account made on the way when wanted. */
export function MemberDialog({ term, members, member, onClose }: MemberDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<MemberDraft>(() => (member ? draftOf(member) : blankMember(term, members)));
  const [account, setAccount] = useState<PersonCreated | null>(null);
  const { data: people = [] } = usePeople();
  const suggested = suggestUsername(
    fullName(draft),
    people.map(({ username }) => username),
  );
  const newUsername = draft.newUsername ?? suggested;
  const faults = faultsOf(draft, newUsername);

  const accountOfSeat = async (): Promise<PersonCreated | null> => {
    if (draft.accountChoice !== 'new') return account;
    const made = await createPerson({ username: newUsername, fullName: fullName(draft), roles: [] });
    // The account stays whatever comes of the seat: the next try takes it.
    setAccount(made);
    setDraft((before) => ({ ...before, accountChoice: 'known', username: made.username }));
    void client.invalidateQueries({ queryKey: peopleKey });
    return made;
  };
  const keep = useSending(
    async () => {
      const made = await accountOfSeat();
      const username = made?.username ?? (draft.accountChoice === 'known' ? draft.username : null);
      const input = inputFor(draft, username, member, members);
      const kept = await (member
        ? changeMember(term.termId, member.memberId, input)
        : createMember(term.termId, input));
      return { kept, made };
    },
    ({ kept, made }) => {
      renewTerms(client);
      announce.done(t(member ? 'members.changed' : 'members.added', { name: fullName(kept) }));
      onClose(made);
    },
    ['firstName', 'lastName', 'seatNo', 'clubId', 'office', 'username'],
  );
  const { form, onSubmit, told } = useCheckedForm(faults.size === 0, () => keep.send(undefined));
  return (
    <FormDialog
      title={member ? t('members.editTitle', { name: fullName(member) }) : t('members.addTitle')}
      action={t(member ? 'members.save' : 'members.add')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={() => onClose(account)}
      aside={member && <RemoveMember term={term} member={member} onRemoved={() => onClose(account)} />}
    >
      <MemberFields
        term={term}
        members={members}
        edited={member}
        draft={draft}
        onChange={setDraft}
        errorOf={(field) => told(faults.has(field) ? t(`members.fault.${field}`) : null) ?? keep.errorAt(field)}
        hubErrorOf={keep.errorAt}
        people={people}
        newUsername={newUsername}
      />
      {member && <MemberInterests termId={term.termId} memberId={member.memberId} />}
    </FormDialog>
  );
}
