import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guest } from '../../../../core/src/council/council.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { usePeople } from '../../data/people.js';
import { GuestDialog } from './guest-dialog.js';

/** People who speak at sessions and never vote (L-07): mayor, treasurer, village heads, guests. */
export function GuestsPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const { data: people } = usePeople();
  const [open, setOpen] = useState<{ guest: Guest | null } | null>(null);
  const usernameOf = ({ personId }: Guest) => people?.find((person) => person.personId === personId)?.username;
  const columns: Column<Guest>[] = [
    { id: 'name', header: t('guests.name'), cell: ({ fullName }) => fullName, sortValue: ({ fullName }) => fullName },
    {
      id: 'role',
      header: t('guests.role'),
      cell: ({ role }) => t(`role.${role}`, { ns: 'shared' }),
      sortValue: ({ role }) => t(`role.${role}`, { ns: 'shared' }),
    },
    { id: 'account', header: t('members.account'), cell: (guest) => usernameOf(guest) ?? t('guests.noAccount') },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (guest) => (
        <Button onClick={() => setOpen({ guest })}>
          {t('members.edit')}
          <span className="k-visually-hidden">: {guest.fullName}</span>
        </Button>
      ),
    },
  ];
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen({ guest: null })}>
      {t('guests.add')}
    </Button>
  );
  return (
    <div className="k-stack">
      <p className="k-soft">{t('guests.rule')}</p>
      {term.guests.length === 0 ? (
        <EmptyState icon="person" title={t('guests.none')} text={t('guests.noneText')} action={add} />
      ) : (
        <>
          <div>{add}</div>
          <DataTable
            caption={t('council.guests')}
            columns={columns}
            rows={term.guests}
            rowKey={({ personId }) => personId}
          />
        </>
      )}
      {open && <GuestDialog term={term} guest={open.guest} people={people ?? []} onClose={() => setOpen(null)} />}
    </div>
  );
}
