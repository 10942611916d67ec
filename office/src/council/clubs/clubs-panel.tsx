import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leastClubMembers } from '../../../../core/src/committees/composition.js';
import type { Club } from '../../../../core/src/council/council.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { Loaded } from '../../app/loaded.js';
import { useMembers } from '../../data/members.js';
import { ClubDialog } from './club-dialog.js';
import { membersOf } from './club-members.js';

/** Clubs of councillors with their strength; one below three is told (art. 23, K-09). */
export function ClubsPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const query = useMembers(term.termId);
  const [open, setOpen] = useState<{ club: Club | null } | null>(null);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen({ club: null })}>
      {t('clubs.add')}
    </Button>
  );
  return (
    <Loaded query={query}>
      {(members) => (
        <div className="k-stack">
          <p className="k-soft">{t('clubs.rule')}</p>
          {term.clubs.length === 0 ? (
            <EmptyState title={t('clubs.none')} text={t('clubs.noneText')} action={add} />
          ) : (
            <>
              <div>{add}</div>
              <ClubsTable term={term} members={members} onEdit={(club) => setOpen({ club })} />
            </>
          )}
          {open && <ClubDialog term={term} members={members} club={open.club} onClose={() => setOpen(null)} />}
        </div>
      )}
    </Loaded>
  );
}

function ClubsTable({
  term,
  members,
  onEdit,
}: {
  term: Term;
  members: readonly MemberRecord[];
  onEdit: (club: Club) => void;
}) {
  const { t } = useTranslation('office');
  const columns: Column<Club>[] = [
    { id: 'name', header: t('clubs.name'), cell: ({ name }) => name, sortValue: ({ name }) => name },
    { id: 'short', header: t('clubs.shortName'), cell: ({ shortName }) => shortName },
    {
      id: 'members',
      header: t('clubs.members'),
      cell: (club) => <ClubStrength count={membersOf(club, members).length} />,
      sortValue: (club) => membersOf(club, members).length,
    },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (club) => (
        <Button onClick={() => onEdit(club)}>
          {t('members.edit')}
          <span className="k-visually-hidden">: {club.name}</span>
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('council.clubs')} columns={columns} rows={term.clubs} rowKey={({ clubId }) => clubId} />;
}

function ClubStrength({ count }: { count: number }) {
  const { t } = useTranslation('office');
  if (count >= leastClubMembers) return <>{t('clubs.count', { count })}</>;
  return (
    <span className="o-told o-told--warning">
      <Icon name="warning" />
      {t('clubs.tooFew', { count, minimum: leastClubMembers })}
    </span>
  );
}
