import { useTranslation } from 'react-i18next';
import type { PersonRecord } from '../../../protocol/src/http/office.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import type { AccountStep } from './account-step-dialog.js';

export interface PeopleTableProps {
  people: readonly PersonRecord[];
  onEdit: (person: PersonRecord) => void;
  onStep: (step: AccountStep, person: PersonRecord) => void;
}

export function PeopleTable({ people, onEdit, onStep }: PeopleTableProps) {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const rolesOf = ({ roles }: PersonRecord) => roles.map((role) => t(`role.${role}`, { ns: 'shared' })).join(', ');
  const columns: Column<PersonRecord>[] = [
    {
      id: 'name',
      header: t('people.name'),
      cell: ({ fullName, active }) => (
        <>
          {fullName}
          {!active && (
            <span className="o-under o-told--warning">
              <Icon name="slash" /> {t('people.inactive')}
            </span>
          )}
        </>
      ),
      sortValue: ({ fullName }) => fullName,
    },
    {
      id: 'username',
      header: t('people.username'),
      cell: ({ username }) => username,
      sortValue: ({ username }) => username,
    },
    {
      id: 'roles',
      header: t('people.roles'),
      cell: (person) => rolesOf(person) || <span className="k-soft">{t('people.noRoles')}</span>,
      sortValue: (person) => rolesOf(person) || null,
    },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (person) => (
        <div className="o-row-actions">
          <Button onClick={() => onEdit(person)}>
            {t('members.edit')}
            <Whose person={person} />
          </Button>
          <Button kind="quiet" onClick={() => onStep('reset', person)}>
            {t('people.newPassword')}
            <Whose person={person} />
          </Button>
          {person.personId !== me.personId && (
            <Button kind="quiet" onClick={() => onStep(person.active ? 'deactivate' : 'activate', person)}>
              {t(person.active ? 'people.deactivate' : 'people.activate')}
              <Whose person={person} />
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('people.title')}
      columns={columns}
      rows={people}
      rowKey={({ personId }) => personId}
      initialSort={{ columnId: 'name', direction: 'ascending' }}
    />
  );
}

function Whose({ person }: { person: PersonRecord }) {
  return <span className="k-visually-hidden">: {person.fullName}</span>;
}
